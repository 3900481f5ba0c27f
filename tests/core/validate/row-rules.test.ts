import type { Typed } from '../support/sheet';
import { briefs, type Cells, FIRST_ROW, perfect, resultOf, type Rows, runReport, stateOf } from '../support/report';

/** What is said of one row of TPHT's report; D1 stands in row 6. Remarks about evidence are another test's. */
function run(target: string, cells: Cells, unit = 'TPHT') {
  const result = runReport(unit, perfect(unit, { [target]: { evidence: '1/BC', ...cells } }));
  return { state: stateOf(result, unit, target), issues: result.issues, briefs: briefs(result.issues) };
}

const D1 = `${FIRST_ROW + 1}`;

describe('a needed cell that is blank (9) is “chưa nhập”, never 0', () => {
  it.each<[sentence: string, Cells, string, readonly string[]]>([
    ['both counts', {}, `not-entered C${D1}`, ['total', 'achieved']],
    ['Tổng số', { achieved: 5 }, `not-entered C${D1}`, ['total']],
    ['Số đạt', { total: 5 }, `not-entered E${D1}`, ['achieved']],
    ['Số đạt beside a 0', { total: 0 }, `not-entered E${D1}`, ['achieved']],
    ['Tổng số beside a 0', { achieved: 0 }, `not-entered C${D1}`, ['total']],
    ['both counts, one of them a space', { total: '\u00a0' }, `not-entered C${D1}`, ['total', 'achieved']],
  ])('%s', (_, cells, expected, columns) => {
    const { state, issues, briefs: found } = run('D1', cells);
    expect(state).toBe('not-entered');
    expect(found).toEqual([expected]);
    expect(issues[0]).toMatchObject({ severity: 'error', unit: 'TPHT', target: 'D1', args: { columns } });
  });

  it('but a blank Loại trừ is 0', () => {
    expect(run('D1', { total: 40, achieved: 40 })).toMatchObject({ state: 'pass', briefs: [] });
  });
});

describe('a word for “nothing arose” (8)', () => {
  it.each<[sentence: string, Cells, string]>([
    ['in both counts', { total: 'KPS', achieved: 'KPS' }, 'C'],
    ['beside a blank', { total: '-' }, 'C'],
    ['beside a 0', { total: 0, achieved: 'k có' }, 'E'],
    ['beside zeros everywhere', { total: 0, excluded: 'x', achieved: 0 }, 'D'],
  ])('%s: nothing arose, with a note', (_, cells, column) => {
    const { state, issues, briefs: found } = run('D1', cells);
    expect(state).toBe('not-arising');
    expect(found).toEqual([`not-arising-word ${column}${D1}`]);
    expect(issues[0]?.severity).toBe('info');
  });

  it.each<[sentence: string, Cells, string]>([
    ['in Số đạt beside a total', { total: 40, achieved: '-' }, 'E'],
    ['in Tổng số beside an achievement', { total: 'x', achieved: 5 }, 'C'],
    ['in Loại trừ beside counts', { total: 40, excluded: 'không có', achieved: 40 }, 'D'],
  ])('%s: an error', (_, cells, column) => {
    const { state, issues, briefs: found } = run('D1', cells);
    expect(state).toBe('invalid');
    expect(found).toEqual([`not-arising-contradicts ${column}${D1}`]);
    expect(issues[0]?.severity).toBe('error');
  });

  it('beside a cell that cannot be read is an error, at both cells', () => {
    expect(run('D1', { total: 'KPS', achieved: '12.5' })).toMatchObject({
      state: 'invalid',
      briefs: [`not-arising-contradicts C${D1}`, `number-ambiguous E${D1}`],
    });
  });
});

describe('counts that do not go together (10, 11)', () => {
  it.each<[sentence: string, Cells, string, object]>([
    [
      'achieved above total, swapped columns',
      { total: 197, achieved: 236 },
      `achieved-exceeds-base E${D1}`,
      { achieved: 236, total: 197, excluded: 0, swapMakesValid: true },
    ],
    [
      'achieved above what is left of the total; swapping helps',
      { total: 214, excluded: 3, achieved: 217 },
      `achieved-exceeds-base E${D1}`,
      { achieved: 217, total: 214, excluded: 3, swapMakesValid: true },
    ],
    [
      'achieved above what is left of the total; swapping does not help',
      { total: 214, excluded: 3, achieved: 212 },
      `achieved-exceeds-base E${D1}`,
      { achieved: 212, total: 214, excluded: 3, swapMakesValid: false },
    ],
    [
      'achieved where everything is excluded',
      { total: 5, excluded: 5, achieved: 1 },
      `achieved-exceeds-base E${D1}`,
      { achieved: 1, total: 5, excluded: 5, swapMakesValid: false },
    ],
    [
      'achieved of nothing',
      { total: 0, achieved: 1 },
      `achieved-exceeds-base E${D1}`,
      { achieved: 1, total: 0, excluded: 0, swapMakesValid: true },
    ],
    [
      'excluded above total',
      { total: 5, excluded: 6, achieved: 0 },
      `excluded-exceeds-total D${D1}`,
      { excluded: 6, total: 5 },
    ],
  ])('%s', (_, cells, expected, args) => {
    const { state, issues, briefs: found } = run('D1', cells);
    expect(state).toBe('invalid');
    expect(found).toEqual([expected]);
    expect(issues[0]).toMatchObject({ severity: 'error', args });
  });

  it.each<[sentence: string, Cells]>([
    ['all achieved', { total: 40, achieved: 40 }],
    ['all that is left achieved', { total: 40, excluded: 3, achieved: 37 }],
    ['everything excluded', { total: 5, excluded: 5, achieved: 0 }],
  ])('%s is no fault', (_, cells) => {
    expect(run('D1', cells).briefs).toEqual([]);
  });

  it('an unreadable Loại trừ is one error, not two', () => {
    expect(run('D1', { total: 40, excluded: '12.5', achieved: 40 })).toMatchObject({
      state: 'invalid',
      briefs: [`number-ambiguous D${D1}`],
    });
  });

  it('something excluded where the decision excludes nothing (H1) is an error', () => {
    const { state, briefs: found } = run('H1', { total: 40, excluded: 2, achieved: 38 });
    expect([state, found]).toEqual(['invalid', [`excluded-not-used D${FIRST_ROW + 5}`]]);
  });

  it('a 0 excluded there is none', () => {
    expect(run('H1', { total: 40, excluded: 0, achieved: 40 })).toMatchObject({ state: 'pass', briefs: [] });
  });
});

describe('a typed percentage beside counts (12)', () => {
  const row = (rate: Typed): Cells => ({ total: 236, achieved: 197, rate });

  // 197/236 = 83,4745… %
  it.each<[sentence: string, Typed]>([
    ['to two decimals', 83.47],
    ['to one decimal', 83.5],
    ['cut off at one decimal', 83.4],
    ['to a whole number', 83],
    ['as text', '83,47'],
    ['as text with %', '83,5%'],
    ['in a cell with a % format', { value: 0.8347, format: '0.00%' }],
    ['by a formula, whatever it says', { value: 12, formula: 'E6/C6' }],
  ])('that agrees is no matter: %s', (_, rate) => {
    expect(run('D1', row(rate))).toMatchObject({ state: 'pass', briefs: [] });
  });

  it.each<[sentence: string, Typed, number]>([
    ['by a hundredth', 83.48, 83.48],
    ['by a tenth', 83.6, 83.6],
    ['by one', 84, 84],
    ['as text', '90%', 90],
    ['in a cell with a % format', { value: 0.9, format: '0%' }, 90],
  ])('that disagrees is a warning; the counts win: %s', (_, rate, typed) => {
    const { state, issues, briefs: found } = run('D1', row(rate));
    expect(state).toBe('pass');
    expect(found).toEqual([`rate-disagrees F${D1}`]);
    expect(issues[0]).toMatchObject({ severity: 'warning', args: { typed } });
    expect((issues[0]?.args as { counted: number }).counted).toBeCloseTo(19_700 / 236, 9);
  });
});

describe('a value typed over the template’s formula (14)', () => {
  const formula = { value: 100, formula: 'IFERROR(1,"")' };
  const rows = (changes: Rows): Rows =>
    Object.fromEntries(
      Object.entries({ ...perfect('TPHT'), ...changes }).map(([id, cells]) => [
        id,
        { evidence: '1/BC', rate: formula, result: { value: 'Đạt', formula: 'x' }, ...cells },
      ]),
    );

  it.each<[sentence: string, Cells, string]>([
    ['in Tỷ lệ', { total: 40, achieved: 40, rate: 100 }, `formula-overwritten F${D1}`],
    ['in Kết quả', { total: 40, achieved: 30, result: 'Đạt' }, `formula-overwritten G${D1}`],
  ])('%s is a warning, and changes no result', (_, cells, expected) => {
    const result = runReport('TPHT', rows({ D1: cells }));
    expect(briefs(result.issues)).toEqual([expected]);
    expect(result.issues[0]?.severity).toBe('warning');
    expect(stateOf(result, 'TPHT', 'D1')).toBe(cells.achieved === 40 ? 'pass' : 'fail');
  });

  it('and an error value in Tỷ lệ is a warning by its name; the counts win', () => {
    const result = runReport(
      'TPHT',
      rows({ D1: { total: 40, achieved: 40, rate: { value: { error: '#DIV/0!' }, formula: 'x' } } }),
    );
    expect(result.issues).toMatchObject([
      { severity: 'warning', target: 'D1', raw: '#DIV/0!', args: { error: '#DIV/0!' } },
    ]);
    expect(stateOf(result, 'TPHT', 'D1')).toBe('pass');
  });

  it('is no matter where the sheet has no formulas at all', () => {
    expect(run('D1', { total: 40, achieved: 40, rate: 100, result: 'Đạt' }).briefs).toEqual([]);
  });

  it('a report in which every formula stands has no remark', () => {
    const result = runReport('TPHT', rows({}));
    expect(result.issues).toEqual([]);
    expect(resultOf(result, 'TPHT').score).toBe(100);
  });
});
