import type { Target } from '../model/criterion';
import type { Figures, State } from '../model/verdict';
import { hundredths } from './ratio';

/** A ready percentage in hundredths, as it was typed: 80,085 is 8008,5 and not 8008,4999… */
const decimalHundredths = (rate: number): number => Number((rate * 100).toPrecision(12));

/** Half up, as Excel's ROUND does for positive numbers; on whole numbers, so that no binary fraction interferes. */
function roundedHundredths({ base, achieved, rate }: Figures): number | null {
  if (base && achieved !== null) return Math.floor((achieved * 20_000 + base) / (2 * base));
  return rate === null ? null : Math.round(decimalHundredths(rate));
}

function truncatedHundredths({ base, achieved, rate }: Figures): number {
  if (base && achieved !== null) return Math.floor((achieved * 10_000) / base);
  return Math.floor(decimalHundredths(rate ?? 0));
}

/**
 * A rate as it is shown: in per cent with two decimals, rounded; cut off instead where rounding would make a failing
 * rate read as its threshold or more (99,996 % against 100 % is shown as 99,99). null where there is no rate.
 */
export function shownRate(figures: Figures, state: State, target: Target): number | null {
  const rounded = roundedHundredths(figures);
  if (rounded === null) return null;
  const threshold = 'threshold' in target ? hundredths(target.threshold) : Infinity;
  const misleads = state === 'fail' && rounded >= threshold;
  return (misleads ? truncatedHundredths(figures) : rounded) / 100;
}
