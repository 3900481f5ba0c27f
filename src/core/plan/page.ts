import type { PrintPlan, SheetPlan } from '../model/plan';
import { FONT } from './looks';

/** Margins in millimetres. Nghị định 30/2020/NĐ-CP, Phụ lục I: top and bottom 20–25, left 30–35, right 15–20. */
export const MARGINS = { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 } as const;

export const MM_PER_POINT = 25.4 / 72;

/** In Excel's header notation: Arabic, size 13, centred in the top margin. Not shown on page 1. */
export const PAGE_NUMBER = { font: `&"${FONT},Regular"&13`, field: '&P' } as const;

/** Width of a column in pixels of 1/96 inch: 7 a digit of the workbook's font, and 5 for the cell's own margins. */
export const columnPixels = (characters: number): number => Math.trunc(characters * 7 + 5);

/**
 * How much to shrink so that all columns fit across a page, in per cent. A twentieth is kept back: fonts and printers
 * differ, and a column alone on a page is worse than a slightly smaller table.
 */
export function scaleToWidth(widths: readonly number[], landscape: boolean): number {
  const paper = (landscape ? 297 : 210) - MARGINS.left - MARGINS.right;
  const available = (paper / 25.4) * 96;
  const needed = widths.reduce((sum, width) => sum + columnPixels(width), 0);
  return Math.max(10, Math.min(100, Math.floor((95 * available) / Math.max(needed, 1))));
}

/**
 * Width of a column on paper, in millimetres. A printer's dots are fine enough for the true width of a digit, half the
 * size of Times New Roman 11, where a screen has 7 whole pixels; the cell's own margins grow along.
 */
export const columnMm = (characters: number): number => (characters + 5 / 7) * 5.5 * MM_PER_POINT;

/** By how much a sheet that is fitted to the page's width is printed smaller: 1, or less. */
export function printedScale(widths: readonly number[], landscape: boolean): number {
  const room = (landscape ? 297 : 210) - MARGINS.left - MARGINS.right;
  const needed = widths.reduce((sum, width) => sum + columnMm(width), 0);
  return Math.min(1, room / Math.max(needed, 1));
}

/** The columns that are printed; the others are there for formulas and the screen. */
export const printedWidths = ({ widths, print }: Pick<SheetPlan, 'widths' | 'print'>): readonly number[] =>
  widths.slice(0, print.columns ?? widths.length);

/** Excel does not heed page breaks on a sheet that is fitted to its page; such a sheet gets a scale instead. */
export const isFitted = (print: PrintPlan): boolean => print.breaks.length === 0;
