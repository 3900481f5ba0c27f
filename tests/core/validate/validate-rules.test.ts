import { type CellAddress, consolidate, type Issue, type RuleProblem, type Rules, type Unit } from '../../../src/core';
import { validateRules } from '../../../src/core/validate/validate-rules';
import { DEFAULT_RULES } from '../../../src/criteria';
import { perfect, readReport } from '../support/report';

const CELL: CellAddress = { row: 7, column: 5 };

/** The default rules as if read from a master workbook, with one member of this key at F8 of sheet Tiêu chí. */
const readFrom = (rules: Rules, key: string): Rules => ({
  ...rules,
  origin: { file: 'so.xlsx', cells: new Map([[key, { sheet: 'Tiêu chí', cell: CELL, text: 'gõ sai' }]]) },
});

const target = (id: string, change: object): Rules => ({
  ...DEFAULT_RULES,
  criteria: {
    ...DEFAULT_RULES.criteria,
    targets: DEFAULT_RULES.criteria.targets.map((one) => (one.id === id ? { ...one, ...change } : one)),
  },
});

const unit = (code: string, change: Partial<Unit>): Rules => ({
  ...DEFAULT_RULES,
  register: DEFAULT_RULES.register.map((one) => (one.code === code ? { ...one, ...change } : one)),
});

const settings = (change: Partial<Rules['settings']>): Rules => ({
  ...DEFAULT_RULES,
  settings: { ...DEFAULT_RULES.settings, ...change },
});

const problems = (rules: Rules): [Issue['code'], RuleProblem | undefined][] =>
  validateRules(rules).map((found) => [found.code, found.code === 'rule-invalid' ? found.args.problem : undefined]);

describe('the rules as shipped', () => {
  it('have no fault', () => {
    expect(validateRules(DEFAULT_RULES)).toEqual([]);
  });
});

describe('a mistake in the rules is told at its place', () => {
  it.each<[sentence: string, Rules, key: string, RuleProblem]>([
    ['a target’s id in small letters', target('D1', { id: 'd1' }), 'd1.id', 'id-malformed'],
    ['a target’s id without a number', target('D1', { id: 'D' }), 'D.id', 'id-malformed'],
    ['an id twice', target('D1', { id: 'C1' }), 'C1.id', 'id-repeated'],
    ['a threshold of 0', target('D1', { threshold: 0 }), 'D1.threshold', 'threshold-out-of-range'],
    ['a threshold below 0', target('D1', { threshold: -80 }), 'D1.threshold', 'threshold-out-of-range'],
    ['a threshold above 100', target('D1', { threshold: 100.01 }), 'D1.threshold', 'threshold-out-of-range'],
    ['a threshold of three decimals', target('D1', { threshold: 79.995 }), 'D1.threshold', 'threshold-out-of-range'],
    ['a threshold that is no number', target('D1', { threshold: NaN }), 'D1.threshold', 'threshold-out-of-range'],
    ['a threshold of a ready percentage', target('L1', { threshold: 900 }), 'L1.threshold', 'threshold-out-of-range'],
    ['a rank of 0', target('A1', { limit: 0 }), 'A1.limit', 'limit-out-of-range'],
    ['half a rank', target('A1', { limit: 5.5 }), 'A1.limit', 'limit-out-of-range'],
    ['a rank that is no number', target('A1', { limit: NaN }), 'A1.limit', 'limit-out-of-range'],
    ['no points', target('D1', { maxPoints: 0 }), 'D1.maxPoints', 'points-out-of-range'],
    ['points below 0', target('D1', { maxPoints: -10 }), 'D1.maxPoints', 'points-out-of-range'],
    ['points that are no number', target('D1', { maxPoints: NaN }), 'D1.maxPoints', 'points-out-of-range'],
    ['a target without words', target('D1', { text: ' ' }), 'D1.text', 'text-missing'],
    ['a unit’s code that cannot be a sheet’s name', unit('TPHT', { code: 'TP/HT' }), 'TP/HT.code', 'id-malformed'],
    ['a unit’s code of 32 letters', unit('TPHT', { code: 'A'.repeat(32) }), `${'A'.repeat(32)}.code`, 'id-malformed'],
    ['a unit’s code twice', unit('TPHT', { code: 'TCKT' }), 'TCKT.code', 'id-repeated'],
    ['a unit’s code twice, but for case', unit('TPHT', { code: 'tckt' }), 'TCKT.code', 'id-repeated'],
    ['a unit without a name', unit('TPHT', { name: '' }), 'TPHT.name', 'text-missing'],
    ['a name twice', unit('TPHT', { name: 'Tài chính – Kế toán' }), 'TCKT.name', 'name-repeated'],
    ['a bloc without targets', unit('TPHT', { bloc: 'IV' }), 'TPHT.bloc', 'bloc-unknown'],
    ['a target nobody knows', unit('TPHT', { targets: ['D1', 'Z9'] }), 'TPHT.targets', 'target-unknown'],
    ['no commune', settings({ commune: ' ' }), 'settings.commune', 'text-missing'],
    ['a year long ago', settings({ year: 24 }), 'settings.year', 'setting-out-of-range'],
    ['half a year', settings({ year: 2024.5 }), 'settings.year', 'setting-out-of-range'],
    ['a year that is no number', settings({ year: NaN }), 'settings.year', 'setting-out-of-range'],
    ['a gate below 0', settings({ gateScore: -1 }), 'settings.gateScore', 'setting-out-of-range'],
    ['a gate above 100', settings({ gateScore: 101 }), 'settings.gateScore', 'setting-out-of-range'],
  ])('%s', (_, rules, key, problem) => {
    expect(problems(rules)).toEqual([['rule-invalid', problem]]);
    expect(validateRules(readFrom(rules, key))).toMatchObject([
      { code: 'rule-invalid', severity: 'error', file: 'so.xlsx', sheet: 'Tiêu chí', cell: CELL, args: { problem } },
    ]);
  });

  it('a target of the commune’s own (level xã) among a unit’s', () => {
    const rules = readFrom(unit('TPHT', { targets: ['K1', 'A1'] }), 'TPHT.targets');
    expect(validateRules(rules)).toMatchObject([
      { code: 'rule-invalid', file: 'so.xlsx', sheet: 'Tiêu chí', cell: CELL },
    ]);
  });

  it('several are all told', () => {
    const rules = { ...target('D1', { threshold: 0, maxPoints: 0 }), settings: settings({ year: 1 }).settings };
    expect(problems(rules).map(([, problem]) => problem)).toEqual([
      'points-out-of-range',
      'threshold-out-of-range',
      'setting-out-of-range',
    ]);
  });

  it.each<[sentence: string, Rules]>([
    ['a threshold of two decimals', target('D1', { threshold: 57.14 })],
    ['a threshold of 100', target('D1', { threshold: 100 })],
    ['the least threshold', target('D1', { threshold: 0.01 })],
    ['points of a hundredth', target('D1', { maxPoints: 0.01 })],
    ['a unit in no bloc', unit('TPHT', { bloc: null })],
    ['a unit of an unknown bloc with targets of its own', unit('TPHT', { bloc: 'IV', targets: ['K1'] })],
    ['a gate of 0 and of 100', settings({ gateScore: 100 })],
  ])('but %s is none', (_, rules) => {
    expect(validateRules(rules)).toEqual([]);
  });
});

describe('a wrong rule set never ranks anyone', () => {
  it('and says why, at the place of the fault alone', () => {
    const rules = readFrom(target('D1', { threshold: 0 }), 'D1.threshold');
    const result = consolidate([readReport('TPHT', perfect('TPHT', { D1: {} }))], rules);
    expect(result).toMatchObject({ units: [], commune: [], own: [] });
    expect(result.issues).toMatchObject([{ code: 'rule-invalid', file: 'so.xlsx' }]);
  });
});
