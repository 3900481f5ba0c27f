import { type CellRange, DEFAULT_HEIGHT, fillMerges, formatRange, rowHeights, type SheetPlan } from '../../core';
import { rowXml, type WorkbookTables } from './cells-xml';
import { conditionalsXml } from './conditionals-xml';
import { linksXml, type HrefOf } from './links-xml';
import { MAIN_NAMESPACE, RELATIONSHIPS } from './namespaces';
import { pageXml, sheetPropertiesXml } from './page-xml';
import { validationsXml } from './rules-xml';
import { columnsXml, sheetViewXml } from './sheet-view-xml';
import { usedRange } from './used-range';
import { XmlBytes } from './xml-bytes';

/** A sheet's part of the package, the part with its links out of the workbook, and what is to be printed. */
export interface WrittenSheet {
  readonly xml: Uint8Array;
  readonly relationships: string | null;
  readonly used: CellRange | null;
}

/**
 * Against slips, not against people: no password. What a reader needs stays allowed (0): widening columns and rows so
 * that nothing is cut off, sorting and filtering. Links can be followed because locked cells can be selected.
 */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function mergesXml(merges: readonly CellRange[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

/** Writes a sheet, element by element in the schema's order: Excel calls a file in any other order damaged. */
export function writeSheet(sheet: SheetPlan, inFront: boolean, tables: WorkbookTables, hrefOf: HrefOf): WrittenSheet {
  const rows = fillMerges(sheet);
  const heights = rowHeights({ ...sheet, rows });
  const used = usedRange(rows);
  const links = linksXml(rows, hrefOf);
  const conditionals = conditionalsXml(sheet, tables.styles);
  const xml = new XmlBytes();
  xml.add(`<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">`);
  xml.add(sheetPropertiesXml(sheet.print));
  xml.add(`<dimension ref="${used ? formatRange(used) : 'A1'}"/>`);
  xml.add(sheetViewXml(sheet.freeze, inFront));
  xml.add(`<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"/>`);
  xml.add(columnsXml(sheet.widths));
  xml.add('<sheetData>');
  rows.forEach((row, index) => xml.add(rowXml(row, index, heights[index], tables)));
  xml.add('</sheetData>');
  xml.add(sheet.protect ? PROTECTION : '');
  xml.add(mergesXml(sheet.merges));
  xml.add(conditionals.elements);
  xml.add(validationsXml(sheet.validations));
  xml.add(links.element);
  xml.add(pageXml(sheet.print, sheet.widths));
  xml.add(conditionals.extension);
  xml.add('</worksheet>');
  return { xml: xml.finish(), relationships: links.relationships, used };
}
