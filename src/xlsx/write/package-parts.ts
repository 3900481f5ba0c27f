import { escapeXml } from './escape';
import { PACKAGE, PROPERTIES, RELATIONSHIPS } from './namespaces';
import { relationshipsXml } from './relationships-xml';
import { DECLARATION } from './xml-bytes';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same plan gives the same bytes, so the file cannot say when it was made. */
const CREATED = '2024-01-01T00:00:00Z';

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
export const sheetRelationshipsPath = (index: number): string => `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;

/** What kind of part each path of the package is. */
export function contentTypesXml(sheetCount: number): string {
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, at) =>
    override(sheetPath(at), `${CONTENT_TYPE}.worksheet+xml`),
  );
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${CONTENT_TYPE}.sheet.main+xml`),
    ...sheets,
    override('xl/styles.xml', `${CONTENT_TYPE}.styles+xml`),
    override('xl/sharedStrings.xml', `${CONTENT_TYPE}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

export function packageRelationshipsXml(): string {
  return relationshipsXml([
    { type: `${RELATIONSHIPS}/officeDocument`, target: 'xl/workbook.xml' },
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { type: `${RELATIONSHIPS}/extended-properties`, target: 'docProps/app.xml' },
  ]);
}

/** Sheets come first: the workbook's part numbers them so. */
export function workbookRelationshipsXml(sheetCount: number): string {
  const type = `${RELATIONSHIPS}/worksheet`;
  return relationshipsXml([
    ...Array.from({ length: sheetCount }, (_, at) => ({ type, target: `worksheets/sheet${at + 1}.xml` })),
    { type: `${RELATIONSHIPS}/styles`, target: 'styles.xml' },
    { type: `${RELATIONSHIPS}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
}

export function corePropertiesXml(title: string): string {
  const namespaces = [
    `xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  const date = (element: string): string =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${CREATED}</dcterms:${element}>`;
  return [
    `${DECLARATION}<cp:coreProperties ${namespaces.join(' ')}>`,
    `<dc:title>${escapeXml(title)}</dc:title>${date('created')}${date('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}

export function appPropertiesXml(): string {
  return `${DECLARATION}<Properties xmlns="${PROPERTIES}"><Application>thi-dua-cchc</Application></Properties>`;
}
