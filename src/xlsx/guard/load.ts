import { MAX_CELLS, MAX_ROWS, SLOTS_PER_CELL } from '../limits';
import { refused, tooManyRows } from './refusal';

/** What one sheet will cost to hold. */
export interface SheetLoad {
  readonly rows: number;
  readonly cells: number;
  /** Sum of every row's rightmost column. */
  readonly slots: number;
}

/** Counts the sheets of one workbook together: two thousand sheets below the limit are above it. */
export function loadMeter(): (sheet: SheetLoad) => void {
  let rows = 0;
  let weight = 0;
  return (sheet) => {
    if (sheet.rows > MAX_ROWS) throw tooManyRows(sheet.rows);
    rows += sheet.rows;
    weight += Math.max(sheet.cells, sheet.slots / SLOTS_PER_CELL);
    if (weight > MAX_CELLS) {
      // Said in rows as wide as these, which is what a user can count; a few endless rows have no such number.
      const limit = Math.floor((MAX_CELLS * rows) / weight);
      throw limit > 0
        ? refused('file-too-many-rows', { rows, limit })
        : refused('file-unreadable', { reason: `${sheet.cells} cells in ${sheet.rows} rows` });
    }
  };
}
