import type { CellAddress } from './cell';
import type { CriteriaSet } from './criterion';
import type { Settings } from './settings';
import { COMMUNE_CODE, type Unit } from './unit';
import type { Vocabulary } from './vocabulary';

/** Where a rule was read, so that its faults are told at their place: "D1.threshold" → a cell of sheet Tiêu chí. */
export interface RuleOrigin {
  readonly file: string;
  readonly cells: ReadonlyMap<string, { readonly sheet: string; readonly cell: CellAddress; readonly text: string }>;
}

/** By what a run judges: all of it data, none of it code. */
export interface Rules {
  readonly criteria: CriteriaSet;
  /** The register of units, in register order; the pseudo-unit XA among them. */
  readonly register: readonly Unit[];
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly origin: RuleOrigin;
}

/** The units that report and are switched on, the commune's own sheet aside. */
export function reportingUnits(rules: Rules): Unit[] {
  return rules.register.filter((unit) => unit.active && unit.code !== COMMUNE_CODE);
}
