import { countFigures, isBlank, valueOf } from '../checks/counts';
import { issue } from '../model/issue';
import type { RowRule } from './rule';

/** True when `typed` is `counted` rounded or cut off at the decimals somebody typed: 83,5 and 83,4 for 83,4745…. */
function agrees(typed: number, counted: number): boolean {
  const unit = 10 ** -(/\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0);
  const difference = counted - typed;
  return Math.abs(difference) <= unit / 2 + 1e-9 || (difference > 0 && difference < unit);
}

/** A typed percentage that disagrees with the counts: the counts win (input-faults.md 12). */
export const rateAgrees: RowRule = (row, { target, at }) => {
  if (target.kind !== 'ratio' && target.kind !== 'percentage') return null;
  if (row.rate.isFormula || isBlank(row.total) || isBlank(row.achieved)) return null;
  const typed = valueOf(row.rate);
  const counted = countFigures(row).rate;
  if (typed === null || counted === null || agrees(typed, counted)) return null;
  return issue('rate-disagrees', at(row.rate.cell), row.rate.raw, { typed, counted });
};
