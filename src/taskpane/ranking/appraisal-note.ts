import type { Target, Verdict } from '../../core';
import { figuresText, PANE_WORDS, VI } from '../../messages';

/** "11/14 = 78,57% (Không đạt)"; the state alone where there are no figures. */
function outcomeText(verdict: Verdict, target: Target): string {
  const figures = figuresText(verdict, verdict.state, target);
  const state = VI.states[verdict.state];
  return figures === null ? state : `${figures} (${state})`;
}

/** What the unit reported and what the office found instead, with the reason; null where nothing was appraised. */
export function appraisalNote(verdict: Verdict, target: Target): string | null {
  const { appraised } = verdict;
  if (!appraised) return null;
  const { reported, given } = appraised;
  return PANE_WORDS.ranking.detail.appraised(
    outcomeText(reported, target),
    outcomeText(verdict, target),
    given.reason === null ? null : String(given.reason),
  );
}
