import fc from 'fast-check';
import { planReport, type TargetRow, type UnitReport } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { snapshotOf } from '../../../src/sample';
import { booksOf, reportOf, reportsOf, runBooks, ALL_CODES, soundRow } from '../support/random';
import { unitBy } from '../support/report';

const figure = ({ reading, raw }: TargetRow['total']) => {
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'unreadable' ? raw : reading.kind;
};

/** What a report says, wherever it stands: figures, opinions, evidence and notes by target. */
function content({ unit, rows }: UnitReport) {
  const said = [...rows.values()].map((row) => ({
    target: row.target,
    total: figure(row.total),
    // A blank Loại trừ is 0.
    excluded: figure(row.excluded) === 'blank' ? 0 : figure(row.excluded),
    achieved: figure(row.achieved),
    opinion: row.opinion,
    evidence: row.evidence.text,
    note: row.note.text,
  }));
  return { unit, said };
}

const anyUnit = fc
  .constantFrom(...ALL_CODES)
  .chain((code) => fc.record({ code: fc.constant(code), report: reportOf(code) }));

describe('a report we write', () => {
  it('is read as the report it was made of', () => {
    fc.assert(
      fc.property(anyUnit, ({ code, report }) => {
        const before = runBooks(booksOf({ [code]: report }));
        const read = before.reports.get(code);
        const verdicts = before.units.find(({ unit }) => unit.code === code)?.verdicts ?? before.own;
        if (!read) throw new Error('not read');
        const sheet = planReport(unitBy(code), DEFAULT_RULES, VI, { report: read, verdicts });
        const after = runBooks([snapshotOf('lai.xlsx', [sheet])]);
        const again = after.reports.get(code);
        expect(again && content(again)).toEqual(content(read));
        const states = (result: typeof before) =>
          (result.units.find(({ unit }) => unit.code === code)?.verdicts ?? result.own).map((verdict) => [
            verdict.target,
            verdict.state,
            verdict.rate,
            verdict.points,
          ]);
        expect(states(after)).toEqual(states(before));
      }),
      { numRuns: 60 },
    );
  });

  it('as an empty template has no figure, no fault but blanks, and ranks nobody', () => {
    for (const code of ALL_CODES) {
      const result = runBooks(booksOf({ [code]: {} }));
      expect(new Set(result.issues.map((found) => found.code))).toEqual(new Set(['not-entered']));
      expect(result.units.filter(({ status }) => status === 'ranked')).toEqual([]);
      expect(result.reports.get(code)?.rejected).toBe(false);
    }
  });
});

describe('a blank is never 0', () => {
  const units = ALL_CODES.filter((code) => code !== 'XA' && code !== 'LD');
  const sound = reportsOf(units, 1, 3, soundRow);

  it('a blank count leaves its target not entered and its unit unranked', () => {
    fc.assert(
      fc.property(
        sound,
        fc.nat(),
        fc.constantFrom('total', 'achieved'),
        fc.constantFrom(null, '', ' '),
        (typing, pick, role, blank) => {
          const [code = '', report = {}] = Object.entries(typing)[0] ?? [];
          const ids = Object.keys(report).filter(
            (id) => typeof report[id]?.[role === 'total' ? 'achieved' : 'total'] === 'number',
          );
          const id = ids[pick % ids.length];
          if (id === undefined) return;
          const { [role]: _blanked, ...rest } = report[id] ?? {};
          const row = blank === null ? rest : { ...rest, [role]: blank };
          const result = runBooks(booksOf({ ...typing, [code]: { ...report, [id]: row } }));
          const unit = result.units.find((candidate) => candidate.unit.code === code);
          expect(unit?.verdicts.find(({ target }) => target === id)).toMatchObject({
            state: 'not-entered',
            points: null,
          });
          expect(unit).toMatchObject({ status: 'unranked', rank: null });
          expect(result.commune.find(({ target }) => target === id)?.missing).toContain(code);
        },
      ),
      { numRuns: 60 },
    );
  });
});
