import { countsAgree } from './counts-agree';
import { evidenceGiven } from './evidence-given';
import { excludedNotUsed } from './excluded-not-used';
import { judgementReasoned } from './judgement-reasoned';
import { notArising } from './not-arising';
import { notEntered } from './not-entered';
import { rankInRange } from './rank-in-range';
import { rateAgrees } from './rate-agrees';
import type { RowRule, VerdictRule } from './rule';
import { smallBase } from './small-base';

/** Every rule about a row, the causes before their consequences. */
export const ROW_RULES: readonly RowRule[] = [
  notEntered,
  notArising,
  excludedNotUsed,
  countsAgree,
  rankInRange,
  judgementReasoned,
  rateAgrees,
];

/** Every remark about a trusted and judged figure. */
export const VERDICT_RULES: readonly VerdictRule[] = [evidenceGiven, smallBase];
