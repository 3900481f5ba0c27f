import { checkOf } from '../checks/registry';
import type { Consolidation } from '../model/consolidation';
import type { PercentageTarget, RatioTarget, Target } from '../model/criterion';
import { type CommuneResult, onGrid, type UnitResult } from '../model/ranking';
import type { Unit } from '../model/unit';
import { isAssessed, type Verdict } from '../model/verdict';

/** What one unit came to in one target. */
export interface UnitFigure {
  readonly unit: Unit;
  readonly verdict: Verdict;
}

/** How one target went over the commune, and whom that is owed to. */
export interface TargetStanding {
  readonly target: RatioTarget | PercentageTarget;
  readonly commune: CommuneResult;
  /** Of the units in a bloc: how many meet it, of how many that are assessed. */
  readonly passed: number;
  readonly assessed: number;
  /** In register order; see `leadersOf`. */
  readonly leading: readonly UnitFigure[];
  readonly failing: readonly UnitFigure[];
}

/** Điển hình: what went best and worst, and through whom. */
export interface Standouts {
  /** In the criteria set's order. */
  readonly targets: readonly TargetStanding[];
  readonly best: readonly TargetStanding[];
  readonly weakest: readonly TargetStanding[];
}

/** Only these say how far a threshold was reached, and only what units report tells one unit from another. */
const isCompared = (target: Target): target is TargetStanding['target'] =>
  target.active && target.reportedBy !== 'commune' && (target.kind === 'ratio' || target.kind === 'percentage');

/** Above 0 where `b` did better: the higher rate, then the larger base, on which a rate is harder to keep. */
const compareFigures = ({ verdict: a }: UnitFigure, { verdict: b }: UnitFigure): number =>
  (b.rate ?? 0) - (a.rate ?? 0) || (b.base ?? 0) - (a.base ?? 0);

/** Who met the target best, all that are level; nobody where several met it and all of them alike. */
function leadersOf(passing: readonly UnitFigure[]): UnitFigure[] {
  const [best] = [...passing].sort(compareFigures);
  const leading = passing.filter((each) => best && compareFigures(each, best) === 0);
  return leading.length === passing.length && passing.length > 1 ? [] : leading;
}

/** @param units those of a bloc, in register order */
function standingOf(
  target: TargetStanding['target'],
  commune: CommuneResult,
  units: readonly UnitResult[],
): TargetStanding {
  const figures = units.flatMap(({ unit, verdicts }): UnitFigure[] => {
    const verdict = verdicts.find((each) => each.target === target.id);
    return verdict && isAssessed(verdict) ? [{ unit, verdict }] : [];
  });
  const passing = figures.filter(({ verdict }) => verdict.state === 'pass');
  return {
    target,
    commune,
    passed: passing.length,
    assessed: figures.length,
    leading: leadersOf(passing),
    failing: figures.filter(({ verdict }) => verdict.state === 'fail'),
  };
}

/** How much of its threshold the commune reached, 0..1: to be above it is no more than to meet it. */
const completionOf = ({ target, commune }: TargetStanding): number =>
  checkOf(target).judge(commune, target, null).completion ?? 0;

/** Above 0 where `b` went better: more of the threshold reached by the commune, then a larger share of units that meet it. */
function compareStandings(a: TargetStanding, b: TargetStanding): number {
  const [mine, theirs] = [a, b].map((each) => onGrid(completionOf(each)));
  return (theirs ?? 0) - (mine ?? 0) || b.passed * a.assessed - a.passed * b.assessed;
}

/**
 * What stands out in a result. Compared are the targets that units report as a rate, where the commune and at least one
 * unit of a bloc were assessed; the leadership (no bloc) counts in the commune's rate alone. Best: the first by
 * `compareStandings`, if the commune meets it. Weakest: the last, if it is not as good as the best. All that are level are
 * named, in the criteria set's order.
 */
export function standoutsOf({ rules, units, commune }: Consolidation): Standouts {
  const inOrder = rules.register.flatMap(({ code, bloc }) =>
    bloc === null ? [] : units.filter(({ unit }) => unit.code === code),
  );
  const targets = rules.criteria.targets.filter(isCompared).flatMap((target) => {
    const result = commune.find((each) => each.target === target.id);
    return result ? [standingOf(target, result, inOrder)] : [];
  });
  const compared = targets.filter(
    ({ assessed, commune: { state } }) => assessed > 0 && (state === 'pass' || state === 'fail'),
  );
  const sorted = [...compared].sort(compareStandings);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const levelWith = (edge: TargetStanding): TargetStanding[] =>
    compared.filter((each) => compareStandings(each, edge) === 0);
  const best = first?.commune.state === 'pass' ? levelWith(first) : [];
  return { targets, best, weakest: last && !best.includes(last) ? levelWith(last) : [] };
}
