import type { CellSnapshot } from '../../src/core';
import { readWorkbook } from '../../src/xlsx';
import { REPORT_ROWS, workbookOfRows, workbookParts } from '../support/workbook-parts';
import { zip } from '../support/zip-writer';

/** The cells of a sheet with these rows, in reading order. */
function cellsOf(rows: string): readonly CellSnapshot[] {
  const { sheets, issues } = readWorkbook('a.xlsx', workbookOfRows(rows));
  expect(issues).toEqual([]);
  return sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
}

describe('a cell', () => {
  it('is kept with its value, and not kept when blank', () => {
    const cells = cellsOf(
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="s"><v>1</v></c><c r="E1" t="inlineStr"><is><t></t></is></c></row>',
    );
    expect(cells).toEqual([
      { column: 1, value: 1.5 },
      { column: 2, value: true },
      { column: 3, value: 'Tổng số' },
    ]);
  });

  it('keeps its text as it stands', () => {
    const text = ' ho\u0300a\u00a0 ';
    expect(
      cellsOf(`<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`),
    ).toEqual([{ column: 0, value: text }]);
  });

  it('names its error', () => {
    const errors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
    const cells = errors.map((error) => `<c t="e"><v>${error}</v></c>`).join('');
    expect(cellsOf(`<row r="1">${cells}</row>`).map((cell) => cell.value)).toEqual(errors.map((error) => ({ error })));
  });

  it('shows a date and a percentage as Excel does on a Vietnamese machine', () => {
    expect(cellsOf('<row r="1"><c r="A1" s="1"><v>45448</v></c><c r="B1" s="2"><v>0.985</v></c></row>')).toEqual([
      { column: 0, value: 45448, format: 'm/d/yy', shown: '05/06/2024' },
      { column: 1, value: 0.985, format: '0.00%', shown: '98.50%' },
    ]);
  });

  it('shows a date of the 1904 system by its own calendar', () => {
    const parts = workbookParts().map((part) => ({
      ...part,
      data: String(part.data)
        .replace('<workbookPr/>', '<workbookPr date1904="1"/>')
        .replace(REPORT_ROWS, '<row r="1"><c r="A1" s="1"><v>43986</v></c></row>'),
    }));
    const { date1904, sheets } = readWorkbook('a.xlsx', zip(parts));
    expect(date1904).toBe(true);
    expect(sheets[0]?.rows[0]?.cells[0]).toMatchObject({ value: 43986, shown: '05/06/2024' });
  });
});

describe('a formula', () => {
  it('is kept without its equals sign, with its result', () => {
    expect(cellsOf('<row r="1"><c r="A1"><f>B1*2</f><v>3</v></c></row>')).toEqual([
      { column: 0, value: 3, formula: 'B1*2' },
    ]);
  });

  it('is kept when its result is an empty text', () => {
    expect(cellsOf('<row r="1"><c r="A1" t="str"><f>IF(B1&gt;1,"x","")</f><v></v></c></row>')).toEqual([
      { column: 0, value: '', formula: 'IF(B1>1,"x","")' },
    ]);
  });

  it.each([
    '<c r="A1"><f>1+1</f></c>',
    '<c r="A1" t="n"><f>1+1</f></c>',
    '<c r="A1"><f>1+1</f><v></v></c>',
    '<c r="A1"><f>1+1</f><v/></c>',
  ])('has no value when it was never calculated: %s', (cell) => {
    expect(cellsOf(`<row r="1">${cell}</row>`)).toEqual([{ column: 0, value: null, formula: '1+1' }]);
  });

  it('is told apart from a result of zero', () => {
    expect(cellsOf('<row r="1"><c r="A1"><f>1-1</f><v>0</v></c></row>')).toEqual([
      { column: 0, value: 0, formula: '1-1' },
    ]);
  });

  it('is each cell’s own when it is shared', () => {
    const cells = cellsOf(
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(cells.map((cell) => cell.formula)).toEqual(['B1+1', 'B2+1']);
  });

  it('is every cell’s when it is an array formula', () => {
    const cells = cellsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
    );
    expect(cells.map((cell) => [cell.value, cell.formula])).toEqual([
      [1, 'C1:D1*2'],
      [2, 'C1:D1*2'],
    ]);
  });

  it('keeps its link to another workbook', () => {
    expect(cellsOf('<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>5</v></c></row>')[0]?.formula).toBe('[1]Sheet1!A1');
  });
});
