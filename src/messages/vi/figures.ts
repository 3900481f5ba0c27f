import { type Figures, shownRate, type State, type Target } from '../../core';
import { number, percentage } from './numbers';

/** What was counted for a target, in the form its kind has: "208/250 = 83,20%", "hạng 6/16"; null where there is nothing. */
export function figuresText(figures: Figures, state: State, target: Target): string | null {
  const { achieved, total, base } = figures;
  if (target.kind === 'rank') {
    if (achieved === null) return null;
    return total === null ? `hạng ${number(achieved)}` : `hạng ${number(achieved)}/${number(total)}`;
  }
  if (target.kind === 'improvement') {
    return achieved === null || total === null ? null : `${number(achieved)}, năm trước ${number(total)}`;
  }
  const rate = shownRate(figures, state, target);
  const share = rate === null ? null : percentage(rate);
  const counted = achieved === null || base === null ? null : `${number(achieved)}/${number(base)}`;
  return counted && share ? `${counted} = ${share}` : (counted ?? share);
}
