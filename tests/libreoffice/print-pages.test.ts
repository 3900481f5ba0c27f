import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellPlan, printPages, rowHeights, type SheetPlan } from '../../src/core';
import { writeWorkbook } from '../../src/xlsx';
import { convert, pdfPageSizes, pdfText } from '../support/libreoffice';
import { exampleRanking, madeUpRanking } from '../support/ranking-sheets';
import { cell, emptySheet } from '../support/sample-plan';

const SHEET = 'xl/worksheets/sheet1.xml';

/**
 * The sheet with a name for each row that is not blank in its first cell, so that it can be found on paper; as values, for
 * the sheets its formulas ask are not there.
 */
function named(sheet: SheetPlan): SheetPlan {
  const rows = sheet.rows.map((row, index) => {
    const [first, ...rest] = row.cells.map((one): CellPlan | null => {
      if (!one) return null;
      const { formula: _formula, ...shown } = one;
      return shown;
    });
    return first ? { ...row, cells: [{ ...first, value: `i${index}.` }, ...rest] } : row;
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

const namesIn = (page: string): string[] => page.match(/i\d+\./g) ?? [];

const written = (sheet: SheetPlan): Uint8Array => writeWorkbook({ title: 'Xếp hạng', sheets: [sheet] });

/** Which of the named rows stand on which page, as planned. */
const planned = (sheet: SheetPlan): string[][] =>
  printPages(sheet).pages.map(({ rows }) =>
    rows.flatMap(({ index }) => ((sheet.rows[index]?.cells.length ?? 0) > 0 ? [`i${index}.`] : [])),
  );

describe('pages of the ranking as LibreOffice prints them', () => {
  // 134 digits and ten margins are 273.9 mm where there are 252: 92 %. Where a page is broken by hand, so that the
  // signature is not alone, the file states the scale: 988 pixels where 952.4 are, of which a twentieth is kept back: 91 %.
  it.each([
    ['the worked example', exampleRanking, 2, 0.91],
    ['20 units', () => madeUpRanking(20), 2, 0.92],
    ['33 units', () => madeUpRanking(33), 3, 0.91],
    ['40 units', () => madeUpRanking(40), 3, 0.92],
    ['60 units', () => madeUpRanking(60), 4, 0.92],
    ['75 units', () => madeUpRanking(75), 5, 0.91],
    ['100 units', () => madeUpRanking(100), 6, 0.91],
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
    rows: Array.from({ length: count }, (_, at) => ({ height, cells: [cell(`i${at}.`), cell('x')] })),
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
