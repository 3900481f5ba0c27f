import type { PercentageTarget } from '../model/criterion';
import type { TargetRow } from '../model/report';
import { type Check, decided, NO_FIGURES } from './check';
import { blankCounts, countFigures, isBlank, saysNotArising, valueOf } from './counts';
import { judgeCounts } from './ratio';

/** No counts at all, but a percentage somebody typed (not the template's formula): it stands alone. */
function isReady(row: TargetRow): boolean {
  return (
    isBlank(row.total) && isBlank(row.achieved) && !saysNotArising(row) && !row.rate.isFormula && !isBlank(row.rate)
  );
}

/** A ratio of counts, or a ready percentage with its source (L1: a survey done by somebody else). */
export const percentage: Check<PercentageTarget> = {
  blanks: (row) => (isReady(row) ? [] : blankCounts(row)),
  whenBlank: 'not-entered',
  figures: (row) => (isReady(row) ? { ...NO_FIGURES, rate: valueOf(row.rate) } : countFigures(row)),
  judge: (figures, target) =>
    figures.base === null && figures.rate !== null
      ? decided(figures.rate >= target.threshold, figures.rate / target.threshold)
      : judgeCounts(figures, target.threshold),
  answer: (row) => (isReady(row) ? 'rate' : 'achieved'),
};
