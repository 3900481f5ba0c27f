import type { CellAddress } from './cell';
import type { Appraisal } from './decision';

/** The states of one target for one unit (domain/criteria.md). */
export const STATES = [
  'pass',
  'fail',
  'not-arising',
  'not-applicable',
  'not-entered',
  'invalid',
  'not-announced',
] as const;

export type State = (typeof STATES)[number];

/** A place in a file that somebody can open. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** What the counts of one target were taken to be. null: not known, not used, or not to be trusted. */
export interface Figures {
  readonly total: number | null;
  readonly excluded: number | null;
  readonly achieved: number | null;
  /** total − excluded. */
  readonly base: number | null;
  /** In per cent, unrounded. */
  readonly rate: number | null;
}

/** Whether one trusted datum meets its target. */
export interface Verdict extends Figures {
  readonly target: string;
  readonly state: State;
  /** min(1, rate ÷ threshold); only for pass and fail. */
  readonly completion: number | null;
  /** Better than the target asks (rank only: "vượt"). */
  readonly exceeded: boolean;
  /** Only for pass and fail. */
  readonly points: number | null;
  readonly maxPoints: number;
  readonly source: Source | null;
  /** Only where the office appraised it: what all the above would be without. */
  readonly appraised?: { readonly given: Appraisal; readonly reported: Verdict };
}

/** Only these two count in a score. */
export function isAssessed(verdict: Verdict): boolean {
  return verdict.state === 'pass' || verdict.state === 'fail';
}

/** Ids of the targets in a state, in the criteria set's order. */
export function targetsIn(verdicts: readonly Verdict[], state: State): string[] {
  return verdicts.flatMap((verdict) => (verdict.state === state ? [verdict.target] : []));
}
