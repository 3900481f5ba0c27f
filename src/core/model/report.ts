import type { CellAddress } from './cell';
import type { Issue } from './issue';
import type { ColumnRole } from './vocabulary';

/** What a number cell was read as. "unreadable" has an error issue that says why. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-arising' }
  | { readonly kind: 'unreadable' };

/** A number cell of a report, its address tied to its wrist. */
export interface NumberEntry {
  readonly reading: Reading;
  /** null when the sheet has no such column. */
  readonly cell: CellAddress | null;
  /** What stood there, as text. */
  readonly raw: string;
  readonly isFormula: boolean;
}

export interface TextEntry {
  readonly text: string;
  readonly cell: CellAddress | null;
  readonly isFormula: boolean;
}

/** One target's row in a unit report. */
export interface TargetRow {
  readonly target: string;
  readonly code: CellAddress;
  readonly total: NumberEntry;
  readonly excluded: NumberEntry;
  readonly achieved: NumberEntry;
  readonly rate: NumberEntry;
  readonly result: TextEntry;
  /** What Kết quả says of a judgement; "blank" for every other kind. */
  readonly opinion: 'pass' | 'fail' | 'blank' | 'unreadable';
  readonly evidence: TextEntry;
  readonly note: TextEntry;
  readonly hidden: boolean;
}

/** One unit's report, read from one sheet. */
export interface UnitReport {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  /** By target id. A target whose row is missing is not here; one that stands twice is, and has an error. */
  readonly rows: ReadonlyMap<string, TargetRow>;
  /** Where the header says each column is. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly headerRow: number;
  /** What it says of its year, as it stands there: "Năm 2024"; null where it says nothing. */
  readonly period: string | null;
  /** Wrong year or wrong criteria: the figures are kept but none may be used. */
  readonly rejected: boolean;
}

/** All that one workbook gave. */
export interface ParsedWorkbook {
  readonly file: string;
  readonly reports: readonly UnitReport[];
  readonly issues: readonly Issue[];
}
