import type { Explanation, Rival, UnitResult } from '../model/ranking';
import type { Settings } from '../model/settings';
import { isAssessed } from '../model/verdict';
import { compareBy, measuresOf } from './measures';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How a unit of equal score came to stand before or behind this one: by the first measure that tells them apart. */
function rivalOf(result: UnitResult, other: UnitResult, settings: Settings): Rival {
  for (const measure of measuresOf(settings.ties)) {
    const order = compareBy(other, result, measure);
    if (order !== 0 && measure !== 'score')
      return { unit: other.unit, stands: order < 0 ? 'ahead' : 'behind', by: measure };
  }
  return { unit: other.unit, stands: 'level', by: null };
}

/**
 * Why a ranked unit stands where it does: its points, who stands ahead by score alone, and what decided among those of
 * equal score. null for a unit without a rank: its `reason` says why.
 */
export function explainRank(result: UnitResult, units: readonly UnitResult[], settings: Settings): Explanation | null {
  if (result.status !== 'ranked') return null;
  const assessed = result.verdicts.filter(isAssessed);
  const others = units.filter((other) => other.status === 'ranked' && other.unit !== result.unit);
  return {
    points: sum(assessed.map((verdict) => verdict.points ?? 0)),
    mostPoints: sum(assessed.map((verdict) => verdict.maxPoints)),
    aheadByScore: others.filter((other) => compareBy(other, result, 'score') < 0).length,
    equals: others
      .filter((other) => compareBy(other, result, 'score') === 0)
      .map((other) => rivalOf(result, other, settings)),
  };
}
