import { reaches } from '../checks/ratio';
import { issue } from '../model/issue';
import type { VerdictRule } from './rule';

/** Below this one case weighs more than five points of the rate. */
const SMALL = 20;

/**
 * One case more or less would turn the verdict (input-faults.md 25). A full 100 % target is not "near" its threshold:
 * there every base would turn, and the remark would say nothing.
 */
export const smallBase: VerdictRule = ({ state, achieved, base }, row, { target, at }) => {
  if (target.kind !== 'ratio' && target.kind !== 'percentage') return null;
  if (achieved === null || base === null || base === 0 || base >= SMALL) return null;
  const { threshold } = target;
  const turns =
    state === 'fail'
      ? reaches(achieved + 1, base, threshold)
      : state === 'pass' && threshold < 100 && !reaches(achieved - 1, base, threshold);
  if (!turns) return null;
  return issue('small-base', at(row.achieved.cell), row.achieved.raw, { base, pointsPerCase: 100 / base });
};
