import { columnName, isFitted, MARGINS, PAGE_NUMBER, scaleToWidth, type SheetPlan } from '../core';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

const points = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;

/** How a sheet of ours comes out of a printer (Nghị định 30/2020/NĐ-CP, Phụ lục I), and what stays in view. */
export function writePage(sheet: Excel.Worksheet, { print, widths, rows, freeze }: SheetPlan): void {
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
  pageLayout.zoom = isFitted(print) ? { horizontalFitToPages: 1 } : { scale: scaleToWidth(widths, print.landscape) };
  pageLayout.headersFooters.state = 'FirstAndDefault';
  pageLayout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER.font + PAGE_NUMBER.field;
  if (rows.length > 0) pageLayout.setPrintArea(`A1:${columnName(Math.max(widths.length, 1) - 1)}${rows.length}`);
  if (print.repeat) pageLayout.setPrintTitleRows(`$${print.repeat.from + 1}:$${print.repeat.to + 1}`);
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
