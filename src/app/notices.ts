import type { Consolidation, Issue, Severity } from '../core';
import type { Failure } from './failure';
import type { Notice } from './state';

export const failed = (failure: Failure): Notice => ({ kind: 'failed', failure });

/** How many there are of each severity. */
export function countIssues(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

export function checked(sheets: number, issues: readonly Issue[], locked: readonly string[]): Notice {
  return { kind: 'checked', sheets, issues: countIssues(issues), locked };
}

export function consolidated({ units }: Consolidation, kept: readonly string[]): Notice {
  const count = (status: string): number => units.filter((unit) => unit.status === status).length;
  return {
    kind: 'consolidated',
    ranked: count('ranked'),
    unranked: count('unranked'),
    silent: count('not-submitted'),
    kept,
  };
}
