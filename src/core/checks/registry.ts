import type { Target, TargetKind } from '../model/criterion';
import type { Check } from './check';
import { improvement } from './improvement';
import { information } from './information';
import { judgement } from './judgement';
import { percentage } from './percentage';
import { rank } from './rank';
import { ratio } from './ratio';

/** Total: a new kind does not compile before it has a file here. */
const CHECKS: { readonly [K in TargetKind]: Check<Extract<Target, { kind: K }>> } = {
  ratio,
  percentage,
  rank,
  improvement,
  judgement,
  information,
};

/** The check of a target's kind. */
export function checkOf(target: Target): Check {
  // The table pairs every kind with its own check; TypeScript cannot carry the pairing through the index.
  return CHECKS[target.kind] as unknown as Check;
}
