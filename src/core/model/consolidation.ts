import { targetsOf } from './criterion';
import type { Decisions } from './decision';
import type { Issue } from './issue';
import type { AwardResult, CommuneResult, UnitResult } from './ranking';
import type { UnitReport } from './report';
import type { Rules } from './rules';
import type { Unit } from './unit';
import type { Verdict } from './verdict';

/** What a run came to. Empty of units when the rules themselves are at fault: a wrong rule set never ranks anyone. */
export interface Consolidation {
  readonly rules: Rules;
  /** Ranked units by rank, then the others in register order. */
  readonly units: readonly UnitResult[];
  readonly commune: readonly CommuneResult[];
  /** Units that may be awarded by rank, then those the council has to decide on, then the others. */
  readonly awards: readonly AwardResult[];
  /** The verdicts of the commune's own sheet (XA). */
  readonly own: readonly Verdict[];
  readonly issues: readonly Issue[];
  /** The report each unit's figures come from, XA's too. */
  readonly reports: ReadonlyMap<string, UnitReport>;
  /** What was decided in an earlier result, to be written again. */
  readonly decisions: Decisions;
}

/** Who still has to be chased: every active unit that owes a target and has not sent, the commune's own sheet (XA) among them. */
export function notSubmitted({ rules, reports }: Consolidation): Unit[] {
  return rules.register.filter(
    (unit) => unit.active && !reports.has(unit.code) && targetsOf(unit, rules.criteria).length > 0,
  );
}
