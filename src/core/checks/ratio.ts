import type { RatioTarget } from '../model/criterion';
import type { Figures } from '../model/verdict';
import { type Check, decided, type Judgement, neutral } from './check';
import { blankCounts, countFigures } from './counts';

/** A threshold has at most two decimals: in hundredths of a per cent it is whole, and every test with it exact. */
export const hundredths = (percent: number): number => Math.round(percent * 100);

/** achieved × 100 ≥ threshold × base on whole numbers, never on a rounded percentage: 710/711 fails 100 %. */
export function reaches(achieved: number, base: number, threshold: number): boolean {
  return achieved * 10_000 >= hundredths(threshold) * base;
}

/** 0 of 0 is "không phát sinh"; otherwise the counts decide. */
export function judgeCounts({ achieved, base }: Figures, threshold: number): Judgement {
  if (achieved === null || base === null || base === 0) return neutral('not-arising');
  return decided(reaches(achieved, base, threshold), (achieved * 10_000) / (hundredths(threshold) * base));
}

export const ratio: Check<RatioTarget> = {
  blanks: blankCounts,
  whenBlank: 'not-entered',
  figures: countFigures,
  judge: (figures, target) => judgeCounts(figures, target.threshold),
  answer: () => 'achieved',
};
