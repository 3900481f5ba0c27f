import { replaced, repacked } from './package';
import { type RawCell, withRawCells } from './raw-cells';

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

/**
 * Cells whose figures come from another workbook. In the file a formula says [1]; which workbook that is stands in a
 * part of its own (ECMA-376 Part 1, 18.14).
 */
export function withExternalLink(
  bytes: Uint8Array,
  workbook: { readonly file: string; readonly sheet: string },
  cells: Readonly<Record<string, RawCell>>,
): Uint8Array {
  return repacked(withRawCells(bytes, cells), (parts) => ({
    [TYPES]: replaced(
      parts[TYPES],
      '</Types>',
      `<Override PartName="/${LINK}" ContentType="${LINK_TYPE}"/></Types>`,
    ),
    [BOOK]: replaced(
      parts[BOOK],
      '</sheets>',
      '</sheets><externalReferences><externalReference r:id="rId99"/></externalReferences>',
    ),
    [BOOK_RELATIONS]: replaced(
      parts[BOOK_RELATIONS],
      '</Relationships>',
      `<Relationship Id="rId99" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
    ),
    [LINK]: `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="${workbook.sheet}"/></sheetNames></externalBook></externalLink>`,
    [LINK_RELATIONS]: `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="${workbook.file}" TargetMode="External"/></Relationships>`,
  }));
}
