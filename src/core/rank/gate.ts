import { onGrid, type UnitResult } from '../model/ranking';
import type { Settings } from '../model/settings';

/**
 * Whether a unit may be considered for the annual awards (V.1: "không xét … đối với tập thể … không đạt yêu cầu").
 * null: not known yet, because the unit has no rank or because the council decides each case itself.
 *
 * @param opinion the council's own word, which is always the last
 */
export function mayBeAwarded(
  { status, failed, score }: Pick<UnitResult, 'status' | 'failed' | 'score'>,
  settings: Settings,
  opinion: boolean | null = null,
): boolean | null {
  if (opinion !== null) return opinion;
  if (status !== 'ranked' || score === null) return null;
  switch (settings.gate) {
    case 'any-failed':
      return failed === 0;
    case 'score-below':
      return onGrid(score) >= onGrid(settings.gateScore);
    case 'council':
      return null;
  }
}
