import { type CellRange, formatAddress } from '../model/cell';
import type { CellPlan, SheetPlan } from '../model/plan';
import { LOOKS } from './looks';
import { isOneLine, textLines } from './text-lines';

export interface RowHeight {
  readonly points: number;
  /** Not to be made to measure by the program that opens the file, which would look past merged cells. */
  readonly fixed: boolean;
}

/** The height of a row that says nothing: one line of a table's text. */
export const DEFAULT_HEIGHT = 15;

/** The width of a column that says nothing, and of one digit of the workbook's font, in points. */
const DEFAULT_WIDTH = 8.43;
const DIGIT = 5.25;

/** 15 points at size 11, as Excel has it. */
const lineHeight = (size: number): number => size * 1.25 + 1.25;

/** Excel's limit. */
const HIGHEST = 409;

/** Heights of single cells; texts repeat down a column, and measuring them is what takes time. */
class Measure {
  private readonly known = new Map<string, Map<string, number>>();

  height({ value, look }: CellPlan, points: number): number {
    if (value === null || value === '') return 0;
    const spec = LOOKS[look];
    if (typeof value !== 'string' || isOneLine(value, points, spec)) return lineHeight(spec.size);
    const key = look + String(points);
    const heights = this.known.get(key) ?? new Map<string, number>();
    this.known.set(key, heights);
    const height = heights.get(value) ?? Math.min(textLines(value, points, spec) * lineHeight(spec.size), HIGHEST);
    heights.set(value, height);
    return height;
  }
}

function pointsAcross(widths: readonly number[], { from, to }: CellRange): number {
  let points = 0;
  for (let column = from.column; column <= to.column; column += 1) points += (widths[column] ?? DEFAULT_WIDTH) * DIGIT;
  return points;
}

/** Makes the last row of a merged cell higher until the rows it covers hold its text. */
function stretch(heights: RowHeight[], { from, to }: CellRange, needed: number): void {
  const covered = heights.slice(from.row, to.row + 1).reduce((sum, { points }) => sum + points, 0);
  const last = heights[to.row];
  if (last && needed > covered) heights[to.row] = { points: last.points + needed - covered, fixed: true };
}

/**
 * How high each row is so that no text is cut off. Excel would measure rows by itself, except for merged cells;
 * LibreOffice never does when it opens an .xlsx file. An estimate, since the fonts are not here to be measured.
 */
export function rowHeights({ rows, merges, widths }: SheetPlan): readonly RowHeight[] {
  const measure = new Measure();
  const merged = new Set(merges.map(({ from }) => formatAddress(from)));
  const heights = rows.map((row, index): RowHeight => {
    if (row.height !== undefined) return { points: row.height, fixed: true };
    let points = DEFAULT_HEIGHT;
    row.cells.forEach((cell, column) => {
      if (!cell || (merged.size > 0 && merged.has(formatAddress({ row: index, column })))) return;
      points = Math.max(points, measure.height(cell, (widths[column] ?? DEFAULT_WIDTH) * DIGIT));
    });
    return { points, fixed: false };
  });
  for (const range of merges) {
    const first = rows[range.from.row]?.cells[range.from.column];
    const stated = rows[range.to.row]?.height !== undefined;
    if (first && !stated) stretch(heights, range, measure.height(first, pointsAcross(widths, range)));
  }
  return heights;
}
