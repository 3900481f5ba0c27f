import type { HostileFile } from './hostile-file';
import {
  REPORT_ROWS,
  sheetXml,
  STRINGS_PATH,
  SHEET_PATH,
  workbookOfRows,
  workbookParts,
  workbookWith,
} from './workbook-parts';
import { zip } from './zip-writer';

const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

const rowOf = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const oneRow = (cells: string): string => rowOf(1, cells);

function ods(table: string): Uint8Array {
  const office = 'urn:oasis:names:tc:opendocument:xmlns';
  return zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'META-INF/manifest.xml',
      data: '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
    },
    {
      name: 'content.xml',
      data: `<office:document-content xmlns:office="${office}:office:1.0" xmlns:table="${office}:table:1.0" xmlns:text="${office}:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

const odsCell = (attributes: string): string =>
  `<table:table-cell office:value-type="float" office:value="1" ${attributes}><text:p>1</text:p></table:table-cell>`;

const linkTo = (target: string): string =>
  `<Relationships><Relationship Id="rId1" Target="${target}"/></Relationships>`;

/** A cell text of 32,000 letters, kept once. */
const LONG_TEXT = `<sst><si><t>${'a'.repeat(32_000)}</t></si></sst>`;

/** Sheets that are sound as files, and unfold into too much; and those that only look so. */
export const HOSTILE_SHEETS: readonly HostileFile[] = [
  {
    name: 'a million rows.xlsx',
    bytes: () => workbookOfRows(repeat(1_000_000, (row) => rowOf(row + 1, `<c><v>${row}</v></c>`))),
    expectedCode: 'file-too-many-rows',
  },
  {
    name: 'a million empty formatted rows.xlsx',
    bytes: () => workbookOfRows(repeat(1_000_000, (row) => `<row r="${row + 1}" s="1" ht="20"/>`)),
    expectedCode: 'file-too-many-rows',
  },
  {
    name: '60,000 rows of blank formatted cells.xlsx',
    bytes: () => workbookOfRows(repeat(60_000, (row) => rowOf(row + 1, '<c s="1"/>'.repeat(11)))),
    expectedCode: 'file-too-many-rows',
  },
  {
    name: '90,000 rows with a cell far to the right.xlsx',
    bytes: () => workbookOfRows(repeat(90_000, (row) => rowOf(row + 1, `<c r="ALL${row + 1}"><v>1</v></c>`))),
    expectedCode: 'file-too-many-rows',
  },
  {
    name: 'a million merges.xlsx',
    bytes: () =>
      workbookOfRows('', { after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000_000)}</mergeCells>` }),
    expectedCode: 'file-unreadable',
  },
  {
    name: 'cells in a comment.xlsx',
    bytes: () => workbookOfRows(`<!--${oneRow('<c><v>1</v></c>'.repeat(1_500_000))}-->${REPORT_ROWS}`),
    expectedCode: null,
  },
  {
    name: 'cells in the shared texts.xlsx',
    bytes: () => workbookWith(STRINGS_PATH, { data: sheetXml('').replaceAll('worksheet', 'sst') }),
    expectedCode: 'file-damaged',
  },
  {
    name: 'a shared formula that unfolds to 10 GB.xlsx',
    bytes: () =>
      workbookOfRows(
        oneRow(
          `<c r="A1"><f t="shared" si="0" ref="A1:A9">${'A1+'.repeat(10_000)}1</f></c>` +
            '<c><f t="shared" si="0"/></c>'.repeat(300_000),
        ),
      ),
    expectedCode: 'file-unreadable',
  },
  {
    name: '20,000 array formulas.xlsx',
    bytes: () =>
      workbookOfRows(repeat(20_000, (row) => rowOf(row + 1, '<c><f t="array" ref="A1:B2">1</f></c>'.repeat(5)))),
    expectedCode: 'file-unreadable',
  },
  {
    name: 'one long text in 250,000 cells.xlsx',
    bytes: () => {
      const rows = repeat(25_000, (row) => rowOf(row + 1, '<c t="s"><v>0</v></c>'.repeat(10)));
      const parts = workbookParts().filter((part) => part.name !== SHEET_PATH && part.name !== STRINGS_PATH);
      return zip([...parts, { name: SHEET_PATH, data: sheetXml(rows) }, { name: STRINGS_PATH, data: LONG_TEXT }]);
    },
    expectedCode: 'file-too-large',
  },
  {
    name: 'a link of 10 MB in 50,000 formulas.xlsx',
    bytes: () => {
      const rows = repeat(50_000, (row) => rowOf(row + 1, `<c><f>${'[1]A!A1+'.repeat(9)}1</f><v>1</v></c>`));
      const link = { name: 'xl/externalLinks/_rels/externalLink1.xml.rels', data: linkTo('a'.repeat(10_000_000)) };
      const parts = workbookParts().filter((part) => part.name !== SHEET_PATH);
      return zip([...parts, { name: SHEET_PATH, data: sheetXml(rows) }, link]);
    },
    expectedCode: 'file-too-large',
  },
  {
    name: '2 million styles.xlsx',
    bytes: () =>
      workbookWith('xl/styles.xml', {
        data: `<styleSheet><cellXfs>${'<xf/>'.repeat(2_000_000)}</cellXfs></styleSheet>`,
      }),
    expectedCode: 'file-unreadable',
  },
  {
    name: 'a thousand sheets that are one.xlsx',
    bytes: () =>
      zip(
        workbookParts().map((part) => ({
          ...part,
          data: String(part.data).replace(/<sheet [^>]*>/, (sheet) => sheet.repeat(1000)),
        })),
      ),
    expectedCode: 'file-damaged',
  },
  {
    name: 'tags that never end.xlsx',
    bytes: () => workbookOfRows('<c '.repeat(3_000_000)),
    expectedCode: 'file-damaged',
  },
  {
    name: 'claims the whole address space.xlsx',
    bytes: () => workbookOfRows(REPORT_ROWS, { before: '<dimension ref="A1:XFD1048576"/>' }),
    expectedCode: 'file-used-range',
  },
  {
    name: 'columns and links as wide as memory.xlsx',
    bytes: () =>
      workbookOfRows(REPORT_ROWS, {
        before: '<cols><col min="1" max="4000000000" width="9"/></cols>',
        after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
      }),
    expectedCode: null,
  },
  {
    name: 'addresses beyond every sheet.xlsx',
    bytes: () => workbookOfRows(`${REPORT_ROWS}<row r="4294967290"><c r="ZZZZZZ4294967290"><v>1</v></c></row>`),
    expectedCode: null,
  },
  {
    name: 'a cell repeated a thousand million times.ods',
    bytes: () => ods(`<table:table-row>${odsCell('table:number-columns-repeated="1000000000"')}</table:table-row>`),
    expectedCode: 'file-unreadable',
  },
  {
    name: 'a row repeated a million times.ods',
    bytes: () => ods(`<table:table-row table:number-rows-repeated="1000000">${odsCell('')}</table:table-row>`),
    expectedCode: 'file-too-many-rows',
  },
  {
    name: 'an empty row repeated to the edge.ods',
    bytes: () =>
      ods(
        `<table:table-row>${odsCell('')}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    expectedCode: null,
  },
  {
    name: 'four million lines.csv',
    bytes: () => new TextEncoder().encode('D1;2\n'.repeat(4_000_000)),
    expectedCode: 'file-too-many-rows',
  },
  {
    name: 'one endless line.csv',
    bytes: () => new TextEncoder().encode(`a;b\na;b\na;b\n${';'.repeat(15_000_000)}`),
    expectedCode: 'file-unreadable',
  },
];
