import { utils, write, type BookType } from '@e965/xlsx';
import type { SheetSnapshot } from '../../src/core';
import { readWorkbook } from '../../src/xlsx';
import { record, sheetOf } from '../support/ole-writer';
import { REPORT_ROWS, SHEET_PATH, sheetXml, workbook, workbookOfRows, workbookParts } from '../support/workbook-parts';
import { zip } from '../support/zip-writer';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function onlySheet(file: string, bytes: Uint8Array): SheetSnapshot {
  const { sheets, issues } = readWorkbook(file, bytes);
  expect(issues).toEqual([]);
  expect(sheets).toHaveLength(1);
  return sheets[0] as SheetSnapshot;
}

const valuesOf = (sheet: SheetSnapshot): unknown[][] =>
  sheet.rows.map((row) => row.cells.map((cell) => [cell.column, cell.value]));

describe('the same report in any format', () => {
  const table = [
    ['Mã', 'Tổng số', 'Số đạt'],
    ['D1', 236, 197],
    ['D2', 14, 0],
  ];

  function written(bookType: BookType): Uint8Array {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(table), 'TPHT');
    // As office programs do: in UTF-8, and with a mark that says so.
    if (bookType === 'csv') return bytesOf('\ufeff' + utils.sheet_to_csv(utils.aoa_to_sheet(table), { FS: ';' }));
    return new Uint8Array(write(book, { bookType, type: 'array', compression: true }) as ArrayBuffer);
  }

  it.each(['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv'] as const)('.%s gives the figures that were written', (type) => {
    const sheet = onlySheet(`TPHT.${type}`, written(type));
    expect(sheet.name).toBe('TPHT');
    expect(valuesOf(sheet)).toEqual(table.map((row) => row.map((value, column) => [column, value])));
    expect(sheet.rows.map((row) => row.row)).toEqual([0, 1, 2]);
  });
});

describe('a sheet', () => {
  it('says which of its rows are hidden and which cells are merged', () => {
    const rows = '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>';
    const sheet = onlySheet(
      'a.xlsx',
      workbookOfRows(rows, { after: '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>' }),
    );
    expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(sheet.merges).toEqual([{ from: { row: 0, column: 0 }, to: { row: 1, column: 2 } }]);
  });

  it('says so in the old format', () => {
    const one = [0, 0, 0, 0, 0, 0, 0xf0, 0x3f];
    const number = (row: number): Uint8Array => record(0x203, [row, 0, 0, 0, 0, 0, ...one]);
    const row = (index: number, flags: number): Uint8Array =>
      record(0x208, [index, 0, 0, 0, 1, 0, 0xff, 0, 0, 0, 0, 0, flags, 1, 0, 0]);
    const sheet = onlySheet('a.xls', sheetOf([row(0, 0), row(1, 0x20), number(0), number(1)]));
    expect(sheet.rows.map(({ row: index, hidden }) => [index, hidden])).toEqual([
      [0, false],
      [1, true],
    ]);
  });

  it('says so in OpenDocument, where a formula without a result is not lost either', () => {
    const cell = '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
    const open = '<table:table-cell table:formula="of:=[.A1]"/>';
    const empty = '<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>';
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="H&apos;24 &amp;"><table:table-row>${cell}</table:table-row><table:table-row table:number-rows-repeated="2" table:visibility="collapse">${cell}</table:table-row><table:table-row>${cell}${open}${empty}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const manifest = '<manifest>application/vnd.oasis.opendocument.spreadsheet</manifest>';
    const sheet = onlySheet(
      'a.ods',
      zip([
        { name: 'META-INF/manifest.xml', data: manifest },
        { name: 'content.xml', data: content },
      ]),
    );
    expect(sheet.name).toBe("H'24 &");
    expect(sheet.rows.map((row) => row.hidden)).toEqual([false, true, true, false]);
    expect(sheet.rows[3]?.cells.map((found) => found.value)).toEqual([1, null, '']);
  });

  it('is read when hidden, and not when it is a chart', () => {
    const parts = workbookParts().map((part) => ({
      ...part,
      data: String(part.data)
        .replace('<sheet name="TPHT"', '<sheet name="Chart" sheetId="9" r:id="rId9"/><sheet name="TPHT" state="hidden"')
        .replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        ),
    }));
    const chart = { name: 'xl/chartsheets/sheet1.xml', data: '<chartsheet><drawing/></chartsheet>' };
    expect(onlySheet('a.xlsx', zip([...parts, chart])).name).toBe('TPHT');
  });
});

describe('the name of a file', () => {
  it('is kept as given, and shortened where it is shown', () => {
    const { file, issues } = readWorkbook('gửi 2024\\đợt 1/TPHT.xlsx', bytesOf(''));
    expect(file).toBe('gửi 2024\\đợt 1/TPHT.xlsx');
    expect(issues).toEqual([
      expect.objectContaining({ code: 'file-not-a-workbook', file, raw: 'TPHT.xlsx', sheet: null, cell: null }),
    ]);
  });

  it.each([
    ['report.xls', 'xlsx'],
    ['report.csv', 'xlsx'],
  ])('%s is remarked on when the file is an .%s, which is read all the same', (name, actual) => {
    const { issues, sheets } = readWorkbook(name, workbook());
    expect(issues).toEqual([expect.objectContaining({ code: 'file-extension-differs', args: { actual } })]);
    expect(sheets).toHaveLength(1);
  });

  it.each(['report.xlsx', 'REPORT.XLSM', 'report', 'report.2024'])('%s promises nothing else', (name) => {
    expect(readWorkbook(name, workbook()).issues).toEqual([]);
  });
});

it('remarks on a used range that no user can mean, and reads what is there', () => {
  const dimension = '<dimension ref="A1:XFD1048576"/>';
  const { issues, sheets } = readWorkbook(
    'a.xlsx',
    zip([
      ...workbookParts().filter((part) => part.name !== SHEET_PATH),
      { name: SHEET_PATH, data: sheetXml(REPORT_ROWS, { before: dimension }) },
    ]),
  );
  expect(issues).toEqual([expect.objectContaining({ code: 'file-used-range', args: { range: 'A1:XFD1048576' } })]);
  expect(sheets[0]?.rows).toHaveLength(2);
});
