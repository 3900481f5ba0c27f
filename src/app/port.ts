import type {
  CellAddress,
  Correction,
  Fingerprint,
  ReportsAre,
  SheetPlace,
  WorkbookPlan,
  WorkbookSnapshot,
} from '../core';
import type { Failure } from './failure';

/** Which sheets to read. The rule sheets are always read with them. */
export type Scope =
  { readonly kind: 'all' } | { readonly kind: 'active' } | { readonly kind: 'sheet'; readonly sheet: SheetPlace };

/** What the last run changed, as far as it can be taken back. */
export type RunKind = 'marks' | 'edits' | 'results' | 'forms' | 'files';

/** What people work in as it was found, values taken once: the workbook open in Excel, or the files that were given. */
export interface Reading {
  /** 'here': results are written into the very workbook the reports stand in. */
  readonly reportsAre: ReportsAre;
  /** The sheets in scope in workbook order, without rule sheets and without the results we wrote. */
  readonly workbooks: readonly WorkbookSnapshot[];
  /** Thiết lập, Đơn vị, Tiêu chí, as far as they are there. */
  readonly rules: Pick<WorkbookSnapshot, 'file' | 'sheets'>;
  /** Those of our own result sheets that people type decisions into; as last read where one sheet is read alone. */
  readonly decided: readonly WorkbookSnapshot[];
  /** Every sheet that may be in scope, read or not, in workbook order. */
  readonly sheets: readonly SheetPlace[];
  /** The sheet the user is on; null when there is none. */
  readonly active: SheetPlace | null;
  /** Results of ours, and the stamp they were written with. */
  readonly results: { readonly sheets: readonly string[]; readonly stamp: string } | null;
  /** Sheets that carry marks of ours. */
  readonly marked: readonly SheetPlace[];
  /** Figures typed over that the workbooks themselves do not hold. */
  readonly corrections: readonly Correction[];
  readonly undoable: RunKind | null;
}

/** What a change did besides what was asked. */
export interface Applied {
  /** Sheets that could not be marked, because a password protects them. */
  readonly locked: readonly string[];
  /** Our sheets that somebody had typed into: their version was kept under this name. */
  readonly kept: readonly string[];
}

/** What was taken back, and what could not be, because it was changed since. */
export interface Undone {
  readonly kind: RunKind;
  readonly changedSince: readonly string[];
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface ApplyOptions {
  /** Remembered with results, so that they can be told from newer data. */
  readonly stamp?: string;
  /** False for what is repeated by itself (marks that follow typing): it replaces no undo record. */
  readonly undoable?: boolean;
}

/** Where a user can be led. */
export interface Destination extends SheetPlace {
  readonly cell: CellAddress | null;
}

/**
 * What people work in: the workbook open in Excel, or files. Few operations, each over the whole of it; each either done
 * wholly or not at all. Failures come back as values; what is thrown is a bug.
 */
export interface WorkbookPort {
  read(scope: Scope): Promise<Outcome<Reading>>;
  /** What each file is known by; absent where the one workbook is open in Excel, which shows nobody its bytes. */
  fingerprints?(): Promise<readonly Fingerprint[]>;
  /** Idempotent: the same plan twice is the same as once. Text never becomes a formula. */
  apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<Outcome<Applied>>;
  /** Takes back the last run: sheets, values and marks as they were before it. */
  undo(): Promise<Outcome<Undone>>;
  /** Takes away every mark of ours, and every trace of them: that is not undone. The value: how many sheets had some. */
  clearMarks(): Promise<Outcome<number>>;
  reveal(destination: Destination): Promise<Outcome<null>>;
  /** Tells which sheet was typed into, null when sheets came or went. Resolves to the function that ends it. */
  watch(changed: (sheet: SheetPlace | null) => void): Promise<Outcome<() => Promise<void>>>;
}
