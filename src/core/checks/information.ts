import type { InformationTarget } from '../model/criterion';
import { type Check, neutral } from './check';
import { countFigures } from './counts';

/** Collected for the reader; without a threshold there is nothing to apply, and nothing can be owed. */
export const information: Check<InformationTarget> = {
  blanks: () => [],
  whenBlank: 'not-applicable',
  figures: countFigures,
  judge: () => neutral('not-applicable'),
  answer: () => 'achieved',
};
