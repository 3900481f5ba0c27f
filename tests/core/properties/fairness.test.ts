import fc from 'fast-check';
import { type Rules, type Scoring, type UnitResult } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import type { TypedReport } from '../../../src/sample';
import { booksOf, reportOf, reportsOf, runBooks, soundRow, type Typing } from '../support/random';

const RUNS = { numRuns: 25 };

/** Units of khối I owe the same targets; so do those of khối III. */
const BLOC_I = ['VPTK', 'TPHT', 'DCNX', 'VHXH', 'BCHQS', 'CAX'];
const BLOC_III = ['MTTQ', 'DTN', 'HPN', 'HND', 'HCCB', 'CDCS'];

const scoredBy = (scoring: Scoring): Rules => ({ ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, scoring } });

function ranked(typing: Typing, rules: Rules = DEFAULT_RULES): Map<string, UnitResult> {
  // Templates do not depend on the scoring, so they are made by the default rules.
  return new Map(runBooks(booksOf(typing), rules).units.map((unit) => [unit.unit.code, unit]));
}

describe('units with the same figures', () => {
  it.each<[string, readonly string[]]>([
    ['khối I', BLOC_I],
    ['khối III', BLOC_III],
  ])('share a rank, whoever else there is (%s)', (_, bloc) => {
    fc.assert(
      fc.property(reportsOf(bloc, 2, 4, soundRow), (typing) => {
        const [[one = '', report] = [], [other = ''] = []] = Object.entries(typing);
        const units = ranked({ ...typing, [other]: report ?? {} });
        const [a, b] = [units.get(one), units.get(other)];
        expect([b?.status, b?.rank, b?.rankInBloc, b?.score]).toEqual([a?.status, a?.rank, a?.rankInBloc, a?.score]);
        if (a?.rank !== null) expect([a?.tied, b?.tied]).toEqual([true, true]);
      }),
      RUNS,
    );
  });
});

describe('a worse figure', () => {
  /** The ids whose Số đạt can be one less and still arise. */
  const lowerable = (report: TypedReport): string[] =>
    Object.keys(report).filter((id) => {
      const { total, achieved, excluded } = report[id] ?? {};
      return typeof total === 'number' && typeof achieved === 'number' && typeof excluded !== 'string' && achieved > 0;
    });

  it.each<[Scoring, readonly string[]]>([
    ['pass-fail', BLOC_I],
    ['proportional', BLOC_I],
    ['pass-fail', BLOC_III],
    ['proportional', BLOC_III],
  ])('never gains a unit score or rank (%s, %j)', (scoring, bloc) => {
    const rules = scoredBy(scoring);
    fc.assert(
      fc.property(reportsOf(bloc, 2, 4, soundRow), fc.nat(), fc.integer({ min: 1, max: 300 }), (typing, pick, less) => {
        const [code = '', report = {}] = Object.entries(typing)[0] ?? [];
        const ids = lowerable(report);
        const id = ids[pick % ids.length];
        if (id === undefined) return;
        const achieved = Math.max(0, Number(report[id]?.achieved) - less);
        const before = ranked(typing, rules).get(code);
        const after = ranked({ ...typing, [code]: { ...report, [id]: { ...report[id], achieved } } }, rules).get(code);
        expect(after?.assessed).toBe(before?.assessed);
        expect(after?.score ?? 0).toBeLessThanOrEqual((before?.score ?? 0) + 1e-9);
        expect(after?.rank ?? 0).toBeGreaterThanOrEqual(before?.rank ?? 0);
        expect(after?.rankInBloc ?? 0).toBeGreaterThanOrEqual(before?.rankInBloc ?? 0);
        if (before?.eligible === false) expect(after?.eligible).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('a report of one unit', () => {
  it('never changes another unit’s score', () => {
    fc.assert(
      fc.property(reportsOf(BLOC_I, 2, 4, soundRow), reportOf('TCKT'), (typing, report) => {
        const alone = ranked(typing);
        const together = ranked({ ...typing, TCKT: report });
        for (const code of Object.keys(typing)) {
          const { score, completion, rankInBloc } = alone.get(code) ?? {};
          expect(together.get(code)).toMatchObject({ score, completion, rankInBloc });
        }
      }),
      RUNS,
    );
  });
});

describe('scores and ranks', () => {
  it('stay in their range, and only those that can be trusted have any', () => {
    fc.assert(
      fc.property(
        reportsOf(BLOC_III, 1, 4),
        fc.constantFrom<Scoring>('pass-fail', 'proportional'),
        (typing, scoring) => {
          const units = [...ranked(typing, scoredBy(scoring)).values()];
          const count = units.filter(({ status }) => status === 'ranked').length;
          for (const { status, rank, rankInBloc, score, completion, verdicts, passed, failed, assessed } of units) {
            expect(passed + failed).toBe(assessed);
            if (status !== 'ranked') {
              expect([rank, rankInBloc]).toEqual([null, null]);
              continue;
            }
            expect(verdicts.some(({ state }) => state === 'invalid' || state === 'not-entered')).toBe(false);
            for (const [value, least, most] of [
              [score, 0, 100],
              [completion, 0, 1],
              [rank, 1, count],
              [rankInBloc, 1, rank ?? 0],
            ] as const) {
              expect(value).toBeGreaterThanOrEqual(least);
              expect(value).toBeLessThanOrEqual(most);
            }
          }
        },
      ),
      RUNS,
    );
  });
});
