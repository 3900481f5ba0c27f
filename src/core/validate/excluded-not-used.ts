import { valueOf } from '../checks/counts';
import { issue } from '../model/issue';
import type { RowRule } from './rule';

/** The decision lets nothing be taken off here; whether the figure was meant to count cannot be told. */
export const excludedNotUsed: RowRule = (row, { target, at }) => {
  if (target.kind === 'judgement' || target.asks.excluded !== null) return null;
  if ((valueOf(row.excluded) ?? 0) === 0) return null;
  return issue('excluded-not-used', at(row.excluded.cell), row.excluded.raw, {});
};
