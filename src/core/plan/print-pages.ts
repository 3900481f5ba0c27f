import type { SheetPlan } from '../model/plan';
import { fillMerges } from './merged-cells';
import { columnMm, isFitted, MARGINS, MM_PER_POINT, printedWidths, scaleToWidth } from './page';
import { rowHeights } from './row-heights';

export interface PrintedRow {
  /** Zero-based, as in the sheet. */
  readonly index: number;
  readonly heightMm: number;
}

export interface PrintedPage {
  /** From the top: first the rows that every page repeats, then its own. */
  readonly rows: readonly PrintedRow[];
}

/** A sheet on paper; everything in it is as it comes out of the printer, after scaling. */
export interface PrintPages {
  readonly landscape: boolean;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly margins: typeof MARGINS;
  /** 0.85: fonts are printed at 85 % of their size. */
  readonly scale: number;
  /** Widths in millimetres, from column A. */
  readonly columns: readonly number[];
  readonly pages: readonly PrintedPage[];
}

const A4 = { short: 210, long: 297 } as const;

/** The least a spreadsheet program shrinks to. */
const SMALLEST = 10;

/** Sums of heights that are equal on paper may differ by a rounding error. */
const TOLERANCE = 1e-6;

/** Spreadsheet programs shrink by whole per cent, by as much as needed and no more. */
function fittingScale(needed: number, room: number): number {
  return Math.max(SMALLEST, Math.min(100, Math.floor((100 * room) / needed)));
}

type RowsByPage = readonly (readonly number[])[];

function breakRows({ print }: SheetPlan, heights: readonly number[], room: number): RowsByPage {
  const repeated = heights.flatMap((_, row) =>
    print.repeat && row >= print.repeat.from && row <= print.repeat.to ? [row] : [],
  );
  const breaks = new Set(print.breaks);
  const pages: number[][] = [];
  let page: number[] = [];
  let left = room;
  heights.forEach((height, row) => {
    if (pages.length === 0 || breaks.has(row) || (height > left + TOLERANCE && row !== page[0])) {
      // Rows are repeated only below where they stand.
      page = row > (print.repeat?.to ?? row) ? [...repeated] : [];
      pages.push(page);
      left = page.reduce((rest, each) => rest - (heights[each] ?? 0), room);
    }
    page.push(row);
    left -= height;
  });
  return pages;
}

/** How much smaller a fitted sheet is tried. */
const SMALLER = 0.98;

/**
 * A fitted sheet gets a little smaller still if that saves a page: LibreOffice does so, and a last page with two rows on
 * it serves nobody.
 */
function breakFitted(fitting: number, breakAt: (percent: number) => RowsByPage): readonly [number, RowsByPage] {
  const pages = breakAt(fitting);
  const smaller = Math.max(SMALLEST, Math.floor(fitting * SMALLER));
  const fewer = breakAt(smaller);
  return fewer.length < pages.length ? [smaller, fewer] : [fitting, pages];
}

/** Where pages end when a sheet is printed, reckoned as the programs that print the workbook do. */
export function printPages(sheet: SheetPlan): PrintPages {
  const { landscape } = sheet.print;
  const [widthMm, heightMm] = landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const columns = printedWidths(sheet);
  const widths = columns.map(columnMm);
  const needed = widths.reduce((sum, width) => sum + width, 0);
  const heights = rowHeights({ ...sheet, rows: fillMerges(sheet) }).map(({ points }) => points * MM_PER_POINT);
  const room = heightMm - MARGINS.top - MARGINS.bottom;
  const breakAt = (percent: number): RowsByPage => breakRows(sheet, heights, (100 * room) / percent);
  const stated = scaleToWidth(columns, landscape);
  const [percent, pages] = isFitted(sheet.print)
    ? breakFitted(fittingScale(needed, widthMm - MARGINS.left - MARGINS.right), breakAt)
    : [stated, breakAt(stated)];
  const scale = percent / 100;
  return {
    landscape,
    widthMm,
    heightMm,
    margins: MARGINS,
    scale,
    columns: widths.map((width) => width * scale),
    pages: pages.map((rows) => ({ rows: rows.map((index) => ({ index, heightMm: (heights[index] ?? 0) * scale })) })),
  };
}
