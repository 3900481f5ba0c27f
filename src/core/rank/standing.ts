import type { Reason, Score, UnitResult } from '../model/ranking';
import type { UnitReport } from '../model/report';
import type { Unit } from '../model/unit';
import { targetsIn, type Verdict } from '../model/verdict';

/** Why a unit cannot be ranked; null when it can (criteria.md, score 5). Never last, never 0. */
function reasonAgainst(
  unit: Unit,
  report: UnitReport | null,
  verdicts: readonly Verdict[],
  score: Score,
): Reason | null {
  if (!report) return { kind: 'not-submitted' };
  if (report.rejected) return { kind: 'rejected' };
  const invalid = targetsIn(verdicts, 'invalid');
  const notEntered = targetsIn(verdicts, 'not-entered');
  if (invalid.length > 0 || notEntered.length > 0) return { kind: 'untrusted', invalid, notEntered };
  if (unit.bloc === null) return { kind: 'counted-only' };
  return score.score === null ? { kind: 'nothing-arising' } : null;
}

/** A unit's result before it is compared with the others. */
export function standingOf(
  unit: Unit,
  report: UnitReport | null,
  verdicts: readonly Verdict[],
  score: Score,
): Omit<UnitResult, 'rank' | 'tied' | 'rankInBloc' | 'eligible'> {
  const reason = reasonAgainst(unit, report, verdicts, score);
  const status = reason === null ? 'ranked' : reason.kind === 'not-submitted' ? 'not-submitted' : 'unranked';
  return { unit, status, reason, verdicts, ...score };
}
