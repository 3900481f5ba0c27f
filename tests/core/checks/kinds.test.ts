import type { CommuneResult, Rules, State, Target } from '../../../src/core';
import { shownRate } from '../../../src/core/checks/shown-rate';
import { DEFAULT_RULES } from '../../../src/criteria';
import { type Cells, perfect, resultOf, runReport, stateOf, verdictOf } from '../support/report';

/** The commune's own sheet with this row for one target. */
const own = (target: string, cells: Cells, rules?: Rules) =>
  runReport('XA', perfect('XA', { [target]: { evidence: '1/BC', ...cells } }), rules ? { rules } : {});

const stateFor = (target: string, cells: Cells, rules?: Rules): State =>
  stateOf(own(target, cells, rules), 'XA', target);

/** The default rules with these targets switched on. */
const withTargets = (...ids: string[]): Rules => ({
  ...DEFAULT_RULES,
  criteria: {
    ...DEFAULT_RULES.criteria,
    targets: DEFAULT_RULES.criteria.targets.map((target) => ({
      ...target,
      active: target.active || ids.includes(target.id),
    })),
  },
});

describe('the rank of the commune (A1): “xếp thứ hạng 5–6/16”', () => {
  it.each<[sentence: string, Cells, State, exceeded: boolean]>([
    ['6 of 16 passes', { achieved: 6, total: 16 }, 'pass', false],
    ['5 of 16 passes', { achieved: 5, total: 16 }, 'pass', false],
    ['4 of 16 is “vượt”', { achieved: 4, total: 16 }, 'pass', true],
    ['1 of 16 is “vượt”', { achieved: 1, total: 16 }, 'pass', true],
    ['7 of 16 fails', { achieved: 7, total: 16 }, 'fail', false],
    ['16 of 16 fails', { achieved: 16, total: 16 }, 'fail', false],
    ['a blank is not announced yet', {}, 'not-announced', false],
    ['a blank among ranked communes is not announced yet', { total: 16 }, 'not-announced', false],
    ['a rank without the number of communes is not entered', { achieved: 6 }, 'not-entered', false],
    ['17 of 16 is invalid', { achieved: 17, total: 16 }, 'invalid', false],
    ['0 of 16 is invalid', { achieved: 0, total: 16 }, 'invalid', false],
    ['a half rank is invalid', { achieved: 5.5, total: 16 }, 'invalid', false],
    ['“6/16” as text is invalid', { achieved: '6/16', total: 16 }, 'invalid', false],
    ['a word for nothing arisen is invalid', { achieved: '-', total: 16 }, 'invalid', false],
  ])('%s', (_, cells, state, exceeded) => {
    const { own: verdicts, commune } = own('A1', cells);
    expect(verdicts.find(({ target }) => target === 'A1')).toMatchObject({ state, exceeded });
    expect(commune.find(({ target }) => target === 'A1')).toMatchObject({ state, exceeded });
  });
});

describe('the rank against last year’s (A2)', () => {
  it.each<[sentence: string, Cells, State]>([
    ['6 after 8 passes', { achieved: 6, total: 8 }, 'pass'],
    ['6 after 7 passes', { achieved: 6, total: 7 }, 'pass'],
    ['6 after 6 fails: it did not rise', { achieved: 6, total: 6 }, 'fail'],
    ['7 after 6 fails', { achieved: 7, total: 6 }, 'fail'],
    ['1 after 1 fails, though no rank is better', { achieved: 1, total: 1 }, 'fail'],
    ['a blank is not announced yet', { total: 8 }, 'not-announced'],
    ['a rank without last year’s is not entered', { achieved: 6 }, 'not-entered'],
    ['rank 0 last year is invalid', { achieved: 6, total: 0 }, 'invalid'],
  ])('%s', (_, cells, state) => {
    expect(stateFor('A2', cells)).toBe(state);
  });

  it('may fail where A1 passes: both are shown', () => {
    const rows = perfect('XA', { A1: { achieved: 2, total: 16 }, A2: { achieved: 2, total: 1 } });
    const result = runReport('XA', rows);
    expect([stateOf(result, 'XA', 'A1'), stateOf(result, 'XA', 'A2')]).toEqual(['pass', 'fail']);
  });

  it('of a percentage passes when it rises (N3)', () => {
    const rules = withTargets('N3');
    const states = [
      [92.5, 92.4],
      [92.4, 92.4],
      [92.3, 92.4],
    ].map(([achieved = 0, total = 0]) => stateFor('N3', { achieved, total }, rules));
    expect(states).toEqual(['pass', 'fail', 'fail']);
  });
});

describe('a judgement (B2)', () => {
  it.each<[result: string | null, State]>([
    ['Đạt', 'pass'],
    ['đạt ', 'pass'],
    ['ĐẠT'.normalize('NFD'), 'pass'],
    ['Không đạt', 'fail'],
    ['KHÔNG ĐẠT', 'fail'],
    ['KĐ', 'fail'],
    ['Đ', 'pass'],
    ['Tốt', 'invalid'],
    ['Đạt một phần', 'invalid'],
    ['100%', 'invalid'],
    [null, 'not-entered'],
    ['  ', 'not-entered'],
  ])('“%s” is %s', (result, state) => {
    expect(stateFor('B2', { result, note: 'lý do' })).toBe(state);
  });

  it('has no figures', () => {
    const verdict = verdictOf(own('B2', { result: 'Đạt', total: 5, achieved: 3 }), 'XA', 'B2');
    expect(verdict).toMatchObject({ state: 'pass', total: null, achieved: null, base: null, rate: null });
  });

  it('points to the cell of its word', () => {
    expect(verdictOf(own('B2', { result: 'Đạt' }), 'XA', 'B2').source).toMatchObject({ cell: { row: 7, column: 6 } });
  });
});

describe('satisfaction (L1): counts, or a ready percentage', () => {
  it.each<[sentence: string, Cells, State, rate: number | null]>([
    ['137 of 152 passes', { total: 152, achieved: 137 }, 'pass', 13_700 / 152],
    ['134 of 149 fails', { total: 149, achieved: 134 }, 'fail', 13_400 / 149],
    ['90 % ready passes', { rate: { value: 0.9, format: '0%' } }, 'pass', 90],
    ['90.13 typed as a number passes', { rate: 90.13 }, 'pass', 90.13],
    ['89.99 typed as a number fails', { rate: 89.99 }, 'fail', 89.99],
    ['“90,13” as text passes', { rate: '90,13' }, 'pass', 90.13],
    ['0.9 bare is invalid', { rate: 0.9 }, 'invalid', null],
    ['counts win over a typed percentage', { total: 152, achieved: 137, rate: 50 }, 'pass', 13_700 / 152],
    ['one count is not enough, a percentage beside it or not', { total: 152, rate: 95 }, 'not-entered', null],
    ['nothing at all is not entered', {}, 'not-entered', null],
    ['a formula’s percentage is no ready one', { rate: { value: 95, formula: 'A1' } }, 'not-entered', null],
    ['0 of 0 does not arise', { total: 0, achieved: 0 }, 'not-arising', null],
    ['KPS does not arise, whatever percentage stands beside', { achieved: 'KPS', rate: 95 }, 'not-arising', null],
  ])('%s', (_, cells, state, rate) => {
    const verdict = verdictOf(own('L1', cells), 'XA', 'L1');
    expect(verdict.state).toBe(state);
    if (rate === null) expect(verdict.rate).toBeNull();
    else expect(verdict.rate).toBeCloseTo(rate, 9);
  });

  it('a ready percentage comes from the cell of the rate', () => {
    expect(verdictOf(own('L1', { rate: 95 }), 'XA', 'L1').source?.cell).toEqual({ row: 8, column: 5 });
  });

  const target = DEFAULT_RULES.criteria.targets.find(({ id }) => id === 'L1') as Target;
  const ready = (rate: number) => ({ total: null, excluded: null, achieved: null, base: null, rate });

  // Excel rounds 80,085 to 80,09; as binary fractions 80.085 × 100 is a little less than 8008,5.
  it.each<[number, State, number]>([
    [90.125, 'pass', 90.13],
    [80.085, 'fail', 80.09],
    [80.115, 'fail', 80.12],
    [89.996, 'fail', 89.99],
    [89.995, 'fail', 89.99],
    [89.994, 'fail', 89.99],
    [90.004, 'pass', 90],
    [100, 'pass', 100],
  ])('a ready %d %% that is %s is shown as %d', (rate, state, shown) => {
    expect(shownRate(ready(rate), state, target)).toBe(shown);
  });
});

describe('information (N5, D0)', () => {
  const rules = withTargets('N5', 'D0');
  const rows = perfect('TPHT', { N5: { achieved: 3 }, D0: { total: 10, achieved: 4 } }, rules);

  it('is collected and judges nobody', () => {
    const result = runReport('TPHT', rows, { rules });
    expect(verdictOf(result, 'TPHT', 'D0')).toMatchObject({
      state: 'not-applicable',
      total: 10,
      achieved: 4,
      points: null,
    });
    expect(resultOf(result, 'TPHT')).toMatchObject({ assessed: 8, passed: 8, score: 100 });
  });

  it('is never owed', () => {
    const result = runReport('TPHT', { ...rows, N5: null, D0: {} }, { rules });
    expect(resultOf(result, 'TPHT')).toMatchObject({ status: 'ranked', assessed: 8 });
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what a target is before anything was sent', () => {
  const { commune } = runReport('TPHT', perfect('TPHT'));
  const state = (id: string): CommuneResult['state'] | undefined => commune.find(({ target }) => target === id)?.state;

  it('is not announced for the ranks the district publishes, and not entered for the rest', () => {
    expect(['A1', 'A2', 'B1', 'B2', 'L1'].map(state)).toEqual([
      'not-announced',
      'not-announced',
      'not-entered',
      'not-entered',
      'not-entered',
    ]);
  });
});
