import { columnName, isFitted, MARGINS, PAGE_NUMBER, scaleToWidth, type SheetPlan } from '../core';
import type { Printed } from './memory';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

const points = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;

export function printedOf({ print, widths, rows }: SheetPlan): Printed {
  const { columns = widths.length, repeat } = print;
  return {
    area: rows.length > 0 ? `A1:${columnName(Math.max(columns, 1) - 1)}${rows.length}` : null,
    titles: repeat && `$${repeat.from + 1}:$${repeat.to + 1}`,
  };
}

/** Follows what stands in the sheet, whatever else of its page a user has set. */
export function writePrinted({ pageLayout }: Excel.Worksheet, { area, titles }: Printed): void {
  if (area !== null) pageLayout.setPrintArea(area);
  if (titles !== null) pageLayout.setPrintTitleRows(titles);
}

/** How a sheet of ours comes out of a printer (Nghị định 30/2020/NĐ-CP, Phụ lục I), and what stays in view. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print, widths, freeze } = plan;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.leftMargin = points(MARGINS.left);
  pageLayout.rightMargin = points(MARGINS.right);
  pageLayout.topMargin = points(MARGINS.top);
  pageLayout.bottomMargin = points(MARGINS.bottom);
  pageLayout.headerMargin = points(MARGINS.header);
  pageLayout.footerMargin = points(MARGINS.footer);
  pageLayout.centerHorizontally = true;
  // Each sheet is a document of its own, with a page 1 of its own.
  pageLayout.firstPageNumber = 1;
  const printed = widths.slice(0, print.columns);
  pageLayout.zoom = isFitted(print) ? { horizontalFitToPages: 1 } : { scale: scaleToWidth(printed, print.landscape) };
  pageLayout.headersFooters.state = 'FirstAndDefault';
  pageLayout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER.font + PAGE_NUMBER.field;
  writePrinted(sheet, printedOf(plan));
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  // What is frozen ends before the first cell that scrolls.
  if (freeze && freeze.row > 0 && freeze.column > 0) {
    sheet.freezePanes.freezeAt(`A1:${columnName(freeze.column - 1)}${freeze.row}`);
  } else if (freeze && freeze.row > 0) sheet.freezePanes.freezeRows(freeze.row);
  else if (freeze && freeze.column > 0) sheet.freezePanes.freezeColumns(freeze.column);
}

/**
 * Against slips, not against people: no password. What a reader needs stays allowed: widening columns and rows so that
 * nothing is cut off, sorting and filtering.
 */
export const SHEET_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
};
