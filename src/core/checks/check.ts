import type { Target } from '../model/criterion';
import type { TargetRow } from '../model/report';
import type { Figures, State } from '../model/verdict';
import type { ColumnRole } from '../model/vocabulary';

/** What a kind of target says of trusted figures. */
export interface Judgement {
  readonly state: State;
  /** 0..1 for pass and fail, else null. */
  readonly completion: number | null;
  readonly exceeded: boolean;
}

/** How one kind of target is read and decided; one file a kind, gathered in registry.ts. */
export interface Check<T extends Target = Target> {
  /** The cells the kind cannot do without and that are blank. Empty: enough is there. */
  readonly blanks: (row: TargetRow, target: T) => readonly ColumnRole[];
  /** The state of a row that is wholly blank. */
  readonly whenBlank: 'not-entered' | 'not-announced' | 'not-applicable';
  /** The figures of a row whose entries can be trusted. */
  readonly figures: (row: TargetRow, target: T) => Figures;
  /** Decides on figures, whether of one unit or summed over the commune. */
  readonly judge: (figures: Figures, target: T, row: TargetRow | null) => Judgement;
  /** The column that holds the answer: where a reader is led from a result. */
  readonly answer: (row: TargetRow) => ColumnRole;
}

export const NO_FIGURES: Figures = { total: null, excluded: null, achieved: null, base: null, rate: null };

/** A state that counts nowhere. */
export function neutral(state: State): Judgement {
  return { state, completion: null, exceeded: false };
}

export function decided(passes: boolean, completion: number, exceeded = false): Judgement {
  return { state: passes ? 'pass' : 'fail', completion: passes ? 1 : Math.min(1, completion), exceeded };
}
