import type { RatioTarget } from '../model/criterion';
import type { Figures } from '../model/verdict';
import { type Check, decided, type Judgement, neutral } from './check';
import { blankCounts, countFigures } from './counts';

/** A threshold has at most two decimals, so in hundredths of a per cent it is whole and the test stays exact. */
const HUNDREDTHS = 100;

/** achieved × 100 ≥ threshold × base on whole numbers, never on a rounded percentage: 710/711 fails 100 %. */
export function reaches(achieved: number, base: number, threshold: number): boolean {
  return achieved * 100 * HUNDREDTHS >= Math.round(threshold * HUNDREDTHS) * base;
}

/** 0 of 0 is "không phát sinh"; otherwise the counts decide. */
export function judgeCounts({ achieved, base }: Figures, threshold: number): Judgement {
  if (achieved === null || base === null || base === 0) return neutral('not-arising');
  return decided(reaches(achieved, base, threshold), (achieved * 100) / (threshold * base));
}

export const ratio: Check<RatioTarget> = {
  blanks: blankCounts,
  whenBlank: 'not-entered',
  figures: countFigures,
  judge: (figures, target) => judgeCounts(figures, target.threshold),
  answer: () => 'achieved',
};
