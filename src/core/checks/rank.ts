import type { RankTarget } from '../model/criterion';
import { type Check, decided, neutral, NO_FIGURES } from './check';
import { blankCounts, isBlank, valueOf } from './counts';

/** A place among the ranked communes: limit or better passes, better than the band exceeds ("vượt"). */
export const rank: Check<RankTarget> = {
  blanks: (row) => (isBlank(row.achieved) ? [] : blankCounts(row)),
  whenBlank: 'not-announced',
  figures: (row) => ({ ...NO_FIGURES, total: valueOf(row.total), achieved: valueOf(row.achieved) }),
  judge: ({ achieved }, target) =>
    achieved === null
      ? neutral('not-announced')
      : decided(achieved <= target.limit, target.limit / achieved, achieved < target.exceedsBelow),
  answer: () => 'achieved',
};
