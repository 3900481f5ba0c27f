import { type Figures, shownRate, type State, type Target } from '../../core';
import { PANE_WORDS } from '../../messages';

const words = PANE_WORDS.ranking.detail;

/** What was counted for a target, in the form its kind has: "208/250 = 83,20%", "hạng 6/16"; null where there is nothing. */
export function figuresText(figures: Figures, state: State, target: Target): string | null {
  const { achieved, total, base } = figures;
  if (target.kind === 'rank') return achieved === null ? null : words.rankOf(achieved, total);
  if (target.kind === 'improvement') {
    return achieved === null || total === null ? null : words.improved(achieved, total);
  }
  const rate = shownRate(figures, state, target);
  return words.figures(achieved === null || base === null ? null : [achieved, base], rate);
}
