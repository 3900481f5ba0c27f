import { compareIssues, formatIssuePlace, type Issue, type Severity } from '../model/issue';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * At most one issue a cell, the gravest, and among equals the one found first: a cause is found before what follows
 * from it. Issues about a whole row, sheet or file all stay. Sorted as the contract promises.
 */
export function primaryIssues(issues: readonly Issue[]): Issue[] {
  const kept = new Map<string, Issue>();
  for (const [index, found] of issues.entries()) {
    const key = found.cell ? formatIssuePlace(found) : `#${index}`;
    const other = kept.get(key);
    if (!other || WEIGHT[found.severity] > WEIGHT[other.severity]) kept.set(key, found);
  }
  return [...kept.values()].sort(compareIssues);
}
