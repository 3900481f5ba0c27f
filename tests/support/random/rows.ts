import type { Target } from '../../../src/core';
import type { TypedRow } from '../../../src/sample';
import type { Chance } from './chance';

/** Hundredths of the threshold, out of 10,000: what decides exactly at it. */
const hundredths = (target: Target): number => ('threshold' in target ? Math.round(target.threshold * 100) : 10_000);

/** Counts that can be judged: around the threshold, far from it, none at all. */
function soundCounts(target: Target, chance: Chance): TypedRow {
  const at = hundredths(target);
  const rows: TypedRow[] = [
    { total: 10, achieved: 10 },
    { total: 3, achieved: 2 },
    { total: 40, achieved: 39 },
    { total: 711, achieved: 710 },
    { total: 25_000, achieved: 24_999 },
    { total: 10_000, achieved: at },
    { total: 10_000, achieved: Math.max(0, at - 1) },
    // Four fifths of the threshold: from there on "Theo tỷ lệ" gives points.
    { total: 50_000, achieved: at * 4 },
    { total: 50_000, achieved: Math.max(0, at * 4 - 1) },
    { total: 1_000_000_000, achieved: 999_999_999 },
    { total: 7, achieved: 0 },
    { total: 0, achieved: 0 },
    { total: 'KPS' },
  ];
  if (target.asks.excluded !== null) {
    rows.push({ total: 12, excluded: 2, achieved: 10 }, { total: 12, excluded: 2, achieved: 9 });
    rows.push({ total: 5, excluded: 5, achieved: 0 });
  }
  return chance.pick(rows);
}

const FAULTY_COUNTS: readonly TypedRow[] = [
  {},
  { total: 5 },
  { achieved: 5 },
  { excluded: 1 },
  { total: 5, achieved: 6 },
  { total: 5, excluded: 6, achieved: 0 },
  { total: 'nhiều', achieved: 3 },
  { total: 2.5, achieved: 1 },
  { total: -1, achieved: 0 },
  { total: 'KPS', achieved: 3 },
  { total: 5, achieved: '98%' },
];

const FAULTY_COMPARISONS: readonly TypedRow[] = [
  { total: 9 },
  { achieved: 9 },
  { achieved: 'x1' },
  { total: 3, achieved: -2 },
];

function soundRow(target: Target, chance: Chance): TypedRow {
  switch (target.kind) {
    case 'ratio':
      return soundCounts(target, chance);
    case 'percentage': {
      const rate = chance.pick([target.threshold, 90, 89.99, 90.13, 100, 33.33, 80.085].filter((value) => value > 1));
      return chance.is(0.5) ? { rate } : soundCounts(target, chance);
    }
    case 'rank':
      return chance.is(0.2)
        ? {}
        : { total: 16, achieved: chance.pick([target.limit, 1, 5, 6, 7, 16].filter((at) => at <= 16)) };
    case 'improvement': {
      const figures = target.measure === 'rank' ? [1, 6, 7, 16] : [50, 66.67, 99.99, 100];
      return chance.is(0.2) ? {} : { total: chance.pick(figures), achieved: chance.pick(figures) };
    }
    case 'judgement':
      return chance.pick<TypedRow>([{ result: 'Đạt' }, { result: 'Không đạt', note: 'chậm' }]);
    case 'information':
      return chance.pick<TypedRow>([{}, { achieved: 3 }, { total: 8, achieved: 3 }]);
  }
}

function faultyRow(target: Target, chance: Chance): TypedRow {
  switch (target.kind) {
    case 'ratio':
      return chance.pick(FAULTY_COUNTS);
    case 'percentage':
      return chance.pick([...FAULTY_COUNTS, { rate: 101 }, { rate: 0.5 }, { rate: 'cao' }]);
    case 'rank':
      return chance.pick([...FAULTY_COMPARISONS, { total: 16, achieved: 17 }, { total: 16, achieved: 2.5 }]);
    case 'improvement':
      return chance.pick(FAULTY_COMPARISONS);
    case 'judgement':
      return chance.pick<TypedRow>([{}, { result: 'Tốt' }, { result: 'Không đạt' }]);
    case 'information':
      return { achieved: 'vài' };
  }
}

/** Rows of one case: mostly one of the same two or three for every unit, so that units tie. */
export class RandomRows {
  readonly #usual = new Map<string, readonly TypedRow[]>();
  readonly #chance: Chance;
  /** How often a row is like no other unit's, and how often such a row is at fault. */
  readonly #stray: number;
  readonly #faulty: number;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#stray = chance.pick([0, 0.1, 0.3, 0.8]);
    this.#faulty = chance.pick([0, 0.2, 0.6]);
  }

  of(target: Target): TypedRow {
    const chance = this.#chance;
    if (chance.is(this.#stray)) return chance.is(this.#faulty) ? faultyRow(target, chance) : soundRow(target, chance);
    const known = this.#usual.get(target.id);
    const usual = known ?? Array.from({ length: chance.whole(1, 3) }, () => soundRow(target, chance));
    this.#usual.set(target.id, usual);
    return chance.pick(usual);
  }
}
