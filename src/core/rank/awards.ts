import type { CouncilOpinion } from '../model/decision';
import type { AwardResult, UnitResult } from '../model/ranking';
import type { Settings } from '../model/settings';

const GROUP = { proposed: 1, beyond: 1, open: 2, not: 3, unranked: 3 } as const;

/** Units with no rank that the council proposes all the same stand after those that have one. */
const placeOf = ({ rank }: UnitResult): number => rank ?? Infinity;

/**
 * Who is proposed: all that may be (V.1 as the settings read it, and the council's own word), by rank, up to the limit.
 * Order: who may be awarded, then who is not decided on, then the others; each in the order of the ranking.
 *
 * @param units in the order of the ranking
 */
export function awardsOf(
  units: readonly UnitResult[],
  { awardLimit }: Settings,
  opinions: readonly CouncilOpinion[],
): AwardResult[] {
  const opinionOf = new Map(opinions.map((opinion) => [opinion.unit, opinion]));
  const eligible = units.filter((result) => result.eligible === true);
  const awards = units.map((result): AwardResult => {
    const rest = { result, opinion: opinionOf.get(result.unit.code), place: null, level: 0, tieDecides: false };
    if (result.eligible === null) return { ...rest, conclusion: result.status === 'ranked' ? 'open' : 'unranked' };
    if (!result.eligible) return { ...rest, conclusion: 'not' };
    const place = 1 + eligible.filter((other) => placeOf(other) < placeOf(result)).length;
    const level = eligible.filter((other) => placeOf(other) === placeOf(result)).length;
    const proposed = awardLimit === 0 || place <= awardLimit;
    const tieDecides = proposed && awardLimit > 0 && place + level - 1 > awardLimit;
    return { ...rest, place, level, tieDecides, conclusion: proposed ? 'proposed' : 'beyond' };
  });
  // Stable: inside a group the order of the ranking stays.
  return awards.sort((a, b) => GROUP[a.conclusion] - GROUP[b.conclusion]);
}
