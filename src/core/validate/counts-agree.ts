import { saysNotArising, valueOf } from '../checks/counts';
import { issue } from '../model/issue';
import type { RowRule } from './rule';

/** Excluded cannot exceed total, achieved cannot exceed what is left (input-faults.md 10, 11). */
export const countsAgree: RowRule = (row, { target, at }) => {
  if (target.kind !== 'ratio' && target.kind !== 'percentage') return null;
  const total = valueOf(row.total);
  const achieved = valueOf(row.achieved);
  const excluded = valueOf(row.excluded) ?? 0;
  const unusable = row.excluded.reading.kind === 'unreadable' || saysNotArising(row);
  if (total === null || achieved === null || unusable) return null;
  if (excluded > total) {
    return issue('excluded-exceeds-total', at(row.excluded.cell), row.excluded.raw, { excluded, total });
  }
  if (achieved <= total - excluded) return null;
  const swapMakesValid = total <= achieved - excluded;
  const args = { achieved, total, excluded, swapMakesValid };
  return issue('achieved-exceeds-base', at(row.achieved.cell), row.achieved.raw, args);
};
