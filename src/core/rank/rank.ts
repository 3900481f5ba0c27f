import type { CouncilOpinion } from '../model/decision';
import type { Score, UnitResult } from '../model/ranking';
import type { Settings } from '../model/settings';
import { mayBeAwarded } from './gate';
import { compareScores, measuresOf } from './measures';

type Standing = Omit<UnitResult, 'rank' | 'tied' | 'rankInBloc' | 'eligible'>;

/**
 * Ranks over all units and inside each bloc. Result order: ranked units by rank, then the others; equals stand as in
 * `standings` (register order), whatever order the files came in.
 */
export function rankUnits(
  standings: readonly Standing[],
  settings: Settings,
  opinions: readonly CouncilOpinion[] = [],
): UnitResult[] {
  const opinionOf = new Map(opinions.map(({ unit, proposes }) => [unit, proposes]));
  const measures = measuresOf(settings.ties);
  const compare = (a: Score, b: Score): number => compareScores(a, b, measures);
  /** Competition rank 1-2-2-4: one more than the number of those strictly ahead. */
  const rankAmong = (unit: Score, others: readonly Score[]): number =>
    1 + others.filter((other) => compare(other, unit) < 0).length;

  const ranked = standings.filter((standing) => standing.status === 'ranked');
  const results = standings.map((standing): UnitResult => {
    const eligible = mayBeAwarded(standing, settings, opinionOf.get(standing.unit.code) ?? null);
    if (standing.status !== 'ranked') return { ...standing, rank: null, tied: false, rankInBloc: null, eligible };
    const bloc = ranked.filter((other) => other.unit.bloc === standing.unit.bloc);
    return {
      ...standing,
      rank: rankAmong(standing, ranked),
      tied: ranked.some((other) => other !== standing && compare(other, standing) === 0),
      rankInBloc: rankAmong(standing, bloc),
      eligible,
    };
  });
  // Array.prototype.sort is stable: register order stays among equals and among the unranked.
  return results.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}
