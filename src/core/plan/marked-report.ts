import { type CellAddress, formatAddress } from '../model/cell';
import type { Consolidation } from '../model/consolidation';
import { targetsOf } from '../model/criterion';
import type { Issue, Severity } from '../model/issue';
import type { CellPlan, Paint, RowPlan, SheetPlan, WorkbookPlan } from '../model/plan';
import type { UnitReport } from '../model/report';
import type { Unit } from '../model/unit';
import type { Words } from '../model/words';
import { cell, Draft, landscape } from './draft';
import { PAINT_OF_SEVERITY } from './paint';
import { FIRST_TARGET_ROW, REPORT_COLUMNS, reportSheetName } from './report-layout';
import { isInput } from './report-row';
import { planReport } from './report-sheet';
import { copies, type Shelf } from './shelf';

const COLUMNS = [
  ['order', 6],
  ['severity', 11],
  ['target', 8],
  ['cell', 9],
  ['place', 34],
  ['found', 36],
  ['expected', 28],
  ['fix', 36],
] as const;

/** The cell of the copy that an issue speaks of; null where it is no one cell of it. */
function cellInCopy(found: Issue, shelf: Shelf): CellAddress | null {
  const link = found.cell ? shelf.toIssue(found) : undefined;
  return link?.to === 'sheet' ? link.cell : null;
}

const GRAVER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Colours by cell of the copy; where several issues speak of one cell, the gravest. */
function paints(issues: readonly Issue[], shelf: Shelf): ReadonlyMap<string, Paint> {
  const all = new Map<string, Paint>();
  for (const found of [...issues].sort((a, b) => GRAVER[b.severity] - GRAVER[a.severity])) {
    const at = cellInCopy(found, shelf);
    if (at && found.severity !== 'info') all.set(formatAddress(at), PAINT_OF_SEVERITY[found.severity]);
  }
  return all;
}

/** The report as it was read, open for typing where a template is: the unit corrects it and sends it back. */
function reopened(sheet: SheetPlan, unit: Unit, result: Consolidation, painted: ReadonlyMap<string, Paint>): SheetPlan {
  const targets = targetsOf(unit, result.rules.criteria);
  const rows = sheet.rows.map((row, index): RowPlan => {
    const target = targets[index - FIRST_TARGET_ROW];
    if (!target) return row;
    const cells = row.cells.map((plan, column): CellPlan | null => {
      const role = REPORT_COLUMNS[column]?.role;
      if (!plan || !role) return plan;
      const paint = painted.get(formatAddress({ row: index, column })) ?? plan.paint;
      if (!isInput(target, role)) return paint ? { ...plan, paint } : plan;
      return { ...plan, input: true, paint: paint ?? 'input' };
    });
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

function placeOf({ file, sheet, cell: at }: Issue, words: Words): string {
  return words.mend.place(file, sheet, at && formatAddress(at));
}

function planMend(issues: readonly Issue[], shelf: Shelf, name: string, words: Words): SheetPlan {
  const { title, note, none, columns } = words.mend;
  const draft = new Draft(COLUMNS.map(([, width]) => width));
  draft.addLine(title, 'title');
  draft.addLine(issues.length === 0 ? none : note, 'remark');
  draft.blank();
  const header = draft.add(COLUMNS.map(([key]) => cell(columns[key], 'header')));
  for (const [index, found] of issues.entries()) {
    const said = words.issue(found);
    const at = cellInCopy(found, shelf);
    draft.add([
      cell(index + 1, 'center'),
      cell(words.severities[found.severity], 'center', { paint: PAINT_OF_SEVERITY[found.severity] }),
      cell(found.target, 'center'),
      cell(at && formatAddress(at), 'center', at ? { link: { to: 'sheet', sheet: name, cell: at } } : {}),
      cell(placeOf(found, words), 'text'),
      cell(said.found, 'text'),
      cell(said.expected, 'text'),
      cell(said.fix, 'text'),
    ]);
  }
  return draft.finish(words.sheets.mend, {
    freeze: { row: header + 1, column: 0 },
    print: landscape(header, header),
  });
}

function contentOf(unit: Unit, report: UnitReport, { units, own }: Consolidation) {
  return { report, verdicts: units.find((one) => one.unit.code === unit.code)?.verdicts ?? own };
}

/**
 * A copy of one unit's report to send back: the cells at fault coloured, and beside it what to do about each. null when
 * the unit sent none.
 */
export function planMarkedReport(result: Consolidation, code: string, words: Words): WorkbookPlan | null {
  const unit = result.rules.register.find((one) => one.code === code);
  const report = result.reports.get(code);
  if (!unit || !report) return null;
  const shelf = copies(result.rules, new Map([[code, report]]), words);
  const issues = result.issues.filter((found) => found.unit === code);
  const sheet = planReport(unit, result.rules, words, contentOf(unit, report, result));
  const name = reportSheetName(unit, words);
  return {
    title: words.report.title,
    sheets: [reopened(sheet, unit, result, paints(issues, shelf)), planMend(issues, shelf, name, words)],
  };
}
