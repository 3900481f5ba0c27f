import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printPages, rowHeights, type SheetPlan } from '../../src/core';
import { writeWorkbook } from '../../src/xlsx';
import { convert, pdfPageSizes, pdfText } from '../support/libreoffice';
import { exampleRanking, madeUpRanking } from '../support/ranking-sheets';

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
 * The same without page numbers. LibreOffice shrinks the room they stand in along with the table, and so has a row more to
 * a page now and then; in Excel the margin stays as wide as it is.
 */
function unnumbered(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array());
  const without = xml.replace(/<headerFooter.*<\/headerFooter>/, '');
  if (without === xml) throw new Error('There are no page numbers.');
  return zipSync({ ...parts, [SHEET]: strToU8(without) });
}

const namesIn = (page: string): string[] => page.match(/R\d+\./g) ?? [];

describe('pages as LibreOffice prints them', () => {
  it.each([
    ['the worked example', exampleRanking, 2],
    ['40 units', () => madeUpRanking(40), 3],
    ['60 units', () => madeUpRanking(60), 4],
  ])('%s', (_, make, count) => {
    const sheet = named(make());
    expect(rowHeights(sheet)).toEqual(rowHeights(make()));
    const pdf = convert(unnumbered(writeWorkbook({ title: 'Xếp hạng', sheets: [sheet] })), 'pdf');
    const { pages, widthMm, heightMm } = printPages(sheet);
    expect(pdfPageSizes(pdf)).toEqual(Array.from({ length: count }, () => ({ width: widthMm, height: heightMm })));
    const planned = pages.map(({ rows }) =>
      rows.flatMap(({ index }) => ((sheet.rows[index]?.cells.length ?? 0) > 0 ? [`R${index}.`] : [])),
    );
    expect(pdfText(pdf).map(namesIn)).toEqual(planned);
  });
});
