import { type Cells, briefs, FIRST_ROW, perfect, runReport, stateOf } from '../support/report';

const D1 = `${FIRST_ROW + 1}`;

const run = (unit: string, target: string, cells: Cells) => {
  const result = runReport(unit, perfect(unit, { [target]: cells }));
  return { state: stateOf(result, unit, target), issues: result.issues, briefs: briefs(result.issues) };
};

describe('evidence (24)', () => {
  it('is asked for where a target is claimed as reached', () => {
    const { state, issues, briefs: found } = run('TPHT', 'D1', { total: 40, achieved: 40 });
    expect([state, found]).toEqual(['pass', [`evidence-missing H${D1}`]]);
    expect(issues[0]).toMatchObject({ severity: 'warning', unit: 'TPHT', target: 'D1' });
  });

  it.each<[sentence: string, Cells]>([
    ['a target that is not reached', { total: 40, achieved: 30 }],
    ['a target that did not arise', { total: 0, achieved: 0 }],
  ])('is not asked for by %s', (_, cells) => {
    expect(run('TPHT', 'D1', cells).briefs).toEqual([]);
  });

  it('is asked for a judgement and a rank as well', () => {
    expect(run('XA', 'B2', { result: 'Đạt' }).briefs).toEqual(['evidence-missing H8']);
    expect(run('XA', 'A1', { achieved: 6, total: 16 }).briefs).toEqual(['evidence-missing H5']);
  });

  it('nothing but spaces is none', () => {
    expect(run('TPHT', 'D1', { total: 40, achieved: 40, evidence: ' \u00a0' }).briefs).toEqual([
      `evidence-missing H${D1}`,
    ]);
  });
});

describe('a very small base near the threshold (25)', () => {
  it.each<[sentence: string, Cells, base: number, points: number]>([
    // 4/5 = 80 %, 3/5 = 60 %
    ['one case less would fail', { total: 5, achieved: 4 }, 5, 20],
    ['one case more would pass', { total: 5, achieved: 3 }, 5, 20],
    // 16/19 = 84,2 %, 15/19 = 78,9 %
    ['below 20', { total: 19, achieved: 16 }, 19, 100 / 19],
    ['what is excluded does not count', { total: 25, excluded: 20, achieved: 4 }, 5, 20],
  ])('is noted: %s', (_, cells, base, points) => {
    const { issues } = run('TPHT', 'D1', { evidence: '1', ...cells });
    expect(issues).toMatchObject([{ code: 'small-base', severity: 'info', target: 'D1', args: { base } }]);
    expect((issues[0]?.args as { pointsPerCase: number }).pointsPerCase).toBeCloseTo(points, 9);
  });

  it.each<[sentence: string, Cells]>([
    // 5/5: 4/5 still passes. 1/5: 2/5 still fails.
    ['far above it', { total: 5, achieved: 5 }],
    ['far below it', { total: 5, achieved: 1 }],
    ['with a base of 20', { total: 20, achieved: 16 }],
    ['with nothing arisen', { total: 0, achieved: 0 }],
  ])('is not noted %s', (_, cells) => {
    expect(run('TPHT', 'D1', { evidence: '1', ...cells }).briefs).toEqual([]);
  });

  it('is noted where a 100 % target fails by one case', () => {
    expect(run('TPHT', 'H1', { total: 18, achieved: 17 }).briefs).toEqual([`small-base E${FIRST_ROW + 5}`]);
  });
});

describe('a judgement', () => {
  it('“Không đạt” wants its reason', () => {
    const { state, issues, briefs: found } = run('XA', 'B2', { result: 'Không đạt' });
    expect([state, found]).toEqual(['fail', ['judgement-reason-missing I8']]);
    expect(issues[0]?.severity).toBe('warning');
  });

  it.each<[sentence: string, Cells]>([
    ['“Không đạt” with its reason', { result: 'Không đạt', note: 'ban hành chậm' }],
    ['“Đạt” without one', { result: 'Đạt', evidence: '1' }],
  ])('%s is in order', (_, cells) => {
    expect(run('XA', 'B2', cells).briefs).toEqual([]);
  });

  it('in words nobody knows is an error at its cell', () => {
    const { state, issues, briefs: found } = run('XA', 'B2', { result: 'Tốt', note: 'x' });
    expect([state, found]).toEqual(['invalid', ['judgement-unreadable G8']]);
    expect(issues[0]).toMatchObject({ severity: 'error', raw: 'Tốt' });
  });

  it('that is blank is not entered', () => {
    expect(run('XA', 'B2', {})).toMatchObject({ state: 'not-entered', briefs: ['not-entered G8'] });
  });
});

describe('a rank out of range', () => {
  it.each<[sentence: string, target: string, Cells, brief: string, communes: number | null]>([
    ['above the number of communes', 'A1', { achieved: 17, total: 16 }, 'rank-out-of-range E5', 16],
    ['below 1', 'A1', { achieved: 0, total: 16 }, 'rank-out-of-range E5', 16],
    ['of no communes', 'A1', { achieved: 1, total: 0 }, 'rank-out-of-range E5', 0],
    ['below 1 last year', 'A2', { achieved: 3, total: 0 }, 'rank-out-of-range C6', null],
    ['below 1 this year', 'A2', { achieved: 0, total: 3 }, 'rank-out-of-range E6', null],
  ])('%s is an error', (_, target, cells, expected, communes) => {
    const { state, issues, briefs: found } = run('XA', target, cells);
    expect([state, found]).toEqual(['invalid', [expected]]);
    expect(issues[0]).toMatchObject({ severity: 'error', args: { communes } });
  });

  it('may be better or worse than last year’s, as it is', () => {
    expect(run('XA', 'A2', { achieved: 12, total: 3 })).toMatchObject({ state: 'fail', briefs: [] });
  });
});

describe('all of a report’s issues are reported, not the first', () => {
  it('each at its cell', () => {
    const result = runReport('TPHT', {
      ...perfect('TPHT'),
      C1: { total: '12.5', achieved: 'abc', evidence: '1' },
      D1: { total: 5, achieved: 6, excluded: '-', evidence: '1' },
      E1: {},
      G1: { total: 40, achieved: 40 },
    });
    expect(briefs(result.issues)).toEqual([
      'number-ambiguous C5',
      'not-a-number E5',
      'not-arising-contradicts D6',
      'not-entered C7',
      'evidence-missing H9',
    ]);
  });
});
