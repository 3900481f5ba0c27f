import { consolidate, type Reason, type UnitResult } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { labelsOf, perfect, readReport, resultOf, type Rows, runReport } from '../support/report';

const rejected = { labels: labelsOf('TPHT', 'Năm 2023') };
const ZERO = { total: 0, achieved: 0 };

const unranked = (result: UnitResult) => ({
  status: result.status,
  reason: result.reason,
  rank: result.rank,
  rankInBloc: result.rankInBloc,
  eligible: result.eligible,
});

const because = (reason: Reason, status = 'unranked') => ({
  status,
  reason,
  rank: null,
  rankInBloc: null,
  eligible: null,
});

describe('a unit is not ranked, never last and never 0', () => {
  it.each<[sentence: string, code: string, Rows, Reason]>([
    [
      'when a needed cell is blank',
      'TPHT',
      { D1: { total: 40 } },
      { kind: 'untrusted', invalid: [], notEntered: ['D1'] },
    ],
    [
      'when a row is missing',
      'TPHT',
      { D1: null, E1: null },
      { kind: 'untrusted', invalid: [], notEntered: ['D1', 'E1'] },
    ],
    [
      'when a figure cannot be trusted',
      'TPHT',
      { D1: { total: 40, achieved: 41 } },
      { kind: 'untrusted', invalid: ['D1'], notEntered: [] },
    ],
    [
      'when several figures are wrong and others blank',
      'TPHT',
      { C1: { total: 'x y z', achieved: 5 }, D1: {}, E1: { total: 40, achieved: '98%' } },
      { kind: 'untrusted', invalid: ['C1', 'E1'], notEntered: ['D1'] },
    ],
    ['when nothing it answers for arose', 'MTTQ', { K1: ZERO, K2: ZERO }, { kind: 'nothing-arising' }],
    [
      'when nothing arose in words',
      'MTTQ',
      { K1: { total: 'KPS' }, K2: { achieved: '-' } },
      { kind: 'nothing-arising' },
    ],
    ['when it only counts in the commune (LD)', 'LD', {}, { kind: 'counted-only' }],
    [
      'when it only counts in the commune and has a fault, the fault is told',
      'LD',
      { K1: {} },
      { kind: 'untrusted', invalid: [], notEntered: ['K1'] },
    ],
  ])('%s', (_, code, changes, reason) => {
    expect(unranked(resultOf(runReport(code, perfect(code, changes)), code))).toEqual(because(reason));
  });

  it('when its report is of another year', () => {
    const result = runReport('TPHT', perfect('TPHT'), rejected);
    expect(unranked(resultOf(result, 'TPHT'))).toEqual(because({ kind: 'rejected' }));
  });

  it('when it has not sent a report', () => {
    const result = runReport('TPHT', perfect('TPHT'));
    expect(unranked(resultOf(result, 'VPTK'))).toEqual(because({ kind: 'not-submitted' }, 'not-submitted'));
  });

  it('but a target it does not owe is no obstacle', () => {
    const result = runReport('MTTQ', perfect('MTTQ'));
    expect(resultOf(result, 'MTTQ')).toMatchObject({ status: 'ranked', rank: 1, assessed: 2, score: 100 });
  });

  it('nor one that did not arise: it counts nowhere', () => {
    const result = runReport('TPHT', perfect('TPHT', { D1: ZERO, C1: { total: 40, achieved: 39 } }));
    // 7 targets assessed, C1 failed: 6/7.
    expect(resultOf(result, 'TPHT')).toMatchObject({ status: 'ranked', assessed: 7, passed: 6, failed: 1 });
    expect(resultOf(result, 'TPHT').score).toBeCloseTo(600 / 7, 9);
  });
});

describe('a unit without a rank leaves the others’ ranks alone', () => {
  const report = (code: string, changes: Rows = {}) => readReport(code, perfect(code, changes));
  const ranks = (...parsed: ReturnType<typeof report>[]) =>
    consolidate(parsed, DEFAULT_RULES)
      .units.filter(({ rank }) => rank !== null)
      .map(({ unit, rank }) => [unit.code, rank]);

  it('whether it is missing, untrusted or only counted', () => {
    const good = [report('TPHT'), report('TCKT', { E1: { total: 40, achieved: 39 } })];
    const expected = [
      ['TPHT', 1],
      ['TCKT', 2],
    ];
    expect(ranks(...good)).toEqual(expected);
    expect(ranks(...good, report('VHXH', { D1: {} }), report('LD'))).toEqual(expected);
  });
});

describe('every unit of the register that is switched on is in the result, once', () => {
  it.each([
    ['with no report at all', []],
    ['with one', [readReport('TPHT', perfect('TPHT'))]],
  ])('%s', (_, parsed) => {
    const codes = consolidate(parsed, DEFAULT_RULES).units.map(({ unit }) => unit.code);
    const expected = DEFAULT_RULES.register.filter(({ code }) => code !== 'XA').map(({ code }) => code);
    expect([...codes].sort()).toEqual([...expected].sort());
  });

  it('a unit that is switched off is not', () => {
    const register = DEFAULT_RULES.register.map((unit) => ({ ...unit, active: unit.code !== 'CAX' }));
    const { units } = consolidate([], { ...DEFAULT_RULES, register });
    expect(units.map(({ unit }) => unit.code)).not.toContain('CAX');
  });
});
