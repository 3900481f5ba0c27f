import { consolidate, type CommuneResult, type ParsedWorkbook } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { perfect, readReport, type Rows, verdictOf } from '../support/report';

const report = (code: string, changes: Rows = {}): ParsedWorkbook => readReport(code, perfect(code, changes));

function commune(target: string, ...parsed: ParsedWorkbook[]): CommuneResult | undefined {
  return consolidate(parsed, DEFAULT_RULES).commune.find((result) => result.target === target);
}

/** The four units of khối I that the worked example gives figures of D1 for, and two that have none. */
const D1: Readonly<Record<string, readonly [achieved: number, total: number]>> = {
  VPTK: [0, 0],
  TPHT: [197, 236],
  DCNX: [11, 14],
  VHXH: [0, 0],
  BCHQS: [0, 0],
  CAX: [0, 0],
};
const reports = Object.entries(D1).map(([code, [achieved, total]]) =>
  report(code, { D1: { achieved, total, evidence: '1' } }),
);

describe('the commune’s figure', () => {
  it('is the sum of counts, never the mean of percentages', () => {
    // 208/250 = 83,20 %; the mean of 83,4745… and 78,5714… is 81,02 %.
    const result = commune('D1', ...reports);
    expect(result).toMatchObject({ achieved: 208, base: 250, total: 250, state: 'pass', complete: true, missing: [] });
    expect(result?.rate).toBeCloseTo(83.2, 9);
    expect(result?.rate).not.toBeCloseTo(81.02, 2);
  });

  it('may pass where a unit fails', () => {
    const result = consolidate(reports, DEFAULT_RULES);
    expect(verdictOf(result, 'DCNX', 'D1').state).toBe('fail');
    expect(commune('D1', ...reports)?.state).toBe('pass');
  });

  it('takes off what each unit excluded', () => {
    const one = report('TCKT', { E1: { total: 214, excluded: 3, achieved: 211, evidence: '1' } });
    const two = report('TYT', { E1: { total: 74, excluded: 9, achieved: 60, evidence: '1' } });
    // 288 − 12 = 276; 271/276.
    expect(commune('E1', one, two)).toMatchObject({
      total: 288,
      excluded: 12,
      base: 276,
      achieved: 271,
      state: 'fail',
    });
  });

  it('counts the leadership (LD), who are not ranked', () => {
    const k2 = (achieved: number) => ({ K2: { total: 40, achieved, evidence: '1' } });
    expect(commune('K2', report('MTTQ', k2(20)), report('LD', k2(19)))).toMatchObject({
      achieved: 39,
      base: 80,
      state: 'fail',
    });
  });

  it('does not count figures of a target the unit does not owe', () => {
    const stray = report('TCKT', { D1: { total: 1000, achieved: 0 } });
    expect(commune('D1', ...reports, stray)).toMatchObject({ achieved: 208, base: 250 });
  });

  it('of nothing arisen anywhere is “không phát sinh”', () => {
    const zero = Object.keys(D1).map((code) => report(code, { D1: { total: 0, achieved: 0 } }));
    expect(commune('D1', ...zero)).toMatchObject({ state: 'not-arising', base: 0, rate: null, complete: true });
  });

  it('does not depend on the order of the files', () => {
    expect(commune('D1', ...[...reports].reverse())).toEqual(commune('D1', ...reports));
  });
});

describe('is provisional (“tạm tính”)', () => {
  const without = (code: string) => reports.filter(({ file }) => file !== `${code}.xlsx`);

  it.each<[sentence: string, ParsedWorkbook[], achieved: number, base: number]>([
    ['while a unit that owes it has not sent it', without('DCNX'), 197, 236],
    ['while a unit’s figure is not entered', [...without('DCNX'), report('DCNX', { D1: { total: 14 } })], 197, 236],
    [
      'while a unit’s figure is invalid',
      [...without('DCNX'), report('DCNX', { D1: { total: 14, achieved: 15 } })],
      197,
      236,
    ],
    ['while a unit’s row is missing', [...without('DCNX'), report('DCNX', { D1: null })], 197, 236],
  ])('%s', (_, parsed, achieved, base) => {
    expect(commune('D1', ...parsed)).toMatchObject({ achieved, base, complete: false, missing: ['DCNX'] });
  });

  it('and not entered while nobody has sent anything', () => {
    expect(commune('D1', report('MTTQ'))).toMatchObject({
      state: 'not-entered',
      achieved: null,
      base: null,
      rate: null,
      complete: false,
      missing: ['VPTK', 'TPHT', 'DCNX', 'VHXH', 'BCHQS', 'CAX'],
    });
  });

  it('but not for want of a unit that does not owe it', () => {
    expect(commune('D1', ...reports)?.missing).toEqual([]);
  });

  it('nor of one that is switched off', () => {
    const register = DEFAULT_RULES.register.map((unit) => ({ ...unit, active: unit.code !== 'CAX' }));
    const { commune: results } = consolidate(without('CAX'), { ...DEFAULT_RULES, register });
    expect(results.find(({ target }) => target === 'D1')).toMatchObject({ complete: true, missing: [] });
  });

  it('for its own targets while the commune’s sheet is not there', () => {
    expect(commune('L1', ...reports)).toMatchObject({ state: 'not-entered', complete: false, missing: ['XA'] });
  });

  it('and not once it is there, announced or not', () => {
    const own = report('XA', { A1: {}, A2: {} });
    expect(commune('A1', own)).toMatchObject({ state: 'not-announced', complete: true, missing: [] });
    expect(commune('L1', own)).toMatchObject({ state: 'pass', achieved: 40, base: 40, complete: true });
  });

  it('while a figure of the commune’s sheet is invalid', () => {
    const own = report('XA', { L1: { total: 40, achieved: 41 } });
    expect(commune('L1', own)).toMatchObject({ state: 'invalid', achieved: null, complete: false, missing: ['XA'] });
  });
});

describe('every active target of the decision is there, in its order', () => {
  it.each([
    ['with no report', []],
    ['with all of khối I', reports],
  ])('%s', (_, parsed) => {
    const ids = consolidate(parsed, DEFAULT_RULES).commune.map(({ target }) => target);
    expect(ids).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'D1', 'E1', 'E2', 'G1', 'H1', 'K1', 'K2', 'L1']);
  });
});
