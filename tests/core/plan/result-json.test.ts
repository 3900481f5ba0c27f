import { consolidate, resultJson, STATES } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { labelsOf, perfect, readReport, type Rows } from '../support/report';
import { mixed } from '../support/planned';

const json = JSON.parse(JSON.stringify(resultJson(mixed(), VI))) as ReturnType<typeof resultJson>;

const unit = (code: string) => {
  const found = json.units.find((candidate) => candidate.code === code);
  if (!found) throw new Error(code);
  return found;
};

const nullOr = (kind: 'number' | 'string' | 'boolean') => (value: unknown) => value === null || typeof value === kind;
const one =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const is = (kind: 'number' | 'string' | 'boolean' | 'object') => (value: unknown) =>
  typeof value === kind && value !== null;

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

// The contract: formats.md, "Command line". Extra keys are free.
const TOP: Shape = {
  criteriaSet: is('string'),
  period: is('string'),
  units: Array.isArray,
  commune: is('object'),
  issues: Array.isArray,
};
const UNIT: Shape = {
  code: is('string'),
  name: is('string'),
  bloc: nullOr('string'),
  status: one('ranked', 'unranked', 'not-submitted'),
  reason: nullOr('string'),
  score: nullOr('number'),
  completion: nullOr('number'),
  assessed: is('number'),
  passed: is('number'),
  failed: is('number'),
  rank: nullOr('number'),
  rankInBloc: nullOr('number'),
  eligible: nullOr('boolean'),
  targets: is('object'),
};
const TARGET: Shape = {
  state: one(...STATES),
  total: nullOr('number'),
  excluded: nullOr('number'),
  achieved: nullOr('number'),
  base: nullOr('number'),
  rate: nullOr('number'),
  points: nullOr('number'),
  source: (value) => value === null || typeof value === 'object',
};
const isAddress = (value: unknown): boolean => typeof value === 'string' && /^[A-Z]+\d+$/.test(value);
const SOURCE: Shape = { file: is('string'), sheet: is('string'), cell: isAddress };
const COMMUNE: Shape = {
  state: one(...STATES),
  achieved: nullOr('number'),
  base: nullOr('number'),
  rate: nullOr('number'),
  complete: is('boolean'),
  missing: (value) => Array.isArray(value) && value.every((code) => typeof code === 'string'),
};
const ISSUE: Shape = {
  code: is('string'),
  severity: one('error', 'warning', 'info'),
  file: is('string'),
  sheet: nullOr('string'),
  cell: (value) => value === null || isAddress(value),
  unit: nullOr('string'),
  target: nullOr('string'),
  raw: is('string'),
  message: (value) => typeof value === 'string' && value.length > 10,
};

/** The documented keys that are not there, or not in shape. */
function wrong(value: object, shape: Shape): string[] {
  const members = value as Record<string, unknown>;
  return Object.entries(shape).flatMap(([key, fits]) => (key in members && fits(members[key]) ? [] : [key]));
}

describe('the result as JSON', () => {
  it('has every documented key, in shape', () => {
    expect(wrong(json, TOP)).toEqual([]);
    for (const result of json.units) {
      expect([result.code, wrong(result, UNIT)]).toEqual([result.code, []]);
      for (const target of Object.values(result.targets)) {
        expect(wrong(target, TARGET)).toEqual([]);
        if (target.source) expect(wrong(target.source, SOURCE)).toEqual([]);
      }
    }
    for (const target of Object.values(json.commune.targets)) expect(wrong(target, COMMUNE)).toEqual([]);
    expect(json.issues.length).toBeGreaterThan(3);
    for (const issue of json.issues) expect(wrong(issue, ISSUE)).toEqual([]);
  });

  it('names the criteria set and the period', () => {
    expect([json.criteriaSet, json.period]).toEqual(['QD54-2024', '2024']);
  });

  it('gives a ranked unit as the contract’s example does', () => {
    const rows: Rows = perfect('TPHT', { D1: { total: 236, achieved: 197, evidence: '12/BC-TPHT' } });
    const result = resultJson(consolidate([readReport('TPHT', rows)], DEFAULT_RULES), VI);
    expect(result.units[0]).toMatchObject({
      code: 'TPHT',
      name: 'Tư pháp – Hộ tịch',
      bloc: 'I',
      status: 'ranked',
      reason: null,
      score: 100,
      completion: 1,
      assessed: 8,
      passed: 8,
      failed: 0,
      rank: 1,
      rankInBloc: 1,
      eligible: true,
      targets: {
        D1: {
          state: 'pass',
          total: 236,
          excluded: 0,
          achieved: 197,
          base: 236,
          points: 10,
          source: { file: 'TPHT.xlsx', sheet: 'TPHT', cell: 'E6' },
        },
      },
    });
  });

  it('gives rates in per cent, unrounded', () => {
    const rows: Rows = perfect('TPHT', { D1: { total: 236, achieved: 197 } });
    const { units, commune } = resultJson(consolidate([readReport('TPHT', rows)], DEFAULT_RULES), VI);
    expect(units[0]?.targets['D1']?.rate).toBeCloseTo(19_700 / 236, 12);
    expect(commune.targets['D1']?.rate).toBeCloseTo(19_700 / 236, 12);
  });

  it.each([
    ['not sent', 'CAX', { status: 'not-submitted', score: null, rank: null, rankInBloc: null, eligible: null }],
    ['not to be trusted', 'VHXH', { status: 'unranked', rank: null, rankInBloc: null, eligible: null }],
    ['counted only', 'LD', { status: 'unranked', bloc: null, rank: null }],
  ])('gives a unit that is %s no rank, but a reason in words', (_, code, expected) => {
    expect(unit(code)).toMatchObject(expected);
    expect(unit(code).reason).toMatch(/^(Chưa|Không) /);
  });

  it('lists units by rank, then in register order', () => {
    const ranks = json.units.map(({ rank }) => rank ?? Infinity);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const order = DEFAULT_RULES.register.map(({ code }) => code);
    const rest = json.units.filter(({ rank }) => rank === null).map(({ code }) => order.indexOf(code));
    expect(rest).toEqual([...rest].sort((a, b) => a - b));
  });

  it('lists every target a unit can have, those it does not owe as “not-applicable”', () => {
    expect(Object.keys(unit('MTTQ').targets)).toEqual(['C1', 'D1', 'E1', 'E2', 'G1', 'H1', 'K1', 'K2']);
    expect(unit('MTTQ').targets['E1']).toMatchObject({ state: 'not-applicable', achieved: null, points: null });
  });

  it('lists issues by file, sheet, row, column', () => {
    const wrongYear = readReport('TYT', perfect('TYT'), { file: 'a.xlsx', labels: labelsOf('TYT', 'Năm 2020') });
    const blanks = readReport('CAX', perfect('CAX', { H1: {}, C1: {} }), { file: 'b.xlsx' });
    const { issues } = resultJson(consolidate([blanks, wrongYear], DEFAULT_RULES), VI);
    expect(issues.map(({ file, cell, unit: of, target }) => [file, cell, of, target])).toEqual([
      ['a.xlsx', 'B2', 'TYT', null],
      ['b.xlsx', 'C5', 'CAX', 'C1'],
      ['b.xlsx', 'C10', 'CAX', 'H1'],
    ]);
  });

  it('of a faulty rule set holds the fault and nobody', () => {
    const rules = { ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, year: 24 } };
    const result = resultJson(consolidate([], rules), VI);
    expect(result).toMatchObject({ units: [], commune: { targets: {} }, issues: [{ code: 'rule-invalid' }] });
    expect(wrong(result, TOP)).toEqual([]);
  });
});
