import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printPages, rowHeights, type SheetPlan } from '../../src/core';
import { writeWorkbook } from '../../src/xlsx';
import { convert, pdfPageSizes, pdfText } from '../support/libreoffice';
import { exampleRanking, madeUpRanking } from '../support/ranking-sheets';
import { cell, emptySheet } from '../support/sample-plan';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The sheet with a name for each row that is not blank in its first cell, so that it can be found on paper. */
function named(sheet: SheetPlan): SheetPlan {
  const rows = sheet.rows.map((row, index) => {
    const [first, ...rest] = row.cells;
    return first ? { ...row, cells: [{ ...first, value: `R${index}.` }, ...rest] } : row;
  });
  return { ...sheet, rows };
}

/**
 * The same without page numbers. LibreOffice shrinks the 10 mm they stand in along with the table, so that the table has
 * that much more room; in Excel the margin stays as wide as it is.
 */
function unnumbered(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array());
  const without = xml.replace(/<headerFooter.*<\/headerFooter>/, '');
  if (without === xml) throw new Error('There are no page numbers.');
  return zipSync({ ...parts, [SHEET]: strToU8(without) });
}

const namesIn = (page: string): string[] => page.match(/R\d+\./g) ?? [];

const written = (sheet: SheetPlan): Uint8Array => writeWorkbook({ title: 'Xếp hạng', sheets: [sheet] });

/** Which of the named rows stand on which page, as planned. */
const planned = (sheet: SheetPlan): string[][] =>
  printPages(sheet).pages.map(({ rows }) =>
    rows.flatMap(({ index }) => ((sheet.rows[index]?.cells.length ?? 0) > 0 ? [`R${index}.`] : [])),
  );

describe('pages of the ranking as LibreOffice prints them', () => {
  // With 33 and 75 units a page is saved by shrinking the table a fiftieth more than its width asks for.
  it.each([
    ['the worked example', exampleRanking, 2, 0.85],
    ['20 units', () => madeUpRanking(20), 2, 0.85],
    ['33 units', () => madeUpRanking(33), 2, 0.83],
    ['40 units', () => madeUpRanking(40), 3, 0.85],
    ['60 units', () => madeUpRanking(60), 4, 0.85],
    ['75 units', () => madeUpRanking(75), 4, 0.83],
    ['100 units', () => madeUpRanking(100), 6, 0.85],
  ])('%s', (_, make, count, scale) => {
    const sheet = named(make());
    expect(rowHeights(sheet)).toEqual(rowHeights(make()));
    const { widthMm, heightMm, scale: shrunk } = printPages(sheet);
    expect(shrunk).toBe(scale);
    const pdf = convert(unnumbered(written(sheet)), 'pdf');
    expect(pdfPageSizes(pdf)).toEqual(Array.from({ length: count }, () => ({ width: widthMm, height: heightMm })));
    expect(pdfText(pdf).map(namesIn)).toEqual(planned(sheet));
    // The file as it is: never more pages.
    expect(pdfText(convert(written(sheet), 'pdf')).length).toBeLessThanOrEqual(count);
  });
});

describe('pages of other sheets as LibreOffice prints them', () => {
  const rowsOf = (count: number, height: number): SheetPlan => ({
    ...emptySheet,
    widths: [10, 10],
    rows: Array.from({ length: count }, (_, at) => ({ height, cells: [cell(`R${at}.`), cell('x')] })),
  });

  // Portrait A4 has room for 728.5 points.
  it.each<[string, SheetPlan, number[]]>([
    ['one row too many: a little smaller, all on one page', rowsOf(37, 20), [37]],
    ['two rows too many', rowsOf(38, 20), [36, 2]],
    [
      'a cell merged over the end of a page, which is cut',
      { ...rowsOf(12, 100), merges: [{ from: { row: 5, column: 1 }, to: { row: 9, column: 1 } }] },
      [7, 5],
    ],
    ['pages broken by hand', { ...rowsOf(12, 100), print: { ...emptySheet.print, breaks: [3] } }, [3, 7, 2]],
  ])('%s', (_, sheet, counts) => {
    expect(planned(sheet).map((rows) => rows.length)).toEqual(counts);
    expect(pdfText(convert(unnumbered(written(sheet)), 'pdf')).map(namesIn)).toEqual(planned(sheet));
  });
});
