import type { UnitResult } from '../model/ranking';
import type { Settings } from '../model/settings';
import { TOLERANCE } from './tolerance';

/**
 * Whether a unit may be considered for the annual awards (V.1: "không xét … đối với tập thể … không đạt yêu cầu").
 * null: not known yet, because the unit has no rank or because the council decides each case itself.
 */
export function mayBeAwarded(
  { status, failed, score }: Pick<UnitResult, 'status' | 'failed' | 'score'>,
  settings: Settings,
): boolean | null {
  if (status !== 'ranked' || score === null) return null;
  switch (settings.gate) {
    case 'any-failed':
      return failed === 0;
    case 'score-below':
      return score >= settings.gateScore - TOLERANCE;
    case 'council':
      return null;
  }
}
