import type { CellAddress } from '../model/cell';
import { targetsOf } from '../model/criterion';
import type { Issue } from '../model/issue';
import type { SheetLink } from '../model/plan';
import type { UnitResult } from '../model/ranking';
import type { UnitReport } from '../model/report';
import type { Rules } from '../model/rules';
import { COMMUNE_CODE, type Unit } from '../model/unit';
import type { Verdict } from '../model/verdict';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';
import { REPORT_COLUMNS, reportCell } from './report-layout';
import { reportSheetName } from './report-sheet';

/** Beyond this many units a sheet for each helps nobody: Số liệu alone carries the figures (formats.md). */
const MOST_UNIT_SHEETS = 60;

/** One figure of the tidy table: which unit's which target. */
export interface DataEntry {
  readonly unit: Unit;
  readonly verdict: Verdict;
  readonly report: UnitReport | undefined;
}

/** First row of the tidy table's figures: title, blank, header come before. */
export const FIRST_DATA_ROW = 3;

/** How a reader walks back from a result to the cell it came from, inside the workbook we write. */
export interface Trail {
  readonly entries: readonly DataEntry[];
  readonly hasSheet: (unit: string) => boolean;
  /** To the figure: on the unit's own sheet, or else its row of the tidy table. */
  readonly toFigure: (unit: string, target: string) => SheetLink | undefined;
  /** To a unit's sheet, or else its first row of the tidy table. */
  readonly toUnit: (unit: string) => SheetLink | undefined;
  /** To the copy of an issue's cell. */
  readonly toIssue: (found: Issue) => SheetLink | undefined;
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

/** Which of a report's columns a cell stands in, by the header the report was read with. */
function roleAt(cell: CellAddress, report: UnitReport): ColumnRole | null {
  const role = REPORT_COLUMNS.find((column) => report.columns[column.role] === cell.column)?.role;
  return role ?? null;
}

/** Lays the trail for one result. */
export function layTrail(
  rules: Rules,
  units: readonly UnitResult[],
  own: readonly Verdict[],
  reports: ReadonlyMap<string, UnitReport>,
  words: Words,
): Trail {
  const entries = dataEntries(rules, units, own, reports);
  const byCode = new Map(rules.register.map((unit) => [unit.code, unit]));
  const reported = [...reports.keys()];
  const few = reported.filter((code) => code !== COMMUNE_CODE).length <= MOST_UNIT_SHEETS;
  const sheets = new Set(few ? reported : []);
  const rowOf = new Map<string, number>();
  for (const [index, { unit, verdict }] of entries.entries()) {
    rowOf.set(`${unit.code}|${verdict.target}`, FIRST_DATA_ROW + index);
    if (!rowOf.has(unit.code)) rowOf.set(unit.code, FIRST_DATA_ROW + index);
  }

  const onSheet = (code: string, cell: CellAddress): SheetLink | undefined => {
    const unit = byCode.get(code);
    return unit && sheets.has(code) ? { to: 'sheet', sheet: reportSheetName(unit, words), cell } : undefined;
  };
  const inData = (key: string): SheetLink | undefined => {
    const row = rowOf.get(key);
    return row === undefined ? undefined : { to: 'sheet', sheet: words.sheets.data, cell: { row, column: 0 } };
  };
  const onReport = (code: string, target: string, role: ColumnRole): SheetLink | undefined => {
    const unit = byCode.get(code);
    const index = unit ? targetsOf(unit, rules.criteria).findIndex((owed) => owed.id === target) : -1;
    return index < 0 ? undefined : onSheet(code, reportCell(index, role));
  };
  const toUnit = (code: string): SheetLink | undefined => onSheet(code, { row: 0, column: 0 }) ?? inData(code);
  const figureRole = (target: string): ColumnRole =>
    rules.criteria.targets.find(({ id }) => id === target)?.kind === 'judgement' ? 'result' : 'achieved';

  return {
    entries,
    hasSheet: (code) => sheets.has(code),
    toUnit,
    toFigure: (code, target) => onReport(code, target, figureRole(target)) ?? inData(`${code}|${target}`),
    toIssue: ({ unit, target, cell, file, sheet }) => {
      const report = unit === null ? undefined : reports.get(unit);
      // The copy shows the report that was used; an issue of another report of the unit has no copy here.
      if (unit === null || !report || report.file !== file || report.sheet !== sheet) return undefined;
      const role = cell ? roleAt(cell, report) : null;
      return (target && role ? onReport(unit, target, role) : undefined) ?? toUnit(unit);
    },
  };
}
