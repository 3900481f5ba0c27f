import type { Figures, RatioTarget } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { figuresText } from '../../src/messages';

const E1 = DEFAULT_RULES.criteria.targets.find((target): target is RatioTarget => target.id === 'E1');
if (!E1) throw new Error('no E1');

const counts = (achieved: number, base: number): Figures => ({
  total: base,
  excluded: 0,
  achieved,
  base,
  rate: base > 0 ? (achieved * 100) / base : null,
});

it('never shows a failing rate as its threshold', () => {
  expect(figuresText(counts(99_996, 100_000), 'fail', E1)).toBe('99.996/100.000 = 99,99%');
});

it('shows nothing of nothing as counts without a rate', () => {
  expect(figuresText(counts(0, 0), 'not-arising', E1)).toBe('0/0');
});
