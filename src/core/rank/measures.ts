import { onGrid, type Score, TIE_MEASURES, type TieMeasure } from '../model/ranking';
import type { TieRule } from '../model/settings';

/** What units are compared by, one measure after the other until one differs. */
export type Measure = 'score' | TieMeasure;

/** Score first, then what the council chose for units of equal score (criteria.md, score 4). */
export function measuresOf(ties: TieRule): readonly Measure[] {
  return ['score', ...TIE_MEASURES[ties]];
}

/** Below 0 where `a` stands before `b`, 0 where this measure does not tell them apart; more is better in each. */
export function compareBy(a: Score, b: Score, measure: Measure): number {
  return measure === 'assessed' ? b.assessed - a.assessed : onGrid(b[measure]) - onGrid(a[measure]);
}

/** The same over all measures; 0: tied. */
export function compareScores(a: Score, b: Score, measures: readonly Measure[]): number {
  for (const measure of measures) {
    const order = compareBy(a, b, measure);
    if (order !== 0) return order;
  }
  return 0;
}
