import type { Scoring } from '../model/settings';
import type { Judgement } from './check';

/** Below this share of the threshold, "Theo tỷ lệ" gives nothing. */
export const LEAST_SHARE = 0.8;

/**
 * Points of one target (criteria.md, score 2): all or nothing, or in proportion from 80 % of the threshold on.
 * null for a state that counts in no score.
 */
export function pointsFor({ state, completion }: Judgement, maxPoints: number, scoring: Scoring): number | null {
  if (state === 'pass') return maxPoints;
  if (state !== 'fail') return null;
  const share = completion ?? 0;
  return scoring === 'proportional' && share >= LEAST_SHARE ? share * maxPoints : 0;
}
