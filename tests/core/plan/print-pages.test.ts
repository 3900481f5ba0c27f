import { type PrintPages, printPages, type SheetPlan } from '../../../src/core';
import { exampleRanking, madeUpRanking } from '../../support/ranking-sheets';
import { cell, emptySheet } from '../../support/sample-plan';

const indexes = ({ pages }: PrintPages): number[][] => pages.map(({ rows }) => rows.map(({ index }) => index));
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Rows of 100 points: portrait A4 has room for (297 − 40) mm = 728.5 points, so for seven. */
const sheetOf = (rows: number, change: Partial<SheetPlan> = {}): SheetPlan => ({
  ...emptySheet,
  widths: [10],
  rows: Array.from({ length: rows }, (_, at) => ({ height: 100, cells: [cell(at)] })),
  ...change,
});
const print = (change: Partial<SheetPlan['print']>): Partial<SheetPlan> => ({
  print: { ...emptySheet.print, ...change },
});

describe('where pages end', () => {
  it('fills a page before it begins another', () => {
    expect(indexes(printPages(sheetOf(15)))).toEqual([range(0, 6), range(7, 13), [14]]);
  });

  it('repeats rows on each page below them, and fits fewer of the others', () => {
    const pages = printPages(sheetOf(13, print({ repeat: { from: 1, to: 2 } })));
    expect(indexes(pages)).toEqual([range(0, 6), [1, 2, ...range(7, 11)], [1, 2, 12]]);
  });

  it('does not repeat rows on a page that begins above them', () => {
    const pages = printPages(sheetOf(3, print({ repeat: { from: 1, to: 1 }, breaks: [1, 2] })));
    expect(indexes(pages)).toEqual([[0], [1], [1, 2]]);
  });

  it('begins a page where the plan says so', () => {
    expect(indexes(printPages(sheetOf(9, print({ breaks: [2] }))))).toEqual([[0, 1], range(2, 8)]);
  });

  it('has no page for a sheet without rows', () => {
    expect(printPages(sheetOf(0)).pages).toEqual([]);
  });

  it('gives a row that no page has room for a page of its own', () => {
    const tall = { height: 800, cells: [cell('x')] };
    const [first] = sheetOf(1).rows;
    if (!first) throw new Error('no row');
    expect(indexes(printPages(sheetOf(0, { rows: [first, tall, first] })))).toEqual([[0], [1], [2]]);
  });

  it('counts the rows that only a merged cell reaches', () => {
    const merges = [{ from: { row: 0, column: 0 }, to: { row: 2, column: 0 } }];
    expect(indexes(printPages(sheetOf(1, { merges })))).toEqual([[0, 1, 2]]);
  });
});

describe('how large it is printed', () => {
  it('shrinks by whole per cent until the columns fit', () => {
    // (144 + 10 × 5⁄7) digits of 5.5 points are 293.3 mm; between the margins there are 252: 85.9 %.
    const widths = [6, 38, 7, 13, 9, 8, 9, 24, 14, 16];
    const { scale, columns, widthMm, heightMm } = printPages(sheetOf(1, { widths, ...print({ landscape: true }) }));
    expect([scale, widthMm, heightMm]).toEqual([0.85, 297, 210]);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(249.27, 2);
  });

  it('heeds only the columns that are printed', () => {
    const pages = printPages(sheetOf(1, { widths: [10, 200], ...print({ columns: 1 }) }));
    expect([pages.scale, pages.columns.length]).toEqual([1, 1]);
  });

  it('shrinks a fiftieth more where that saves a page, and only there', () => {
    // 728.5 points hold 36 rows of 20, at 98 % 743.4 hold 37.
    const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ height: 20, cells: [cell(at)] }));
    const printed = (count: number) => {
      const { scale, pages } = printPages(sheetOf(0, { rows: rows(count) }));
      return [scale, pages.length];
    };
    expect([36, 37, 38].map(printed)).toEqual([
      [1, 1],
      [0.98, 1],
      [1, 2],
    ]);
  });

  it('never enlarges', () => {
    const { scale, columns, pages } = printPages(sheetOf(1));
    expect(scale).toBe(1);
    // 10 5⁄7 digits of 5.5 points; 100 points.
    expect(columns[0]).toBeCloseTo(20.789, 3);
    expect(pages[0]?.rows[0]?.heightMm).toBeCloseTo(35.278, 3);
  });

  it('takes the scale that the file states where pages are broken by hand', () => {
    // 707 pixels where 624 are: 95 % of that, rounded down. The true width still fits.
    const { scale, columns } = printPages(sheetOf(2, { widths: [100.3], ...print({ breaks: [1] }) }));
    expect(scale).toBe(0.83);
    expect(columns[0]).toBeLessThan(165);
  });
});

describe.each([
  ['the worked example', exampleRanking],
  ['40 units', () => madeUpRanking(40)],
  ['60 units', () => madeUpRanking(60)],
])('the ranking of %s', (_, make) => {
  const sheet = make();
  const printed = printPages(sheet);

  it('has every row once and in order, and the table’s header on each page', () => {
    const [first = [], ...rest] = indexes(printed);
    expect(rest.map((rows) => rows.slice(0, 2))).toEqual(rest.map(() => [7, 8]));
    expect([...first, ...rest.flatMap((rows) => rows.slice(2))]).toEqual(range(0, sheet.rows.length - 1));
  });

  it('has no page higher than the room between the margins', () => {
    for (const { rows } of printed.pages) {
      expect(rows.reduce((sum, { heightMm }) => sum + heightMm, 0)).toBeLessThanOrEqual(170);
    }
  });
});
