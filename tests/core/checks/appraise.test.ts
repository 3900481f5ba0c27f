import { consolidate, type Consolidation, type State } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { decisionsOf, type TypedAppraisal, type TypedAppraisals } from '../support/decisions';
import { brief, perfect, readReport, resultOf, type Rows, verdictOf } from '../support/report';

function appraised(code: string, rows: Rows, appraisals: TypedAppraisals): Consolidation {
  return consolidate([readReport(code, perfect(code, rows))], DEFAULT_RULES, [], decisionsOf(appraisals));
}

const D1 = (total: unknown, achieved: unknown, excluded?: unknown): Rows =>
  ({ D1: { total, achieved, excluded, evidence: '1' } }) as Rows;

// D1 asks for 80 %; C1 for 100 %; E1 excludes secret documents; D1 those that pay nothing.
describe('a figure that is appraised', () => {
  it.each<[what: string, Rows, TypedAppraisal, State, string | null]>([
    ['Số đạt alone: 31 of the reported 40 is 77,5 %', D1(40, 40), { achieved: 31 }, 'fail', '31/40'],
    ['Tổng số alone: the reported 40 of 50 is 80 %', D1(40, 40), { total: 50 }, 'pass', '40/50'],
    ['Loại trừ alone: 30 of 40 − 3 is 81,08 %', D1(40, 30), { excluded: 3 }, 'pass', '30/37'],
    ['all three', D1(40, 40), { total: 10, excluded: 5, achieved: 4 }, 'pass', '4/5'],
    ['nothing arose', D1(40, 40), { total: 0, achieved: 0 }, 'not-arising', '0/0'],
    ['in the place of a text nobody can read', D1('12.5', 3), { total: 12, achieved: 10 }, 'pass', '10/12'],
    ['in the place of a blank', D1(null, null), { total: 12, achieved: 3 }, 'fail', '3/12'],
    ['half of what cannot be read', D1('12.5', 3), { achieved: 3 }, 'invalid', null],
    ['half of what is blank', D1(null, 3), { achieved: 3 }, 'not-entered', null],
    ['a text', D1(40, 40), { achieved: 'ba mươi' }, 'invalid', null],
    ['a number as a text', D1(40, 40), { achieved: '31' }, 'invalid', null],
    ['a part of a whole', D1(40, 40), { achieved: 30.5 }, 'invalid', null],
    ['below zero', D1(40, 40), { total: -1 }, 'invalid', null],
    ['more than there are', D1(40, 40), { achieved: 41 }, 'invalid', null],
    ['more left out than there are', D1(40, 0), { excluded: 41 }, 'invalid', null],
    ['a reason alone changes nothing', D1(40, 31), { reason: 'Xem lại' }, 'fail', '31/40'],
  ])('%s', (_, rows, given, state, figures) => {
    const verdict = verdictOf(appraised('TPHT', rows, { 'TPHT D1': given }), 'TPHT', 'D1');
    const { achieved, base } = verdict;
    expect([verdict.state, base === null ? null : `${String(achieved)}/${base}`]).toEqual([state, figures]);
  });

  it.each<[what: string, TypedAppraisals, target: string, State]>([
    ['a rank: 7 is beyond 6', { 'XA A1': { achieved: 7 } }, 'A1', 'fail'],
    ['a rank of more communes than there are', { 'XA A1': { achieved: 17 } }, 'A1', 'invalid'],
    ['no rank is 0', { 'XA A1': { achieved: 0 } }, 'A1', 'invalid'],
    ['an improvement: 8 after 8 is none', { 'XA A2': { achieved: 8 } }, 'A2', 'fail'],
    ['a judgement', { 'XA B2': { achieved: 'Không đạt' } }, 'B2', 'fail'],
    ['a judgement in other words', { 'XA B2': { achieved: 'tốt' } }, 'B2', 'invalid'],
    ['survey forms', { 'XA L1': { total: 149, achieved: 134 } }, 'L1', 'fail'],
    ['survey forms without their number', { 'XA L1': { achieved: 30 } }, 'L1', 'fail'],
  ])('of the commune’s own: %s', (_, appraisals, target, state) => {
    expect(verdictOf(appraised('XA', {}, appraisals), 'XA', target).state).toBe(state);
  });

  it('takes the place of a ready percentage only with all its counts', () => {
    const ready: Rows = { L1: { total: null, achieved: null, rate: 95, evidence: 'Khảo sát' } };
    const stateFor = (given: TypedAppraisal) => verdictOf(appraised('XA', ready, { 'XA L1': given }), 'XA', 'L1').state;
    expect([stateFor({}), stateFor({ total: 100, achieved: 89 }), stateFor({ achieved: 95 })]).toEqual([
      'pass',
      'fail',
      'not-entered',
    ]);
  });

  it('gives the unit its points, and keeps what was reported beside it', () => {
    const result = appraised('TPHT', {}, { 'TPHT D1': { achieved: 31, reason: 'Trùng' } });
    // Seven of eight targets: 87,5.
    expect(resultOf(result, 'TPHT')).toMatchObject({ score: 87.5, passed: 7, failed: 1 });
    const { appraised: both } = verdictOf(result, 'TPHT', 'D1');
    expect(both?.reported).toMatchObject({ state: 'pass', achieved: 40, base: 40 });
    expect(both?.given).toMatchObject({ achieved: 31, reason: 'Trùng' });
  });

  it('lets a unit be ranked whose report could not be read there', () => {
    const rows = D1('12.5', 3);
    expect(resultOf(appraised('TPHT', rows, {}), 'TPHT').status).toBe('unranked');
    const result = appraised('TPHT', rows, { 'TPHT D1': { total: 12, achieved: 10, reason: 'Đã hỏi lại' } });
    expect(resultOf(result, 'TPHT')).toMatchObject({ status: 'ranked', rank: 1, score: 100 });
  });

  it('counts for the commune, but ranks nobody who has not sent a report', () => {
    const result = appraised(
      'TPHT',
      {},
      { 'CAX D1': { total: 10, achieved: 4, reason: 'Số liệu của Bộ phận Một cửa' } },
    );
    expect(resultOf(result, 'CAX')).toMatchObject({ status: 'not-submitted', rank: null });
    // 40/40 and 4/10.
    expect(result.commune.find(({ target }) => target === 'D1')).toMatchObject({ achieved: 44, base: 50 });
  });
});

describe('what is wrong with an appraisal is told at its cell', () => {
  // In the hand-laid earlier result: C total, D excluded, E achieved, F reason; the first row is 5.
  it.each<[what: string, TypedAppraisals, string[]]>([
    ['a text', { 'TPHT D1': { achieved: 'ba', reason: 'x' } }, ['appraisal-unusable E5']],
    [
      'two of them',
      { 'TPHT D1': { total: -1, achieved: 1.5, reason: 'x' } },
      ['appraisal-unusable C5', 'appraisal-unusable E5'],
    ],
    ['no reason', { 'TPHT D1': { achieved: 31 } }, ['appraisal-unreasoned F5']],
    ['more than there are', { 'TPHT D1': { achieved: 41, reason: 'x' } }, ['appraisal-contradictory E5']],
    ['a target the unit does not owe', { 'MTTQ D1': { achieved: 1, reason: 'x' } }, ['decision-for-nobody E5']],
    ['a unit that is not there', { 'ABC D1': { achieved: 1, reason: 'x' } }, ['decision-for-nobody E5']],
    ['nothing', { 'TPHT D1': { achieved: 31, reason: 'x' } }, []],
  ])('%s', (_, appraisals, expected) => {
    const { issues } = appraised('TPHT', {}, appraisals);
    expect(issues.filter(({ sheet }) => sheet === 'Số liệu').map(brief)).toEqual(expected);
  });
});
