import fc from 'fast-check';
import {
  COMMUNE_CODE,
  consolidate,
  type Consolidation,
  planReport,
  reportReader,
  type Rules,
  type Target,
  targetsOf,
  type Unit,
  type Verdict,
  type WorkbookSnapshot,
} from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { snapshotOf, type TypedReport, type TypedRow } from '../../../src/sample';
import { type Change, typeAll } from './edit';
import { unitBy } from './report';

/** What several units typed, by unit code. */
export type Typing = Readonly<Record<string, TypedReport>>;

const evidence = fc.constantFrom<TypedRow>({}, { evidence: '12/BC-UBND' }, { evidence: '=1+1' }, { note: '-' });

/** total ≥ excluded + achieved, small and large. */
const counts = (target: Target): fc.Arbitrary<TypedRow> =>
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.nat({ max: 300 }), fc.nat({ max: 300 }))
    .map(([total, first, second]) => {
      const excluded = target.asks.excluded === null ? 0 : (first % (total + 1)) >> 2;
      return { total, achieved: second % (total - excluded + 1), ...(excluded > 0 ? { excluded } : {}) };
    });

/** All reached, so that ties and full scores are met often. */
const reached = fc.integer({ min: 1, max: 60 }).map((total): TypedRow => ({ total, achieved: total }));

const FAULTY: readonly TypedRow[] = [
  {},
  { total: 5 },
  { achieved: 5 },
  { total: 5, achieved: 6 },
  { total: '12.5', achieved: 3 },
  { total: 'KPS', achieved: 3 },
  { total: 5, achieved: '98%' },
];

/** Rows a report can be ranked by. */
export function soundRow(target: Target): fc.Arbitrary<TypedRow> {
  const sound = fc.oneof(
    { weight: 4, arbitrary: counts(target) },
    { weight: 3, arbitrary: reached },
    { weight: 1, arbitrary: fc.constantFrom<TypedRow>({ total: 0, achieved: 0 }, { total: 'KPS' }, { achieved: '-' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<TypedRow>({ total: '12 hồ sơ', achieved: '05' }, { total: '40', achieved: 7 }),
    },
  );
  return fc.tuple(sound, evidence).map(([row, rest]) => ({ ...row, ...rest }));
}

function anyRow(target: Target): fc.Arbitrary<TypedRow> {
  return fc.oneof({ weight: 12, arbitrary: soundRow(target) }, { weight: 1, arbitrary: fc.constantFrom(...FAULTY) });
}

const OWN_ROWS: Readonly<Record<string, fc.Arbitrary<TypedRow>>> = {
  A1: fc.oneof(
    fc.constant({}),
    fc.integer({ min: 1, max: 16 }).map((achieved) => ({ achieved, total: 16 })),
  ),
  A2: fc.oneof(
    fc.constant({}),
    fc
      .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 16 }))
      .map(([achieved, total]) => ({ achieved, total })),
  ),
  B2: fc.constantFrom<TypedRow>({ result: 'Đạt' }, { result: 'Không đạt', note: 'chậm' }, { result: 'Tốt' }, {}),
};

/** A ready percentage with the two decimals a person types. */
const ready = fc.integer({ min: 101, max: 10_000 }).map((hundredths): TypedRow => ({ rate: hundredths / 100 }));

type RowOf = (target: Target) => fc.Arbitrary<TypedRow>;

const rowOf =
  (row: RowOf): RowOf =>
  (target) =>
    OWN_ROWS[target.id] ??
    (target.kind === 'percentage' ? fc.oneof(counts(target), ready, fc.constant({})) : row(target));

/** One unit's report, any row of it. */
export function reportOf(code: string, rules: Rules = DEFAULT_RULES, row: RowOf = anyRow): fc.Arbitrary<TypedReport> {
  const owed = targetsOf(unitBy(code, rules), rules.criteria);
  return fc.record(Object.fromEntries(owed.map((target) => [target.id, rowOf(row)(target)])));
}

/** Reports of some units of the register. */
export function reportsOf(
  codes: readonly string[],
  least: number,
  most: number,
  row: RowOf = anyRow,
): fc.Arbitrary<Typing> {
  return fc
    .subarray([...codes], { minLength: least, maxLength: most })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((code) => [code, reportOf(code, DEFAULT_RULES, row)]))));
}

export const ALL_CODES = DEFAULT_RULES.register.map(({ code }) => code);

/** Reports of two to five units, the commune's own sheet sometimes among them. */
export const someReports = reportsOf(ALL_CODES, 2, 5);

const HEADERS = VI.report.columns;

const blankTemplate = (unit: Unit, rules: Rules): WorkbookSnapshot =>
  snapshotOf(VI.files.report(unit.code, rules.settings.year), [planReport(unit, rules, VI, null)]);

/** Planning a template takes longer than reading it: those of the default rules are made once. */
const templates = new Map(DEFAULT_RULES.register.map((unit) => [unit.code, blankTemplate(unit, DEFAULT_RULES)]));

/** What each unit would send: our template with what it typed. */
export function booksOf(typing: Typing, rules: Rules = DEFAULT_RULES): WorkbookSnapshot[] {
  return Object.entries(typing).map(([code, report]) => {
    const template = rules === DEFAULT_RULES ? templates.get(code) : undefined;
    const typed = Object.entries(report).flatMap(([target, row]) =>
      // Object.entries forgets that the keys are columns.
      (Object.entries(row) as [keyof TypedRow, string | number][]).map(([role, value]): Change => [
        target,
        HEADERS[role],
        value,
      ]),
    );
    return typeAll(template ?? blankTemplate(unitBy(code, rules), rules), typed);
  });
}

const readDefault = reportReader(DEFAULT_RULES);

export function runBooks(books: readonly WorkbookSnapshot[], rules: Rules = DEFAULT_RULES): Consolidation {
  return consolidate(books.map(rules === DEFAULT_RULES ? readDefault : reportReader(rules)), rules);
}

/** What a run comes to, a line a figure, wherever the figures stood. */
function linesOf({ units, commune, own }: Consolidation): string[] {
  const verdictLine = (of: string, { source: _source, ...verdict }: Verdict): string =>
    `${of} ${JSON.stringify(verdict)}`;
  return [
    ...units.flatMap(({ verdicts, unit, ...result }) => [
      `${unit.code} ${JSON.stringify(result)}`,
      ...verdicts.map((verdict) => verdictLine(unit.code, verdict)),
    ]),
    ...own.map((verdict) => verdictLine(COMMUNE_CODE, verdict)),
    ...commune.map((result) => JSON.stringify(result)),
  ];
}

/** Errors and warnings by unit and target, wherever they stood. */
function complaints({ issues }: Consolidation): string[] {
  return issues
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, unit, target, raw }) => [code, unit ?? '', target ?? '', raw.normalize('NFC')].join('|'))
    .sort();
}

/** Two runs come to the same; the first line in which they differ is shown. */
export function expectSameOutcome(one: Consolidation, other: Consolidation): void {
  const [a, b] = [one, other].map((result) => [...linesOf(result), ...complaints(result)]);
  const at = a?.findIndex((line, index) => line !== b?.[index]) ?? -1;
  if (at >= 0) expect(a?.[at]).toBe(b?.[at]);
  expect(a?.length).toBe(b?.length);
}
