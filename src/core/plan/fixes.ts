import type { Issue } from '../model/issue';
import type { EditPlan } from '../model/plan';

/** The number a quick fix would put in the cell; null for every fault that only a person can put right. */
function wantedNumber(found: Issue): number | null {
  switch (found.code) {
    case 'number-as-text':
    case 'count-with-words':
      return found.args.reading;
    case 'spaces-cleaned':
      return Number(found.args.reading);
    default:
      return null;
  }
}

/**
 * Quick fixes (input-faults.md 1, 5, 7): the number a text was unambiguously read as, typed as a number. The figure
 * that counts stays the same.
 */
export function planFixes(issues: readonly Issue[]): EditPlan[] {
  return issues.flatMap((found): EditPlan[] => {
    const value = wantedNumber(found);
    return value === null || found.sheet === null || found.cell === null
      ? []
      : [{ file: found.file, sheet: found.sheet, cell: found.cell, value }];
  });
}
