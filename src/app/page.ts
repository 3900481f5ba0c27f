import type { Correction, LookSpec, Paint, PrintPages, Severity } from '../core';
import type { CellPlace, Session, SessionState } from './state';

/** What became of a file that was given. */
export interface FileRow {
  /** As results call it: the path below the folder that was given, or the file's own name. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /**
   * 'unjudged': read, and nothing is known of what it says; 'rules': it is the master workbook that the run goes by;
   * 'result': an earlier result, of which only what people decided is taken over;
   * 'refused': nothing of it is counted, `why` says why.
   */
  readonly state: 'waiting' | 'unjudged' | 'read' | 'rules' | 'result' | 'refused';
  /** The reports found in it. */
  readonly reports: readonly FileReport[];
  /** Issues in this file. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Why it was refused, in words; null otherwise. */
  readonly why: string | null;
}

export interface FileReport {
  readonly sheet: string;
  readonly unit: string;
  readonly unitName: string;
  /** What the sheet says of its year ("Năm 2024"), as it stands there; null where it says nothing. */
  readonly period: string | null;
  /** Of another year or other criteria: read, but not counted. */
  readonly rejected: boolean;
}

/** A sheet that can be looked at: of a file that was given, or (null) of the result workbook. */
export interface ShownSheet {
  readonly file: string | null;
  readonly sheet: string;
}

/** One cell as it is drawn. Cells without text, colour or border are not in a row. */
export interface CellView {
  readonly column: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly size: number;
  /** The line under a heading. */
  readonly rule: LookSpec['rule'];
  readonly border: boolean;
  /** The colour behind it; the text says the same in a word or a sign. */
  readonly paint: Paint | null;
  /** How much of the cell a bar behind its number covers, 0 to 1: decoration. null: there is none. */
  readonly bar: number | null;
  /** Merged: how many columns and rows it covers. The covered cells are not in the rows. */
  readonly span: { readonly columns: number; readonly rows: number } | null;
  /** Where a click leads. */
  readonly link: { readonly sheet: ShownSheet; readonly cell: string | null } | null;
  /** The fault at this cell, in words, and how grave. */
  readonly issue: { readonly severity: Severity; readonly text: string } | null;
  /** A unit's count, which may be typed over: what it is ("Số đạt, chỉ tiêu D1"). null: nothing to type here. */
  readonly count: string | null;
  /** Typed over here: what the file says. null: nothing was. */
  readonly corrected: string | null;
}

export interface RowView {
  /** Zero-based, as in the sheet. */
  readonly row: number;
  /** In points; null: as high as its text. */
  readonly height: number | null;
  /** By column, ascending. */
  readonly cells: readonly CellView[];
}

/** One sheet as it is drawn: only rows that hold something. */
export interface SheetView {
  readonly sheet: ShownSheet;
  /** Of the columns from A, in pixels of 1/96 inch. */
  readonly widths: readonly number[];
  readonly rows: readonly RowView[];
}

/** A sheet as it comes out of a printer: what stands in it, and on which page. */
export interface PrintedSheet {
  readonly view: SheetView;
  readonly pages: PrintPages;
}

/** What the page offers to save. 'marked': one unit's report with its faults, to send back. */
export type Download =
  | { readonly kind: 'results' }
  | { readonly kind: 'json' }
  | { readonly kind: 'master' }
  | { readonly kind: 'marked'; readonly unit: string }
  | { readonly kind: 'all-marked' };

/** A finished file. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file as it was given, with the name results will call it by. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Everything the page shows. */
export interface PageState extends SessionState {
  readonly files: readonly FileRow[];
  /** Sheets of the result workbook, in order; none until a ranking was made. */
  readonly results: readonly string[];
  /** Counts that were typed over here, in the order they were typed. */
  readonly corrections: readonly Correction[];
  /** What is being looked at, and which cell is to be led to; `turn` tells one leading from the next. */
  readonly shown: { readonly sheet: ShownSheet; readonly cell: string | null; readonly turn: number } | null;
  /** Another number whenever a sheet may look different from before. */
  readonly version: number;
  /**
   * Whether all this is still here after a reload: 'no-room' (the browser refuses more), 'elsewhere' (another tab of this
   * page keeps its own), 'unable' (this browser keeps nothing).
   */
  readonly keeping: 'kept' | 'no-room' | 'elsewhere' | 'unable';
}

/** What a person can do on the page besides what every shell offers. Outcomes are in the state. */
export interface PageSession extends Session {
  readonly getState: () => PageState;
  /** Reads them and judges everything anew. A file that was given before with the same content changes nothing. */
  readonly addFiles: (files: readonly GivenFile[]) => Promise<void>;
  readonly removeFile: (name: string) => Promise<void>;
  /** Forgets everything, also what the browser keeps. */
  readonly startOver: () => Promise<void>;
  /** Types a number over a unit's count, as a person wrote it ("1.234", "98,5"). */
  readonly correct: (place: CellPlace, typed: string) => Promise<void>;
  /** Takes a correction back: the file's own figure counts again. */
  readonly restore: (place: CellPlace) => Promise<void>;
  readonly show: (sheet: ShownSheet, cell?: string | null) => Promise<void>;
  /** null when there is no such sheet any more. */
  readonly viewSheet: (sheet: ShownSheet) => Promise<SheetView | null>;
  /** The ranking as it was last made; null while there is none. */
  readonly printSheet: () => Promise<PrintedSheet | null>;
  /** null when there is nothing to make it from; why is in the state's notice. */
  readonly download: (what: Download) => Promise<MadeFile | null>;
  /** A polite message that lists one unit's faults, or those of all units (null), ready to paste. */
  readonly reminder: (unit: string | null) => Promise<string>;
}
