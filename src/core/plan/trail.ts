import { targetsOf } from '../model/criterion';
import type { Issue } from '../model/issue';
import type { Link, SheetLink } from '../model/plan';
import type { UnitResult } from '../model/ranking';
import type { UnitReport } from '../model/report';
import type { Rules } from '../model/rules';
import type { Unit } from '../model/unit';
import type { Verdict } from '../model/verdict';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';
import type { Shelf } from './shelf';

/** One figure of the tidy table: which unit's which target. */
export interface DataEntry {
  readonly unit: Unit;
  readonly verdict: Verdict;
  readonly report: UnitReport | undefined;
}

/** First row of the tidy table's figures: title, blank, header come before. */
export const FIRST_DATA_ROW = 3;

/** How a reader walks back from a result to the cell it came from. */
export interface Trail {
  readonly entries: readonly DataEntry[];
  /** To the figure: where the report stands, or else its row of the tidy table. */
  readonly toFigure: (unit: string, target: string) => SheetLink | undefined;
  /** To a unit's report, or else its first row of the tidy table. */
  readonly toUnit: (unit: string) => SheetLink | undefined;
  /** From the tidy table on: to the cell the figure was read from. */
  readonly toSource: (entry: DataEntry) => Link | undefined;
  readonly toIssue: (found: Issue) => Link | undefined;
}

/** What stands in the tidy table: every figure owed, units in register order, the commune's own last. */
function dataEntries(
  rules: Rules,
  units: readonly UnitResult[],
  own: readonly Verdict[],
  reports: ReadonlyMap<string, UnitReport>,
): DataEntry[] {
  const verdicts = new Map(units.map((result) => [result.unit.code, result.verdicts]));
  return rules.register.flatMap((unit) => {
    const owed = new Set(targetsOf(unit, rules.criteria).map((target) => target.id));
    return (verdicts.get(unit.code) ?? (owed.size > 0 && unit.active ? own : []))
      .filter((verdict) => owed.has(verdict.target))
      .map((verdict) => ({ unit, verdict, report: reports.get(unit.code) }));
  });
}

/** Lays the trail for one result whose reports stand on `shelf`. */
export function layTrail(
  rules: Rules,
  units: readonly UnitResult[],
  own: readonly Verdict[],
  reports: ReadonlyMap<string, UnitReport>,
  shelf: Shelf,
  words: Words,
): Trail {
  const entries = dataEntries(rules, units, own, reports);
  const rowOf = new Map<string, number>();
  for (const [index, { unit, verdict }] of entries.entries()) {
    rowOf.set(`${unit.code}|${verdict.target}`, FIRST_DATA_ROW + index);
    if (!rowOf.has(unit.code)) rowOf.set(unit.code, FIRST_DATA_ROW + index);
  }
  const inData = (key: string): SheetLink | undefined => {
    const row = rowOf.get(key);
    return row === undefined ? undefined : { to: 'sheet', sheet: words.sheets.data, cell: { row, column: 0 } };
  };
  const figureRole = (target: string): ColumnRole =>
    rules.criteria.targets.find(({ id }) => id === target)?.kind === 'judgement' ? 'result' : 'achieved';
  const onReport = (code: string, target: string): SheetLink | undefined =>
    shelf.toFigure(code, target, figureRole(target));

  return {
    entries,
    toUnit: (code) => shelf.toReport(code) ?? inData(code),
    toFigure: (code, target) => onReport(code, target) ?? inData(`${code}|${target}`),
    toSource: ({ unit, verdict: { target, source } }) =>
      source ? (onReport(unit.code, target) ?? shelf.toSource(source)) : undefined,
    toIssue: shelf.toIssue,
  };
}
