import type { Score } from '../model/ranking';
import { isAssessed, type Verdict } from '../model/verdict';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Σ points ÷ Σ max × 100 over the targets in state pass or fail (criteria.md, score 3). */
export function scoreOf(verdicts: readonly Verdict[]): Score {
  const assessed = verdicts.filter(isAssessed);
  const passed = assessed.filter((verdict) => verdict.state === 'pass').length;
  const counts = { assessed: assessed.length, passed, failed: assessed.length - passed };
  const most = sum(assessed.map((verdict) => verdict.maxPoints));
  if (assessed.length === 0 || most === 0) return { ...counts, score: null, completion: null };
  return {
    ...counts,
    score: (sum(assessed.map((verdict) => verdict.points ?? 0)) * 100) / most,
    completion: sum(assessed.map((verdict) => verdict.completion ?? 0)) / assessed.length,
  };
}
