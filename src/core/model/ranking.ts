import type { CouncilOpinion } from './decision';
import type { TieRule } from './settings';
import type { Unit } from './unit';
import type { Figures, State, Verdict } from './verdict';

/** Why a unit has no rank. */
export type Reason =
  | { readonly kind: 'not-submitted' }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'untrusted'; readonly invalid: readonly string[]; readonly notEntered: readonly string[] }
  | { readonly kind: 'nothing-arising' }
  | { readonly kind: 'counted-only' };

export type Status = 'ranked' | 'unranked' | 'not-submitted';

/** A unit's points put together. */
export interface Score {
  /** Σ points ÷ Σ max × 100, exact; null with nothing assessed. */
  readonly score: number | null;
  /** Mean of min(1, rate ÷ threshold), 0..1. */
  readonly completion: number | null;
  readonly assessed: number;
  readonly passed: number;
  readonly failed: number;
}

/** What one unit came to. */
export interface UnitResult extends Score {
  readonly unit: Unit;
  readonly status: Status;
  readonly reason: Reason | null;
  /** By target id, in the criteria set's order: every active target a unit can have, "not-applicable" ones too. */
  readonly verdicts: readonly Verdict[];
  readonly rank: number | null;
  readonly tied: boolean;
  readonly rankInBloc: number | null;
  /** May be considered for the annual awards (V.1); null while that is not known. */
  readonly eligible: boolean | null;
}

/** 'beyond': it may be awarded, but so many are not proposed; 'open': the council decides; 'unranked': not known yet. */
export type AwardConclusion = 'proposed' | 'beyond' | 'open' | 'not' | 'unranked';

/** What becomes of one unit's award. */
export interface AwardResult {
  readonly result: UnitResult;
  readonly conclusion: AwardConclusion;
  readonly opinion: CouncilOpinion | undefined;
  /** Its place among those that may be awarded, and how many share it. */
  readonly place: number | null;
  readonly level: number;
  /** It shares the last place that is proposed, so that more units are than the limit says. */
  readonly tieDecides: boolean;
}

/** One target for the whole commune: a sum of counts, never a mean of percentages. */
export interface CommuneResult extends Figures {
  readonly target: string;
  readonly state: State;
  /** False: "tạm tính". */
  readonly complete: boolean;
  /** Codes of the units that owe it and whose figure is not in the sum. */
  readonly missing: readonly string[];
  readonly exceeded: boolean;
}

/** Nine decimals: scores closer than that are equal, which absorbs the noise of adding fractions in different orders. */
export const GRID = 1e9;

/** Moves the grid off the values that scores and means can have exactly, so that no noise decides where one lies. */
export const GRID_SHIFT = 1.234e-10;

/** On a grid of nine decimals, so that "equal" is transitive and the order does not depend on who is compared first. */
export const onGrid = (value: number | null): number => Math.round(((value ?? 0) + GRID_SHIFT) * GRID);

/** What tells units of equal score apart. */
export type TieMeasure = 'completion' | 'assessed';

/** What decides between units of equal score, one measure after the other (criteria.md, score 4). */
export const TIE_MEASURES: Readonly<Record<TieRule, readonly TieMeasure[]>> = {
  'completion-then-assessed': ['completion', 'assessed'],
  completion: ['completion'],
  assessed: ['assessed'],
  shared: [],
};

/** Another ranked unit of the same score. */
export interface Rival {
  readonly unit: Unit;
  readonly stands: 'ahead' | 'behind' | 'level';
  /** The measure that decided; null where they share the rank. */
  readonly by: TieMeasure | null;
}

/** Why a ranked unit stands where it does. */
export interface Explanation {
  /** Over the assessed targets: score = points ÷ mostPoints × 100. */
  readonly points: number;
  readonly mostPoints: number;
  readonly aheadByScore: number;
  readonly equals: readonly Rival[];
}
