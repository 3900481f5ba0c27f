import { valueOf } from '../checks/counts';
import { measureOf } from '../model/criterion';
import { issue } from '../model/issue';
import type { RowRule } from './rule';

/** A rank is 1..N. For A1 N stands in Tổng số; for A2 both cells hold ranks. */
export const rankInRange: RowRule = (row, { target, at }) => {
  if (measureOf(target) !== 'rank') return null;
  const achieved = valueOf(row.achieved);
  const total = valueOf(row.total);
  const communes = target.kind === 'rank' ? total : null;
  if (achieved !== null && (achieved < 1 || (communes !== null && achieved > communes))) {
    return issue('rank-out-of-range', at(row.achieved.cell), row.achieved.raw, { communes });
  }
  if (total !== null && total < 1) {
    return issue('rank-out-of-range', at(row.total.cell), row.total.raw, { communes: null });
  }
  return null;
};
