import type { CellAddress } from './cell';
import type { Issue } from './issue';
import type { LogEntry } from './log';

/** What somebody typed into an open cell, as it stands there; null: nothing. It is kept even where it makes no sense. */
export type Typed = string | number | null;

/** Where a decision was typed. */
interface DecisionPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** Thẩm định: what the office found to be right, beside what the unit reported (sheet Số liệu). */
export interface Appraisal extends DecisionPlace {
  readonly unit: string;
  readonly target: string;
  readonly total: Typed;
  readonly excluded: Typed;
  readonly achieved: Typed;
  /** For a judgement, which is typed in the place of Số đạt. */
  readonly opinion: 'pass' | 'fail' | null;
  readonly reason: Typed;
  /** Where each of them stands, for issues. */
  readonly columns: Readonly<Record<'total' | 'excluded' | 'achieved' | 'reason', number>>;
}

/** What the council says of one unit's award, with its reason (sheet Đề nghị khen thưởng). */
export interface CouncilOpinion extends DecisionPlace {
  readonly unit: string;
  readonly typed: Typed;
  /** What `typed` means; null where it is nothing, or no one can tell. */
  readonly proposes: boolean | null;
  readonly reason: Typed;
  readonly cell: CellAddress;
}

/** What people decided in an earlier result workbook, and what it says of its making; both survive every later run. */
export interface Decisions {
  readonly appraisals: readonly Appraisal[];
  readonly opinions: readonly CouncilOpinion[];
  /** What earlier runs wrote down, oldest first. */
  readonly log: readonly LogEntry[];
  /** Faults of the two sheets. */
  readonly issues: readonly Issue[];
}

export const NO_DECISIONS: Decisions = { appraisals: [], opinions: [], log: [], issues: [] };
