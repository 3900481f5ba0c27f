import type { CellAddress } from '../model/cell';
import { type Target, targetsOf } from '../model/criterion';
import type { Issue } from '../model/issue';
import type { Link, SheetLink } from '../model/plan';
import type { UnitReport } from '../model/report';
import type { Rules } from '../model/rules';
import { COMMUNE_CODE } from '../model/unit';
import type { Source } from '../model/verdict';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';
import { REPORT_COLUMNS, reportCell, reportSheetName } from './report-layout';

type Reports = ReadonlyMap<string, UnitReport>;

/** Where the reports stand, seen from the results. */
export interface Shelf {
  /** True when a sheet of ours shows this unit's report. */
  readonly copied: (unit: string) => boolean;
  readonly toReport: (unit: string) => SheetLink | undefined;
  readonly toFigure: (unit: string, target: string, role: ColumnRole) => SheetLink | undefined;
  readonly toIssue: (found: Issue) => Link | undefined;
  /** To the cell a figure was read from, when no sheet of this workbook shows it. */
  readonly toSource: (source: Source) => Link | undefined;
}

const TOP: CellAddress = { row: 0, column: 0 };

/** Beyond this many units a sheet for each helps nobody: Số liệu alone carries the figures (formats.md). */
const MOST_UNIT_SHEETS = 60;

/** Which of a report's columns a cell stands in, by the header the report was read with. */
function roleAt(cell: CellAddress, report: UnitReport): ColumnRole | null {
  const role = REPORT_COLUMNS.find((column) => report.columns[column.role] === cell.column)?.role;
  return role ?? null;
}

const isIn = (report: UnitReport, { file, sheet }: Issue): boolean => report.file === file && report.sheet === sheet;

/**
 * The cell of our copy of a report that an issue speaks of; null where it is no one figure of this very report.
 *
 * @param targets what the unit owes, in the order of the copy's rows
 */
export function cellInCopy(found: Issue, report: UnitReport, targets: readonly Target[]): CellAddress | null {
  const role = found.cell && isIn(report, found) ? roleAt(found.cell, report) : null;
  const index = targets.findIndex(({ id }) => id === found.target);
  return role && index >= 0 ? reportCell(index, role) : null;
}

/** The reports came as files: a copy of each stands beside the results, and other places lead to the files. */
export function copies(rules: Rules, reports: Reports, words: Words): Shelf {
  const byCode = new Map(rules.register.map((unit) => [unit.code, unit]));
  const reported = [...reports.keys()];
  const few = reported.filter((code) => code !== COMMUNE_CODE).length <= MOST_UNIT_SHEETS;
  const sheets = new Set(few ? reported : []);

  const onSheet = (code: string, cell: CellAddress): SheetLink | undefined => {
    const unit = byCode.get(code);
    return unit && sheets.has(code) ? { to: 'sheet', sheet: reportSheetName(unit, words), cell } : undefined;
  };
  const toReport = (code: string): SheetLink | undefined => onSheet(code, TOP);
  const toFigure = (code: string, target: string, role: ColumnRole): SheetLink | undefined => {
    const unit = byCode.get(code);
    const index = unit ? targetsOf(unit, rules.criteria).findIndex((owed) => owed.id === target) : -1;
    return index < 0 ? undefined : onSheet(code, reportCell(index, role));
  };
  const toCopy = (found: Issue): SheetLink | undefined => {
    const unit = byCode.get(found.unit ?? '');
    const report = unit && reports.get(unit.code);
    // The copy shows the report that was used; an issue of another report of the unit has no copy here.
    if (!unit || !report || !isIn(report, found)) return undefined;
    return onSheet(unit.code, cellInCopy(found, report, targetsOf(unit, rules.criteria)) ?? TOP);
  };
  return {
    copied: (code) => sheets.has(code),
    toReport,
    toFigure,
    toIssue: (found) => toCopy(found) ?? toFile(found, rules),
    toSource: (source) => ({ to: 'file', ...source }),
  };
}

/** A fault of the rules as shipped stands in no file. */
function toFile({ file, sheet, cell }: Issue, rules: Rules): Link | undefined {
  return file === rules.criteria.id ? undefined : { to: 'file', file, sheet, cell };
}

/** The reports stand in the very workbook the results are written into: everything leads to the original cell. */
export function originals(reports: Reports): Shelf {
  const at = (sheet: string, cell: CellAddress | null): SheetLink => ({ to: 'sheet', sheet, cell: cell ?? TOP });
  return {
    copied: () => false,
    toReport: (code) => {
      const report = reports.get(code);
      return report && at(report.sheet, null);
    },
    toFigure: (code, target, role) => {
      const report = reports.get(code);
      const row = report?.rows.get(target);
      const column = report?.columns[role];
      return report && row && at(report.sheet, column === undefined ? row.code : { row: row.code.row, column });
    },
    toIssue: ({ sheet, cell }) => (sheet === null ? undefined : at(sheet, cell)),
    toSource: ({ sheet, cell }) => at(sheet, cell),
  };
}
