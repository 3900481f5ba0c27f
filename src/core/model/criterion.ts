import { COMMUNE_CODE, type Unit } from './unit';

/** What every target has, whatever its kind. */
interface TargetBase {
  /** "D1": the criterion's letter and a number; never re-lettered (đ and i do not exist in Decision 54). */
  readonly id: string;
  /** The clause it comes from: "IV.1.d". */
  readonly clause: string;
  /** The letter as printed beside it: "d". */
  readonly letter: string;
  /** Short text, ours. */
  readonly text: string;
  readonly maxPoints: number;
  readonly active: boolean;
  /** The blocs whose units report it, or the commune's own sheet. */
  readonly reportedBy: readonly string[] | 'commune';
  /** Ids of single units that report it besides (the leadership: K1, K2). */
  readonly alsoUnits?: readonly string[];
  /** What is counted in each column, for the template's prompts. null: the column is not used. */
  readonly asks: { readonly total: string | null; readonly excluded: string | null; readonly achieved: string | null };
}

/** achieved ≥ threshold % of (total − excluded), tested on whole numbers. */
export interface RatioTarget extends TargetBase {
  readonly kind: 'ratio';
  /** In per cent, at most two decimals. */
  readonly threshold: number;
}

/** A ratio that may also arrive as a ready percentage with its source (a survey by somebody else). */
export interface PercentageTarget extends TargetBase {
  readonly kind: 'percentage';
  readonly threshold: number;
}

/** A place among `total` ranked communes: passes at `limit` or better, exceeds below `exceedsBelow`. */
export interface RankTarget extends TargetBase {
  readonly kind: 'rank';
  readonly limit: number;
  readonly exceedsBelow: number;
}

/** This year's figure against last year's. */
export interface ImprovementTarget extends TargetBase {
  readonly kind: 'improvement';
  /** "lower" for a rank, "higher" for a percentage. */
  readonly better: 'lower' | 'higher';
  readonly measure: 'rank' | 'percentage';
}

/** Đạt / Không đạt, decided by people, with a reason. */
export interface JudgementTarget extends TargetBase {
  readonly kind: 'judgement';
}

/** Collected and shown; no threshold, so no verdict. */
export interface InformationTarget extends TargetBase {
  readonly kind: 'information';
}

/** A new kind is one member here, one file in checks/, and the compile errors that lead there. */
export type Target =
  RatioTarget | PercentageTarget | RankTarget | ImprovementTarget | JudgementTarget | InformationTarget;

export type TargetKind = Target['kind'];

export interface CriteriaSet {
  /** Stable id: "QD54-2024". */
  readonly id: string;
  /** The decision in words, as the template's "Bộ tiêu chí" says it. */
  readonly title: string;
  /** Number of the decision, the part of the title that identifies it: "54/QĐ-UBND". */
  readonly decision: string;
  readonly version: number;
  readonly year: number;
  readonly targets: readonly Target[];
}

/** What the counts of a target measure; decides how a cell is read. */
export type Measure = 'count' | 'rank' | 'percentage';

/** Above this no commune counts anything, and achieved × 10,000 would no longer be exact. */
export const LARGEST_COUNT = 1_000_000_000;

/** How the cells of a target are to be read. */
export function measureOf(target: Target): Measure {
  if (target.kind === 'rank') return 'rank';
  return target.kind === 'improvement' ? target.measure : 'count';
}

/** The active targets a unit owes, in the set's order. */
export function targetsOf(unit: Unit, criteria: CriteriaSet): Target[] {
  return criteria.targets.filter((target) => target.active && owes(unit, target));
}

function owes(unit: Unit, target: Target): boolean {
  if (unit.targets) return unit.targets.includes(target.id);
  if (target.reportedBy === 'commune') return unit.code === COMMUNE_CODE;
  if (target.alsoUnits?.includes(unit.code)) return true;
  return unit.bloc !== null && target.reportedBy.includes(unit.bloc);
}
