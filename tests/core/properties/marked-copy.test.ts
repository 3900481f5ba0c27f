import fc from 'fast-check';
import {
  type CellSnapshot,
  consolidate,
  type Consolidation,
  planMarkedReport,
  reportReader,
  type TargetRow,
  type Verdict,
} from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { snapshotOf } from '../../../src/sample';
import { type Cells, perfect, runReport } from '../support/report';

const formatted = (value: CellSnapshot['value'], rest: Partial<CellSnapshot>): Omit<CellSnapshot, 'column'> => ({
  value,
  ...rest,
});

/** What may stand in a number cell: read, misread, formatted into something else, computed or not. */
const typed = fc.oneof(
  fc.integer({ min: -3, max: 60 }),
  fc.constantFrom(null, '', ' ', '40', '40 ', '40 hồ sơ', '05', 'KPS', '-', 'x', '12.5', '1.234', '35,36', '98%', '1O'),
  fc.constantFrom(12.5, 2_000_000_000, true, '#', 'đủ', '=1+1', '１2'),
  fc.constantFrom(
    // Without the text that Excel shows, as some readers give it.
    formatted(45_418, { format: 'dd/mm/yyyy' }),
    formatted(45_418, { format: 'dd/mm/yyyy', shown: '06/05/2024' }),
    formatted(1, { format: '0%' }),
    formatted(0.98, { format: '0%', shown: '98%' }),
    formatted(null, { formula: 'A1' }),
    formatted({ error: '#REF!' }, {}),
    formatted(40, { formula: '20+20' }),
  ),
);

const row: fc.Arbitrary<Cells> = fc.record({ total: typed, excluded: typed, achieved: typed }, { requiredKeys: [] });

const verdictsOf = ({ units, own }: Consolidation, code: string): readonly Verdict[] =>
  code === 'XA' ? own : (units.find(({ unit }) => unit.code === code)?.verdicts ?? []);

const isTrusted = ({ state }: Verdict): boolean => state !== 'invalid' && state !== 'not-entered';

const figures = ({ target, state, base, achieved, rate }: Verdict) => ({ target, state, base, achieved, rate });

const readings = (found: TargetRow | undefined) =>
  found && [found.total, found.excluded, found.achieved].map(({ reading }) => reading);

const back = (result: Consolidation, code: string): Consolidation => {
  const plan = planMarkedReport(result, code, VI);
  return consolidate([reportReader(DEFAULT_RULES)(snapshotOf('lai.xlsx', plan?.sheets ?? []))], DEFAULT_RULES);
};

describe('a marked copy that comes back as it went out', () => {
  it.each([
    ['TPHT', ['C1', 'D1', 'E1']],
    ['XA', ['A1', 'A2', 'B1', 'L1']],
  ])('gives the same trusted figures of %s, and makes none trusted that was not', (code, targets) => {
    fc.assert(
      fc.property(fc.tuple(...targets.map(() => row)), (rows) => {
        const changes = Object.fromEntries(targets.map((target, at) => [target, rows[at] ?? null]));
        const sent = runReport(code, perfect(code, changes));
        const again = back(sent, code);
        const [before, after] = [verdictsOf(sent, code), verdictsOf(again, code)];
        expect(after.filter(isTrusted).map(figures)).toEqual(before.filter(isTrusted).map(figures));
        const trusted = before.filter(isTrusted).map(({ target }) => target);
        const counts = (result: Consolidation) =>
          trusted.map((target) => readings(result.reports.get(code)?.rows.get(target)));
        expect(counts(again)).toEqual(counts(sent));
        // Nothing is held against the unit that only the copy did.
        expect(again.issues.filter(({ code: found }) => found === 'formula-overwritten')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
