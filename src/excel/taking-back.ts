import type { MarkLedger } from './conditional-formats';
import type { RunRecord } from './memory';
import type { KeptName } from './results';
import type { WorkbookInfo } from './survey';

/** Who takes back, and what it may do with what was typed since. */
export interface TakingBack {
  readonly info: WorkbookInfo;
  readonly ledger: MarkLedger;
  readonly keptName: KeptName;
  /** A run that was cut off: what it wrote is no one's work, whatever it holds. */
  readonly cutOff: boolean;
  /** Something was refused before: leave alone what a password protects, which no run of ours can have changed. */
  readonly refused: boolean;
  /** What was found out before it was cut off itself. */
  readonly memo: Memo;
}

/** Kept from one attempt to the next. */
export interface Memo {
  typed: ReadonlySet<string> | null;
  readonly saved: Map<string, string>;
}

export const newMemo = (): Memo => ({ typed: null, saved: new Map() });

export type RecordOf<K extends RunRecord['kind']> = Extract<RunRecord, { readonly kind: K }>;
