import fc from 'fast-check';
import type { RatioTarget, State } from '../../../src/core';
import { figuresOf } from '../../../src/core/checks/counts';
import { pointsFor } from '../../../src/core/checks/points';
import { judgeCounts, reaches } from '../../../src/core/checks/ratio';
import { shownRate } from '../../../src/core/checks/shown-rate';
import { QD54_2024 } from '../../../src/criteria/qd54-2024';

const judge = (achieved: number, base: number, threshold: number) =>
  judgeCounts(figuresOf(base, 0, achieved), threshold);

describe('a ratio against its threshold, on whole numbers', () => {
  it.each<[achieved: number, base: number, threshold: number, State]>([
    [711, 711, 100, 'pass'],
    [710, 711, 100, 'fail'],
    [999_999_999, 1_000_000_000, 100, 'fail'],
    [1, 1, 100, 'pass'],
    [0, 1, 100, 'fail'],
    [1, 2, 50, 'pass'],
    [0, 2, 50, 'fail'],
    [499, 1000, 50, 'fail'],
    [4, 5, 80, 'pass'],
    [3, 5, 80, 'fail'],
    [208, 250, 80, 'pass'],
    [200, 250, 80, 'pass'],
    [199, 250, 80, 'fail'],
    [11, 14, 80, 'fail'],
    [137, 152, 90, 'pass'],
    [136, 151, 90, 'pass'],
    [134, 149, 90, 'fail'],
    // 99,5 % of 200 is 199, of 1000 is 995.
    [199, 200, 99.5, 'pass'],
    [198, 200, 99.5, 'fail'],
    [995, 1000, 99.5, 'pass'],
    [994, 1000, 99.5, 'fail'],
    // 57,14 % of 5000 is 2857; 33,33 % of 10000 is 3333.
    [2857, 5000, 57.14, 'pass'],
    [2856, 5000, 57.14, 'fail'],
    [3333, 10_000, 33.33, 'pass'],
    [3332, 10_000, 33.33, 'fail'],
    [1, 3, 33.33, 'pass'],
    [1, 3, 33.34, 'fail'],
    [0, 0, 100, 'not-arising'],
    [0, 0, 50, 'not-arising'],
  ])('%d of %d against %d %%: %s', (achieved, base, threshold, state) => {
    expect(judge(achieved, base, threshold).state).toBe(state);
  });

  it('is exact for every threshold of two decimals and every count a commune can have', () => {
    const count = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        count,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 10_000 }),
        (base, share, hundredths) => {
          const achieved = Math.floor(base * share);
          const exact = BigInt(achieved) * 10_000n >= BigInt(hundredths) * BigInt(base);
          expect(reaches(achieved, base, hundredths / 100)).toBe(exact);
        },
      ),
    );
  });

  it('is exact one case below, at and above every threshold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }), (base, hundredths) => {
        // The least number of cases that reaches the threshold.
        const least = Number((BigInt(hundredths) * BigInt(base) + 9999n) / 10_000n);
        expect(reaches(least, base, hundredths / 100)).toBe(true);
        expect(reaches(least - 1, base, hundredths / 100)).toBe(false);
      }),
    );
  });
});

describe('how far a ratio came', () => {
  it.each<[number, number, number, number | null]>([
    [40, 40, 80, 1],
    [32, 40, 80, 1],
    [16, 40, 80, 0.5],
    [1, 4, 50, 0.5],
    [0, 40, 80, 0],
    [0, 0, 80, null],
  ])('%d of %d against %d %% is %p of it', (achieved, base, threshold, completion) => {
    expect(judge(achieved, base, threshold).completion).toBe(completion);
  });
});

describe('points', () => {
  const points = (achieved: number, base: number, threshold: number, scoring: 'pass-fail' | 'proportional') =>
    pointsFor(judge(achieved, base, threshold), 10, scoring);

  it.each<[achieved: number, base: number, threshold: number, passFail: number | null, proportional: number | null]>([
    [100, 100, 100, 10, 10],
    [80, 100, 80, 10, 10],
    [90, 100, 80, 10, 10],
    // r = 0,99
    [99, 100, 100, 0, 9.9],
    // r = 72/80 = 0,9
    [72, 100, 80, 0, 9],
    // r = 0,8 exactly: still in proportion
    [80, 100, 100, 0, 8],
    [64, 100, 80, 0, 8],
    [2, 5, 50, 0, 8],
    [72, 100, 90, 0, 8],
    // 0,8 × 64,4 % of 1875 is 966
    [966, 1875, 64.4, 0, 8],
    // r = 0,7999
    [7999, 10_000, 100, 0, 0],
    [79, 100, 100, 0, 0],
    [63, 100, 80, 0, 0],
    [0, 100, 100, 0, 0],
    [0, 0, 100, null, null],
  ])('of %d of %d against %d %%: %p all or nothing, %p in proportion', (achieved, base, threshold, whole, share) => {
    expect(points(achieved, base, threshold, 'pass-fail')).toBe(whole);
    const proportional = points(achieved, base, threshold, 'proportional');
    if (share === null) expect(proportional).toBeNull();
    else expect(proportional).toBeCloseTo(share, 9);
  });

  // r = achieved/base ÷ threshold = 0,8 whenever achieved × 10 000 = 0,8 × hundredths × base, that is
  // achieved × 12 500 = hundredths × base.
  it('in proportion begin at exactly 0,8 of any threshold of two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 100 }), (hundredths, times) => {
        const achieved = hundredths * times;
        const base = 12_500 * times;
        expect(points(achieved, base, hundredths / 100, 'proportional')).toBeCloseTo(8, 9);
        expect(points(achieved - 1, base, hundredths / 100, 'proportional')).toBe(0);
      }),
    );
  });

  it('are never negative, never above the most, and never more for less', () => {
    const base = 997;
    for (const scoring of ['pass-fail', 'proportional'] as const) {
      let before = 0;
      for (let achieved = 0; achieved <= base; achieved += 1) {
        const now = points(achieved, base, 80, scoring) ?? 0;
        expect(now).toBeGreaterThanOrEqual(before);
        expect(now).toBeLessThanOrEqual(10);
        before = now;
      }
    }
  });
});

describe('the rate as it is shown', () => {
  const target = (threshold: number): RatioTarget => {
    const base = QD54_2024.targets.find(({ id }) => id === 'D1');
    if (base?.kind !== 'ratio') throw new Error('D1');
    return { ...base, threshold };
  };
  const shown = (achieved: number, base: number, threshold: number) =>
    shownRate(figuresOf(base, 0, achieved), judge(achieved, base, threshold).state, target(threshold));

  it.each<[achieved: number, base: number, threshold: number, shown: number | null]>([
    [710, 711, 100, 99.86],
    [208, 250, 80, 83.2],
    [1, 3, 80, 33.33],
    [2, 3, 80, 66.67],
    [1, 7, 80, 14.29],
    [1, 1, 100, 100],
    [0, 5, 100, 0],
    // half up: 1/16 = 6,25; 1/32 = 3,125; 1/800 = 0,125; 201/40000 = 0,5025; 5/1000 of a per cent up to 0,01
    [1, 16, 80, 6.25],
    [1, 32, 80, 3.13],
    [1, 800, 80, 0.13],
    [201, 40_000, 80, 0.5],
    [1, 20_000, 80, 0.01],
    [1, 20_001, 80, 0],
    // 1,005 % as a binary fraction is a little less than it says; on whole numbers it is not
    [201, 20_000, 80, 1.01],
    // 99,996 % fails 100 % and may not read as it
    [24_999, 25_000, 100, 99.99],
    [99_999, 100_000, 100, 99.99],
    [999_999_999, 1_000_000_000, 100, 99.99],
    // 79,996 % fails 80 %; 79,994 % does not round to it
    [19_999, 25_000, 80, 79.99],
    [39_997, 50_000, 80, 79.99],
    // 99,499 % fails 99,5 %
    [99_499, 100_000, 99.5, 99.49],
    // 64,396 % fails 64,4 %
    [64_396, 100_000, 64.4, 64.39],
    // and passing rates are rounded all the same: 80,004 and 80,006 %
    [20_001, 25_000, 80, 80],
    [40_003, 50_000, 80, 80.01],
    [0, 0, 100, null],
  ])('%d of %d against %d %% is shown as %p', (achieved, base, threshold, expected) => {
    expect(shown(achieved, base, threshold)).toBe(expected);
  });

  it('never reads as the threshold or more when it fails, nor as less when it passes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }), (base, hundredths) => {
        const threshold = hundredths / 100;
        const least = Math.ceil((hundredths * base) / 10_000);
        expect(shown(least, base, threshold)).toBeGreaterThanOrEqual(threshold);
        expect(shown(least - 1, base, threshold)).toBeLessThan(threshold);
      }),
    );
  });
});
