import { zip, type Part } from './zip-writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const SHEET_PATH = 'xl/worksheets/sheet1.xml';
export const STRINGS_PATH = 'xl/sharedStrings.xml';

/** A worksheet part around the given rows. */
export function sheetXml(rows: string, { before = '', after = '' } = {}): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export const REPORT_ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>D1</t></is></c><c r="B2"><v>236</v></c><c r="C2"><v>197</v></c></row>';

/** The parts of a small sound workbook: one sheet, shared texts "Mã" and "Tổng số", style 1 a date, 2 a percentage. */
export function workbookParts(): Part[] {
  return [
    {
      name: '[Content_Types].xml',
      data: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/${SHEET_PATH}" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/${STRINGS_PATH}" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: relations([['officeDocument', 'xl/workbook.xml']]),
    },
    {
      name: 'xl/workbook.xml',
      data: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><sheets><sheet name="TPHT" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    {
      name: 'xl/styles.xml',
      data: `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    },
    { name: STRINGS_PATH, data: `${HEAD}<sst xmlns="${MAIN}"><si><t>Mã</t></si><si><t>Tổng số</t></si></sst>` },
    { name: SHEET_PATH, data: sheetXml(REPORT_ROWS) },
  ];
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

/** The small workbook with one part replaced, or added. */
export function workbookWith(name: string, change: Omit<Part, 'name'>): Uint8Array {
  const parts = workbookParts();
  const others = parts.filter((part) => part.name !== name);
  return zip([...others, { name, ...change }]);
}

/** The small workbook with other rows in its sheet. */
export const workbookOfRows = (rows: string, around?: Parameters<typeof sheetXml>[1]): Uint8Array =>
  workbookWith(SHEET_PATH, { data: sheetXml(rows, around) });

export const workbook = (): Uint8Array => zip(workbookParts());
