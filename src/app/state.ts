import type { Consolidation, ReportsAre, Settings, Severity, SheetPlace } from '../core';
import type { Failure } from './failure';
import type { RunKind } from './port';

/** What is counted while it is read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly of: 'sheets' | 'files';
}

/** What is going on. `progress`: reading is counted; null: only a spinner can be shown. */
export interface Task {
  readonly kind:
    | 'opening'
    | 'adding-files'
    | 'checking'
    | 'consolidating'
    | 'fixing'
    | 'clearing'
    | 'undoing'
    | 'making-sample'
    | 'saving'
    | 'making-file';
  readonly progress: Progress | null;
  /** False once the workbook is being written: what is begun is ended. */
  readonly canBeCancelled: boolean;
}

/** What the last run came to, for one line in the pane and for a screen reader. */
export type Notice =
  | {
      readonly kind: 'checked';
      readonly sheets: number;
      readonly issues: Readonly<Record<Severity, number>>;
      readonly locked: readonly string[];
    }
  | {
      readonly kind: 'consolidated';
      readonly ranked: number;
      readonly unranked: number;
      readonly silent: number;
      readonly kept: readonly string[];
    }
  /** Files that were given: `same` were there already, `replaced` took the place of an older one of the same units. */
  | {
      readonly kind: 'files-added';
      readonly read: number;
      readonly refused: number;
      readonly same: readonly string[];
      readonly replaced: readonly string[];
      readonly issues: Readonly<Record<Severity, number>>;
    }
  | { readonly kind: 'file-removed'; readonly file: string }
  | { readonly kind: 'corrected'; readonly cell: string; readonly to: number }
  | { readonly kind: 'restored'; readonly cell: string }
  | { readonly kind: 'fixed'; readonly cells: number }
  | { readonly kind: 'cleared'; readonly sheets: number }
  | { readonly kind: 'undone'; readonly run: RunKind; readonly changedSince: readonly string[] }
  | { readonly kind: 'sample-made' }
  | { readonly kind: 'settings-saved' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What people work in, as the pane knows it. */
export interface View {
  readonly reportsAre: ReportsAre;
  /** Everything that was read, judged and ranked; nothing of it need be written yet. */
  readonly result: Consolidation;
  /** The sheets that were read, in workbook order. */
  readonly sheets: readonly SheetPlace[];
  readonly active: SheetPlace | null;
  readonly settings: Settings;
  /** Whether the rules stand in the workbook or are the ones we ship. */
  readonly rulesFrom: 'workbook' | 'shipped';
  /** The result sheets in the workbook, against the data as they are now. */
  readonly written: 'none' | 'current' | 'stale';
  readonly undoable: RunKind | null;
}

export interface SessionState {
  /** null until the workbook was read for the first time. */
  readonly view: View | null;
  readonly task: Task | null;
  readonly notice: Notice | null;
}

/** What a person can do, over whatever workbook. Every action resolves when it is done; its outcome is in the state. */
export interface Session {
  /** For useSyncExternalStore: the same object until something changes. */
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads everything without touching the workbook, and follows what is typed from then on. What is asked for meanwhile
   * is done as soon as it is open.
   *
   * @param ready settles when the workbook can be reached: what shows the session need not wait for that
   */
  readonly open: (ready?: Promise<unknown>) => Promise<void>;
  /** Reads, judges and marks the sheet the user is on. */
  readonly checkSheet: () => Promise<void>;
  readonly checkAll: () => Promise<void>;
  /** Reads all, ranks, writes the result sheets. */
  readonly consolidate: () => Promise<void>;
  /** Types the number of a quick fix into each cell that still holds what was found there. */
  readonly fix: (cells: readonly CellPlace[]) => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly makeSample: () => Promise<void>;
  readonly saveSettings: (changed: Partial<Settings>) => Promise<void>;
  readonly reveal: (place: CellPlace) => Promise<void>;
  readonly cancel: () => void;
  readonly dismissNotice: () => void;
  /** Ends watching. */
  readonly close: () => Promise<void>;
}

/** A cell as an issue names it: file, sheet and "E14"; null: the sheet as a whole. */
export interface CellPlace extends SheetPlace {
  readonly cell: string | null;
}
