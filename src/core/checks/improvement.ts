import type { ImprovementTarget } from '../model/criterion';
import { type Check, decided, neutral, NO_FIGURES } from './check';
import { blankCounts, isBlank, valueOf } from './counts';

/** This year's figure (Số đạt) against last year's (Tổng số): better passes, equal does not. */
export const improvement: Check<ImprovementTarget> = {
  blanks: (row) => (isBlank(row.achieved) ? [] : blankCounts(row)),
  whenBlank: 'not-announced',
  figures: (row) => ({ ...NO_FIGURES, total: valueOf(row.total), achieved: valueOf(row.achieved) }),
  judge: ({ total, achieved }, target) => {
    if (total === null || achieved === null) return neutral('not-announced');
    return decided(target.better === 'lower' ? achieved < total : achieved > total, 0);
  },
  answer: () => 'achieved',
};
