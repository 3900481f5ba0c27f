import type { CellAddress } from '../model/cell';
import type { Target } from '../model/criterion';
import type { Issue, Place } from '../model/issue';
import type { TargetRow } from '../model/report';
import type { Verdict } from '../model/verdict';

export interface RuleContext {
  readonly target: Target;
  /** Where an issue at this cell of the row is. */
  readonly at: (cell: CellAddress | null) => Place;
}

/** One thing that can be wrong with a row that could be read. One rule a file, listed in rules.ts. */
export type RowRule = (row: TargetRow, context: RuleContext) => Issue | null;

/** What a reader should know of a figure that was trusted and judged. */
export type VerdictRule = (verdict: Verdict, row: TargetRow, context: RuleContext) => Issue | null;
