import type { CellSnapshot, CellValue, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/core';

/** A cell as a test writes it: its value, or its value with what goes with it; null is a blank. */
export type Typed = CellValue | null | Omit<CellSnapshot, 'column'>;

function cellOf(typed: Typed | undefined, column: number): CellSnapshot | null {
  if (typed === null || typed === undefined) return null;
  return typeof typed === 'object' && 'value' in typed ? { ...typed, column } : { column, value: typed };
}

export interface SheetOptions {
  /** Zero-based rows that are hidden. */
  readonly hidden?: readonly number[];
  readonly merges?: SheetSnapshot['merges'];
}

/** A sheet as a grid from A1; rows and cells without anything are left out, as a shell leaves them out. */
export function sheetOf(
  name: string,
  grid: readonly (readonly (Typed | undefined)[])[],
  { hidden = [], merges = [] }: SheetOptions = {},
): SheetSnapshot {
  const rows = grid
    .map((cells, row): RowSnapshot => ({
      row,
      hidden: hidden.includes(row),
      cells: cells.map(cellOf).filter((cell) => cell !== null),
    }))
    .filter((row) => row.cells.length > 0);
  return { name, rows, merges };
}

export function bookOf(
  file: string,
  sheets: readonly SheetSnapshot[],
  rest: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { file, sheets, date1904: false, issues: [], ...rest };
}
