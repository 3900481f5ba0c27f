import fc from 'fast-check';
import { formatAddress, planFixes } from '../../../src/core';
import { runReport, stateOf, verdictOf } from '../support/report';

const REACHED = { total: 40, achieved: 40, evidence: '1/BC' };

const fixesOf = (achieved: string) =>
  planFixes(runReport('MTTQ', { K1: { total: 2_000_000, achieved, evidence: '1/BC' }, K2: REACHED }).issues).map(
    ({ sheet, cell, value }) => [sheet, formatAddress(cell), value],
  );

describe('quick fixes', () => {
  // input-faults.md 1, 5, 7: what is offered; 2, 3, 6, 8: never.
  it.each<[string, string, number]>([
    ['a number typed as text', '1.234.567', 1234567],
    ['words behind the number', '12 hồ sơ', 12],
    ['a leading zero', '05', 5],
    ['spaces', ' 98 ', 98],
    ['a non-breaking space', '98\u00a0', 98],
  ])('type the number of %s', (_, text, value) => {
    expect(fixesOf(text)).toEqual([['MTTQ', 'E5', value]]);
  });

  it.each([
    ['an ambiguous number', '12.5'],
    ['a percentage', '98%'],
    ['a letter O', '1O'],
    ['a list', '35,36'],
    ['a word for nothing', 'KPS'],
  ])('leave %s to people', (_, text) => {
    expect(fixesOf(text)).toEqual([]);
  });

  it('never change what a figure counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom(' ', '\u00a0', ' hồ sơ', ' người'),
        (count, tail) => {
          const before = runReport('MTTQ', {
            K1: { total: 2_000_000, achieved: `${count}${tail}`, evidence: '1/BC' },
            K2: REACHED,
          });
          const [fix] = planFixes(before.issues);
          const after = runReport('MTTQ', {
            K1: { total: 2_000_000, achieved: fix?.value ?? null, evidence: '1/BC' },
            K2: REACHED,
          });
          expect(verdictOf(after, 'MTTQ', 'K1')).toEqual(verdictOf(before, 'MTTQ', 'K1'));
          expect(stateOf(after, 'MTTQ', 'K1')).not.toBe('invalid');
          expect(planFixes(after.issues)).toEqual([]);
        },
      ),
    );
  });
});
