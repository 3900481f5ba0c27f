import type { CellRange } from './cell';
import type { Issue } from './issue';

/** An error value in a cell, by the name Excel shows: "#DIV/0!", "#REF!", "#N/A". */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError;

/** One non-blank cell, lifted out of the workbook once. Blank cells are not in a snapshot. */
export interface CellSnapshot {
  readonly column: number;
  /** null only for a formula whose result was never calculated. */
  readonly value: CellValue | null;
  /** Number format code, when it is not General: it tells a date or a percentage from a count. */
  readonly format?: string;
  /** What Excel shows, when it differs from the value: "05/06/2024". */
  readonly shown?: string;
  /** Without the leading "=". */
  readonly formula?: string;
}

export interface RowSnapshot {
  readonly row: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** By column, ascending. */
  readonly cells: readonly CellSnapshot[];
}

/** One sheet: only the rows that hold something, ascending. */
export interface SheetSnapshot {
  readonly name: string;
  readonly rows: readonly RowSnapshot[];
  readonly merges: readonly CellRange[];
}

/**
 * A workbook as plain values, taken once by a shell. A file that could not be read has no sheets and says why in
 * `issues`; one that could be read with a remark has both.
 */
export interface WorkbookSnapshot {
  /** The name the user knows the file by; a path relative to what they chose. */
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
  /** True when serial dates count from 1904. */
  readonly date1904: boolean;
  readonly issues: readonly Issue[];
}
