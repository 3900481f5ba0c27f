import fc from 'fast-check';
import type { Score, UnitResult } from '../../../src/core';
import { rankUnits } from '../../../src/core/rank/rank';
import { DEFAULT_SETTINGS } from '../../../src/criteria/settings';

type Standing = Parameters<typeof rankUnits>[0][number];

/** A unit that can be ranked, with the three figures that decide. */
function standing(code: string, bloc: string, score: number, completion = 1, assessed = 8): Standing {
  return {
    unit: { code, name: code, bloc, aliases: [], targets: null, active: true },
    status: 'ranked',
    reason: null,
    verdicts: [],
    score,
    completion,
    assessed,
    passed: 0,
    failed: 0,
  };
}

const ranks = (standings: readonly Standing[]) =>
  rankUnits(standings, DEFAULT_SETTINGS).map(({ unit, rank, rankInBloc }) => [unit.code, rank, rankInBloc]);

describe('units are ranked', () => {
  it('by score, the highest first', () => {
    expect(ranks([standing('A', 'I', 50), standing('B', 'I', 100), standing('C', 'I', 75)])).toEqual([
      ['B', 1, 1],
      ['C', 2, 2],
      ['A', 3, 3],
    ]);
  });

  it('of equal scores by mean completion', () => {
    expect(ranks([standing('A', 'I', 50, 0.7), standing('B', 'I', 50, 0.9), standing('C', 'I', 60, 0.1)])).toEqual([
      ['C', 1, 1],
      ['B', 2, 2],
      ['A', 3, 3],
    ]);
  });

  it('of equal scores and completion by the number of targets assessed', () => {
    expect(ranks([standing('A', 'I', 50, 0.9, 2), standing('B', 'I', 50, 0.9, 8)])).toEqual([
      ['B', 1, 1],
      ['A', 2, 2],
    ]);
  });

  it('completion comes before the number of targets', () => {
    expect(ranks([standing('A', 'I', 50, 0.8, 8), standing('B', 'I', 50, 0.9, 2)]).map(([code]) => code)).toEqual([
      'B',
      'A',
    ]);
  });

  it('equal in all three share a rank: 1-2-2-4', () => {
    const units = [standing('A', 'I', 90), standing('B', 'I', 80), standing('C', 'I', 80), standing('D', 'I', 70)];
    expect(rankUnits(units, DEFAULT_SETTINGS).map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, false],
      [2, true],
      [2, true],
      [4, false],
    ]);
  });

  it('three at the top: 1-1-1-4', () => {
    const units = [standing('A', 'I', 90), standing('B', 'I', 90), standing('C', 'I', 90), standing('D', 'I', 10)];
    expect(ranks(units).map(([, rank]) => rank)).toEqual([1, 1, 1, 4]);
  });

  it('inside each bloc as well as over all', () => {
    const units = [
      standing('A', 'I', 90),
      standing('B', 'II', 80),
      standing('C', 'I', 80),
      standing('D', 'II', 70),
      standing('E', 'III', 60),
      standing('F', 'II', 80),
    ];
    expect(ranks(units)).toEqual([
      ['A', 1, 1],
      ['B', 2, 1],
      ['C', 2, 2],
      ['F', 2, 1],
      ['D', 5, 3],
      ['E', 6, 1],
    ]);
  });

  it('equal units stand in register order', () => {
    expect(ranks([standing('Z', 'I', 90), standing('A', 'I', 90)]).map(([code]) => code)).toEqual(['Z', 'A']);
  });
});

describe('the tolerance of 1e-9', () => {
  const tied = (a: number, b: number): boolean =>
    new Set(ranks([standing('A', 'I', a), standing('B', 'I', b)]).map(([, rank]) => rank)).size === 1;

  it.each([
    ['the noise of adding fractions in another order', 26.099999999999998, 26.1, true],
    ['a ten-thousandth', 50.0001, 50, false],
    ['a millionth', 50.000001, 50, false],
    ['ten times the tolerance', 50.00000001, 50, false],
  ])('%s: %d and %d', (_, a, b, equal) => {
    expect(tied(a, b)).toBe(equal);
  });

  it('scores that print alike but differ are not tied', () => {
    expect(tied((6 / 7) * 100, 85.71)).toBe(false);
  });

  it('holds for completion too', () => {
    const units = [standing('A', 'I', 50, 0.1 + 0.2), standing('B', 'I', 50, 0.3)];
    expect(ranks(units).map(([, rank]) => rank)).toEqual([1, 1]);
  });
});

describe('units without a rank', () => {
  const without = (code: string, status: 'unranked' | 'not-submitted'): Standing => ({
    ...standing(code, 'I', 0),
    status,
    reason: status === 'unranked' ? { kind: 'nothing-arising' } : { kind: 'not-submitted' },
    score: null,
  });

  it('come after the ranked, in register order, and push nobody down', () => {
    const units = [
      without('A', 'not-submitted'),
      standing('B', 'I', 10),
      without('C', 'unranked'),
      standing('D', 'I', 20),
    ];
    expect(ranks(units)).toEqual([
      ['D', 1, 1],
      ['B', 2, 2],
      ['A', null, null],
      ['C', null, null],
    ]);
  });

  it('are neither first nor last when nobody is ranked', () => {
    expect(ranks([without('A', 'unranked'), without('B', 'not-submitted')])).toEqual([
      ['A', null, null],
      ['B', null, null],
    ]);
  });
});

describe('on any scores', () => {
  const scores = fc.array(
    fc.tuple(
      fc.constantFrom(0, 25, 50, 200 / 3, 100),
      fc.constantFrom(0, 0.5, 1),
      fc.constantFrom(2, 8),
      fc.constantFrom('I', 'II'),
    ),
    { maxLength: 12 },
  );
  const units = scores.map((list) =>
    list.map(([score, completion, assessed, bloc], index) => standing(`U${index}`, bloc, score, completion, assessed)),
  );
  const byCode = (results: readonly UnitResult[]) => new Map(results.map((result) => [result.unit.code, result]));

  it('the ranks do not depend on the order of the units', () => {
    fc.assert(
      fc.property(
        units.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(byCode(rankUnits(shuffled, DEFAULT_SETTINGS))).toEqual(byCode(rankUnits(list, DEFAULT_SETTINGS)));
        },
      ),
    );
  });

  it('a rank is one more than the number of units ahead, and equal figures have equal ranks', () => {
    const ahead = (a: Score, b: Score): boolean =>
      [(a.score ?? 0) - (b.score ?? 0), (a.completion ?? 0) - (b.completion ?? 0), a.assessed - b.assessed].find(
        (d) => d !== 0,
      )! > 0;
    fc.assert(
      fc.property(units, (list) => {
        for (const result of rankUnits(list, DEFAULT_SETTINGS)) {
          expect(result.rank).toBe(1 + list.filter((other) => ahead(other, result)).length);
          const bloc = list.filter((other) => other.unit.bloc === result.unit.bloc);
          expect(result.rankInBloc).toBe(1 + bloc.filter((other) => ahead(other, result)).length);
        }
      }),
    );
  });
});
