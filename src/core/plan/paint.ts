import type { Severity } from '../model/issue';
import type { Paint } from '../model/plan';
import { STATES, type State } from '../model/verdict';
import type { Words } from '../model/words';

/** The colour that goes with a state; the state's word always stands in the cell as well. */
export const PAINT_OF_STATE: Readonly<Record<State, Paint>> = {
  pass: 'pass',
  fail: 'fail',
  'not-arising': 'neutral',
  'not-applicable': 'neutral',
  'not-announced': 'neutral',
  'not-entered': 'missing',
  invalid: 'invalid',
};

/** The colour that goes with a severity, whose word stands beside it. */
export const PAINT_OF_SEVERITY: Readonly<Record<Severity, Paint>> = {
  error: 'invalid',
  warning: 'missing',
  info: 'neutral',
};

/** Colours that follow the word in a cell, for sheets whose result is computed by the spreadsheet program. */
export function paintByWord(words: Words): { readonly text: string; readonly paint: Paint }[] {
  return STATES.map((state) => ({ text: words.states[state], paint: PAINT_OF_STATE[state] }));
}
