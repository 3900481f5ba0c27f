import { replaced, repacked } from './package';
import { withRawCells } from './raw-cells';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const TYPES = '[Content_Types].xml';
const BOOK = 'xl/workbook.xml';
const BOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const LINK = 'xl/externalLinks/externalLink1.xml';
const LINK_RELATIONS = 'xl/externalLinks/_rels/externalLink1.xml.rels';

/** A cell of the other workbook and what it held when last seen. */
export interface LinkedCell {
  readonly file: string;
  readonly sheet: string;
  /** "B4" */
  readonly cell: string;
  readonly value: number;
}

function linkXml({ sheet, cell, value }: LinkedCell): string {
  const row = cell.replace(/\D/g, '');
  const seen = `<sheetData sheetId="0"><row r="${row}"><cell r="${cell}"><v>${value}</v></cell></row></sheetData>`;
  const names = `<sheetNames><sheetName val="${sheet}"/></sheetNames>`;
  const book = `<externalBook xmlns:r="${OFFICE}" r:id="rId1">${names}<sheetDataSet>${seen}</sheetDataSet></externalBook>`;
  return `${HEAD}<externalLink xmlns="${MAIN}">${book}</externalLink>`;
}

function relation(id: string, type: string, target: string, rest = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${rest}/>`;
}

/**
 * A figure that comes from another workbook. In the file the formula says [1]; which workbook that is stands in a part
 * of its own (ECMA-376 Part 1, 18.14).
 */
export function withExternalLink(bytes: Uint8Array, address: string, linked: LinkedCell): Uint8Array {
  const absolute = linked.cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const formula = `'[1]${linked.sheet}'!${absolute}`;
  const path = relation('rId1', 'externalLinkPath', linked.file, ' TargetMode="External"');
  return repacked(withRawCells(bytes, { [address]: { formula, value: linked.value } }), (parts) => ({
    [TYPES]: replaced(parts[TYPES], '</Types>', `<Override PartName="/${LINK}" ContentType="${LINK_TYPE}"/></Types>`),
    [BOOK]: replaced(
      parts[BOOK],
      '</sheets>',
      '</sheets><externalReferences><externalReference r:id="rId99"/></externalReferences>',
    ),
    [BOOK_RELATIONS]: replaced(
      parts[BOOK_RELATIONS],
      '</Relationships>',
      `${relation('rId99', 'externalLink', 'externalLinks/externalLink1.xml')}</Relationships>`,
    ),
    [LINK]: linkXml(linked),
    [LINK_RELATIONS]: `${HEAD}<Relationships xmlns="${PACKAGE}">${path}</Relationships>`,
  }));
}
