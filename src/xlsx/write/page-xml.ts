import { FONT, type PrintPlan } from '../../core';
import { escapeText } from './escape';

/** A4 as the file counts paper sizes. */
const A4 = 9;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
const MARGINS = { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 };

/** Excel's limit of page breaks set by hand. */
const BREAK_LIMIT = 1023;

const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);

/** The page number is centred in the top margin, size 13–14, and not shown on page 1. */
const PAGE_NUMBER = `&C&"${FONT},Regular"&13&P`;

/** Width of a column in pixels of 1/96 inch: 7 a digit of the workbook's font, and 5 for the cell's own margins. */
const columnPixels = (characters: number): number => Math.trunc(characters * 7 + 5);

/**
 * How much to shrink so that all columns fit across a page, in per cent. A twentieth is kept back: fonts and printers
 * differ, and a column alone on a page is worse than a slightly smaller table.
 */
function scaleToWidth(widths: readonly number[], landscape: boolean): number {
  const paper = (landscape ? 297 : 210) - MARGINS.left - MARGINS.right;
  const available = (paper / 25.4) * 96;
  const needed = widths.reduce((sum, width) => sum + columnPixels(width), 0);
  return Math.max(10, Math.min(100, Math.floor((95 * available) / Math.max(needed, 1))));
}

/** Excel does not heed page breaks on a sheet that is fitted to its page; such a sheet gets a scale instead. */
const isFitted = (print: PrintPlan): boolean => print.breaks.length === 0;

/** What stands at the top of a sheet's part about its page. */
export function sheetPropertiesXml(print: PrintPlan): string {
  return isFitted(print) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
}

/** What stands at the end of a sheet's part, from print options to page breaks. */
export function pageXml(print: PrintPlan, widths: readonly number[]): string {
  const margins = Object.entries(MARGINS).map(([side, millimetres]) => ` ${side}="${inches(millimetres)}"`);
  const size = isFitted(print) ? 'fitToWidth="1" fitToHeight="0"' : `scale="${scaleToWidth(widths, print.landscape)}"`;
  const orientation = print.landscape ? 'landscape' : 'portrait';
  // Each sheet is a document of its own, with a page 1 of its own.
  const first = 'firstPageNumber="1" useFirstPageNumber="1"';
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${margins.join('')}/>`,
    `<pageSetup paperSize="${A4}" ${size} orientation="${orientation}" ${first}/>`,
    `<headerFooter differentFirst="1"><oddHeader>${escapeText(PAGE_NUMBER)}</oddHeader><firstHeader/></headerFooter>`,
    breaksXml(print.breaks),
  ].join('');
}

function breaksXml(rows: readonly number[]): string {
  const breaks = rows.slice(0, BREAK_LIMIT);
  if (breaks.length === 0) return '';
  // The file names the row after which the page ends, counting from one.
  const items = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${items.join('')}</rowBreaks>`;
}
