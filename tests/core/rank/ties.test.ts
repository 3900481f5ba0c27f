import { explainRank, type TieRule, type UnitResult } from '../../../src/core';
import { rankUnits } from '../../../src/core/rank/rank';
import { DEFAULT_SETTINGS } from '../../../src/criteria/settings';

type Standing = Parameters<typeof rankUnits>[0][number];

/** Units of equal score: [code, completion, assessed]. */
const EQUALS: readonly (readonly [string, number, number])[] = [
  ['A', 0.9, 4],
  ['B', 0.8, 8],
  ['C', 0.9, 6],
];

const standings = EQUALS.map(([code, completion, assessed]): Standing => ({
  unit: { code, name: code, bloc: 'I', aliases: [], targets: null, active: true },
  status: 'ranked',
  reason: null,
  verdicts: [],
  score: 50,
  completion,
  assessed,
  passed: 0,
  failed: 0,
}));

const rankBy = (ties: TieRule): UnitResult[] => rankUnits(standings, { ...DEFAULT_SETTINGS, ties });

describe('units of equal score', () => {
  // By hand. Completion: A and C 0,9 before B 0,8. Assessed: B 8, C 6, A 4.
  it.each<[TieRule, [string, number][]]>([
    [
      'completion-then-assessed',
      [
        ['C', 1],
        ['A', 2],
        ['B', 3],
      ],
    ],
    [
      'completion',
      [
        ['A', 1],
        ['C', 1],
        ['B', 3],
      ],
    ],
    [
      'assessed',
      [
        ['B', 1],
        ['C', 2],
        ['A', 3],
      ],
    ],
    [
      'shared',
      [
        ['A', 1],
        ['B', 1],
        ['C', 1],
      ],
    ],
  ])('stand by the tie rule %s', (ties, expected) => {
    expect(rankBy(ties).map(({ unit, rank }) => [unit.code, rank])).toEqual(expected);
  });

  // Why C stands where it does: by which measure each of the others is ahead, behind or level.
  it.each<[TieRule, [string, string, string | null][]]>([
    [
      'completion-then-assessed',
      [
        ['A', 'behind', 'assessed'],
        ['B', 'behind', 'completion'],
      ],
    ],
    [
      'completion',
      [
        ['A', 'level', null],
        ['B', 'behind', 'completion'],
      ],
    ],
    [
      'assessed',
      [
        ['B', 'ahead', 'assessed'],
        ['A', 'behind', 'assessed'],
      ],
    ],
    [
      'shared',
      [
        ['A', 'level', null],
        ['B', 'level', null],
      ],
    ],
  ])('are told apart by what decided, under %s', (ties, expected) => {
    const units = rankBy(ties);
    const c = units.find(({ unit }) => unit.code === 'C');
    const why = c && explainRank(c, units, { ...DEFAULT_SETTINGS, ties });
    expect(why?.equals.map(({ unit, stands, by }) => [unit.code, stands, by])).toEqual(expected);
    expect(why?.aheadByScore).toBe(0);
  });
});
