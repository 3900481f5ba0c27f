import type { SheetPlan } from '../model/plan';
import { printPages } from './print-pages';

/** How many rows of the table go with the signature at least. */
const COMPANIONS = 2;

/**
 * The rows that a program may put on the page before, because its page is a little longer than reckoned: a page that
 * begins that close to the table's end would be left with the signature alone.
 */
const DOUBTFUL = 3;

/** As much must be left on the page for the signature to be surely on it, in millimetres. */
const RESERVE = 10;

/**
 * Breaks the page before the table's last rows where the signature block would otherwise stand on a page without any
 * (print.md).
 *
 * @param lastRow the table's last row; whatever stands below it belongs to the signature block
 * @param firstRow the table's first row
 */
export function keepTogether(sheet: SheetPlan, firstRow: number, lastRow: number): SheetPlan {
  const { pages, heightMm, margins } = printPages(sheet);
  const last = pages.at(-1);
  const own = last?.rows.filter(({ index }) => index > (sheet.print.repeat?.to ?? -1)) ?? [];
  const begins = pages.length === 1 ? 0 : (own[0]?.index ?? 0);
  const used = last?.rows.reduce((sum, row) => sum + row.heightMm, 0) ?? 0;
  const isSure = heightMm - margins.top - margins.bottom - used >= RESERVE;
  if (isSure && (pages.length === 1 || begins <= lastRow - DOUBTFUL)) return sheet;
  // Where the page begins by itself, it is made to: then no program takes its rows onto the page before.
  const natural = pages.length > 1 && begins > firstRow ? begins : lastRow;
  const before = Math.max(firstRow + 1, Math.min(natural, lastRow + 1 - COMPANIONS));
  return { ...sheet, print: { ...sheet.print, breaks: [...sheet.print.breaks, before] } };
}
