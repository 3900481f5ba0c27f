import { consolidate, type Consolidation, type ParsedWorkbook } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import {
  brief,
  type Cells,
  labelsOf,
  perfect,
  readReport,
  resultOf,
  type Rows,
  stateOf,
  verdictOf,
} from '../support/report';

const send = (file: string, changes: Rows = {}, year = 'Năm 2024', unit = 'TPHT'): ParsedWorkbook =>
  readReport(unit, perfect(unit, changes), { file, labels: labelsOf(unit, year) });

const d1 = (cells: Cells): Rows => ({ D1: { evidence: '1/BC', ...cells } });
const run = (...parsed: ParsedWorkbook[]): Consolidation => consolidate(parsed, DEFAULT_RULES);

/** Each issue with its file: where somebody is sent to look. */
const told = (result: Consolidation): string[] => result.issues.map((found) => `${found.file}: ${brief(found)}`);

/** The columns of a report as the tests lay it out. */
const COLUMNS = ['code', 'text', 'total', 'excluded', 'achieved'];

const first = send('a.xlsx');

describe('the same unit twice (18)', () => {
  it('with the same figures counts once, with a note that names the other file', () => {
    const result = run(first, send('b.xlsx'));
    expect(result.issues).toMatchObject([
      {
        code: 'unit-sent-again',
        severity: 'info',
        file: 'b.xlsx',
        unit: 'TPHT',
        args: { file: 'a.xlsx', sheet: 'TPHT' },
      },
    ]);
    expect(resultOf(result, 'TPHT')).toMatchObject({ status: 'ranked', score: 100, assessed: 8 });
    expect(verdictOf(result, 'TPHT', 'D1').source?.file).toBe('a.xlsx');
  });

  it.each<[sentence: string, Cells]>([
    ['evidence', { total: 40, achieved: 40, evidence: '2/BC' }],
    ['a note', { total: 40, achieved: 40, note: 'bổ sung' }],
    ['a 0 for a blank Loại trừ', { total: 40, excluded: 0, achieved: 40 }],
    ['the same number typed as text', { total: '40', achieved: 40 }],
  ])('with another %s only is the same', (_, cells) => {
    const result = run(first, send('b.xlsx', d1(cells)));
    expect(result.issues.map(({ code }) => code)).toContain('unit-sent-again');
    expect(resultOf(result, 'TPHT').status).toBe('ranked');
  });

  it('with “không phát sinh” for zeros is the same', () => {
    const result = run(send('a.xlsx', d1({ total: 0, achieved: 0 })), send('b.xlsx', d1({ total: 'KPS' })));
    expect(result.issues.map(({ code }) => code)).toContain('unit-sent-again');
    expect(stateOf(result, 'TPHT', 'D1')).toBe('not-arising');
  });

  it.each<[sentence: string, Cells, { column: string; here: string; there: string }[]]>([
    ['Số đạt', { total: 40, achieved: 39 }, [{ column: 'achieved', here: '39', there: '40' }]],
    [
      'all counts',
      { total: 50, excluded: 5, achieved: 39 },
      [
        { column: 'total', here: '50', there: '40' },
        { column: 'excluded', here: '5', there: '' },
        { column: 'achieved', here: '39', there: '40' },
      ],
    ],
    ['a blank for a figure', { total: 40 }, [{ column: 'achieved', here: '', there: '40' }]],
  ])('with different figures is an error at each differing target, and nobody chooses: %s', (_, cells, differences) => {
    const result = run(first, send('b.xlsx', d1(cells)));
    const found = result.issues.filter(({ target, severity }) => target === 'D1' && severity === 'error');
    expect(found).toMatchObject([
      {
        code: 'unit-sent-differently',
        file: 'b.xlsx',
        sheet: 'TPHT',
        cell: { row: 5, column: COLUMNS.indexOf(differences[0]?.column ?? '') },
        args: { file: 'a.xlsx', sheet: 'TPHT', differences },
      },
    ]);
    expect(stateOf(result, 'TPHT', 'D1')).toBe('invalid');
    expect(stateOf(result, 'TPHT', 'C1')).toBe('pass');
    expect(resultOf(result, 'TPHT').status).toBe('unranked');
  });

  it('with a figure that cannot be read is an error; at that cell its cause is told', () => {
    const result = run(first, send('b.xlsx', d1({ total: 40, achieved: '12.5' })));
    expect(told(result)).toEqual(['b.xlsx: number-ambiguous E6']);
    expect(stateOf(result, 'TPHT', 'D1')).toBe('invalid');
  });

  it('where one of the reports lacks a row is an error for that target', () => {
    for (const parsed of [
      [first, send('b.xlsx', { D1: null })],
      [send('a.xlsx', { D1: null }), send('b.xlsx')],
    ]) {
      const result = run(...parsed);
      expect(result.issues.map(({ code, target }) => [code, target])).toContainEqual(['unit-sent-differently', 'D1']);
      expect(stateOf(result, 'TPHT', 'D1')).toBe('invalid');
    }
  });

  it.each<[sentence: string, target: string, here: Cells, there: Cells]>([
    ['a judgement', 'B2', { result: 'Không đạt', note: 'chậm' }, { result: 'Đạt' }],
    ['a ready percentage', 'L1', { rate: 95 }, { rate: 85 }],
    ['a rank', 'A1', { achieved: 5, total: 16 }, { achieved: 6, total: 16 }],
  ])('of the commune’s sheet: %s that differs is an error', (_, target, here, there) => {
    const own = (file: string, cells: Cells) => send(file, { [target]: { evidence: '1', ...cells } }, 'Năm 2024', 'XA');
    const result = run(own('a.xlsx', here), own('b.xlsx', there));
    expect(result.issues).toMatchObject([{ code: 'unit-sent-differently', file: 'b.xlsx', target }]);
    expect(stateOf(result, 'XA', target)).toBe('invalid');
  });

  it('in one file counts as twice', () => {
    const [a] = first.reports;
    const [b] = send('a.xlsx', d1({ total: 40, achieved: 39 })).reports;
    if (!a || !b) throw new Error('no report');
    const result = run({ file: 'a.xlsx', reports: [a, { ...b, sheet: 'TPHT (2)' }], issues: [] });
    expect(result.issues).toMatchObject([
      { code: 'unit-sent-differently', sheet: 'TPHT (2)', args: { sheet: 'TPHT' } },
    ]);
  });
});

describe('the same unit three times', () => {
  it('always the same counts once, with a note at each further one', () => {
    expect(told(run(first, send('b.xlsx'), send('c.xlsx')))).toEqual([
      'b.xlsx: unit-sent-again',
      'c.xlsx: unit-sent-again',
    ]);
  });

  it('one of them different is an error', () => {
    for (const odd of ['a.xlsx', 'b.xlsx', 'c.xlsx']) {
      const files = ['a.xlsx', 'b.xlsx', 'c.xlsx'];
      const result = run(...files.map((file) => send(file, file === odd ? d1({ total: 40, achieved: 39 }) : {})));
      expect(result.issues.filter(({ code }) => code === 'unit-sent-differently').length).toBeGreaterThan(0);
      expect(stateOf(result, 'TPHT', 'D1')).toBe('invalid');
      expect(stateOf(result, 'TPHT', 'C1')).toBe('pass');
    }
  });

  it('does not depend on the order of the files', () => {
    const sent = [
      first,
      send('b.xlsx', d1({ total: 40, achieved: 39 })),
      send('c.xlsx', d1({ total: 41, achieved: 40 })),
    ];
    const [a, b, c] = sent.map((parsed) => [parsed]);
    const orders = [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ];
    const results = orders.map((order) => run(...order.flatMap((one) => one ?? [])));
    expect(new Set(results.map((result) => JSON.stringify([result.units, result.issues]))).size).toBe(1);
  });
});

describe('a rejected report beside a good one', () => {
  it.each([
    ['before it', 'a.xlsx', 'b.xlsx'],
    ['after it', 'b.xlsx', 'a.xlsx'],
  ])('%s: the good one counts; only the cause of the other is told', (_, wrong, right) => {
    const result = run(send(wrong, d1({ total: 40, achieved: 1 }), 'Năm 2023'), send(right));
    expect(told(result)).toEqual([`${wrong}: period-differs B2`]);
    expect(resultOf(result, 'TPHT')).toMatchObject({ status: 'ranked', score: 100 });
    expect(verdictOf(result, 'TPHT', 'D1').source?.file).toBe(right);
  });

  it('two rejected ones leave the unit rejected, with both causes', () => {
    const result = run(send('a.xlsx', {}, 'Năm 2023'), send('b.xlsx', {}, 'Năm 2022'));
    expect(told(result)).toEqual(['a.xlsx: period-differs B2', 'b.xlsx: period-differs B2']);
    expect(resultOf(result, 'TPHT').reason).toEqual({ kind: 'rejected' });
  });
});
