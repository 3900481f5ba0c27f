import type { Rules, Settings, Unit } from '../../../src/core';
import { mayBeAwarded } from '../../../src/core/rank/gate';
import { DEFAULT_RULES } from '../../../src/criteria';
import { DEFAULT_SETTINGS } from '../../../src/criteria/settings';
import { perfect, resultOf, runReport } from '../support/report';

const settings = (gate: Settings['gate'], gateScore = 50): Settings => ({ ...DEFAULT_SETTINGS, gate, gateScore });

describe('the award gate (V.1)', () => {
  it.each<[sentence: string, Settings, failed: number, score: number, boolean | null]>([
    ['any failed target bars: none failed', settings('any-failed'), 0, 100, true],
    ['any failed target bars: one failed', settings('any-failed'), 1, 87.5, false],
    ['a score below the number bars: above it', settings('score-below'), 3, 62.5, true],
    ['a score below the number bars: at it', settings('score-below'), 4, 50, true],
    ['a score below the number bars: below it', settings('score-below'), 5, 49.99, false],
    ['a score below the number bars, failed target or none', settings('score-below', 100), 0, 100, true],
    ['the council decides each case', settings('council'), 0, 100, null],
    ['the council decides each case, failed target or none', settings('council'), 8, 0, null],
  ])('%s', (_, setting, failed, score, expected) => {
    expect(mayBeAwarded({ status: 'ranked', failed, score }, setting)).toBe(expected);
  });

  it.each(['any-failed', 'score-below', 'council'] as const)('says nothing of a unit without a rank (%s)', (gate) => {
    expect(mayBeAwarded({ status: 'unranked', failed: 0, score: null }, settings(gate))).toBeNull();
    expect(mayBeAwarded({ status: 'not-submitted', failed: 0, score: null }, settings(gate))).toBeNull();
  });

  it('a score that is exactly the number is not below it, however its fractions add up', () => {
    // Three targets at 86 % of a 100 % threshold, in proportion: 3 × 0,86 × 10 of 30 points is exactly 86.
    const register: Unit[] = DEFAULT_RULES.register.map((unit) => ({
      ...unit,
      targets: unit.code === 'TPHT' ? ['C1', 'E1', 'G1'] : unit.targets,
    }));
    const rules: Rules = {
      ...DEFAULT_RULES,
      register,
      settings: { ...settings('score-below', 86), scoring: 'proportional' },
    };
    const row = { total: 100, achieved: 86 };
    const result = resultOf(
      runReport('TPHT', perfect('TPHT', { C1: row, E1: row, G1: row }, rules), { rules }),
      'TPHT',
    );
    expect(result.score).toBeCloseTo(86, 9);
    expect(result.eligible).toBe(true);
  });
});
