import { formatAddress } from '../model/cell';
import type { Consolidation } from '../model/consolidation';
import { type Target, targetsOf } from '../model/criterion';
import type { IssueCode, Severity } from '../model/issue';
import type { CellPlan, Paint, RowPlan, SheetPlan, WorkbookPlan } from '../model/plan';
import type { NumberEntry, TargetRow, UnitReport } from '../model/report';
import type { Unit } from '../model/unit';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';
import { type PlacedIssue, planMend } from './mend-sheet';
import { PAINT_OF_SEVERITY } from './paint';
import { FIRST_TARGET_ROW, REPORT_COLUMNS, reportSheetName } from './report-layout';
import { isInput } from './report-row';
import { planReport } from './report-sheet';
import { cellInCopy } from './shelf';

const GRAVER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Colours by cell of the copy; where several issues speak of one cell, the gravest. Remarks are read, not coloured. */
function paintsOf(issues: readonly PlacedIssue[]): ReadonlyMap<string, Paint> {
  const all = new Map<string, Paint>();
  for (const { found, at } of [...issues].sort((a, b) => GRAVER[b.found.severity] - GRAVER[a.found.severity])) {
    if (at && found.severity !== 'info') all.set(formatAddress(at), PAINT_OF_SEVERITY[found.severity]);
  }
  return all;
}

/** Two figures were sent for one target: the copy chooses neither. */
const TWO_FIGURES: ReadonlySet<IssueCode> = new Set<IssueCode>(['target-code-repeated', 'unit-sent-differently']);

/** What a unit types besides evidence and notes. */
const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['total', 'excluded', 'achieved', 'rate', 'result']);

const isCount = (role: ColumnRole): role is 'total' | 'excluded' | 'achieved' =>
  role === 'total' || role === 'excluded' || role === 'achieved';

/** A number as it was read; what nobody could read must not become readable, or blank, on its way back. */
function numberValue({ reading, raw }: NumberEntry, { states }: Words): CellPlan['value'] {
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'unreadable' && /^\d*$/.test(raw.trim()) ? states.invalid : raw;
}

/** The entry whose number stands in this column of the copy; null where a formula or a text does. */
function numberIn(target: Target, row: TargetRow | undefined, role: ColumnRole): NumberEntry | null {
  if (!row) return null;
  if (isCount(role)) return row[role];
  const typed = role === 'rate' && isInput(target, role) && !row.rate.isFormula && row.rate.reading.kind !== 'blank';
  return typed ? row.rate : null;
}

interface CopyContext {
  readonly target: Target;
  readonly row: TargetRow | undefined;
  readonly undecided: boolean;
  readonly words: Words;
}

/**
 * @param blank the template's cell: open where a unit types, its formula live
 * @param read the same cell of the report as it was read and judged
 */
function copyCell(role: ColumnRole, blank: CellPlan, read: CellPlan, context: CopyContext): CellPlan {
  const { target, row, undecided, words } = context;
  if (undecided && FIGURES.has(role)) return blank.input === true ? { ...blank, paint: 'invalid' } : blank;
  const entry = numberIn(target, row, role);
  if (!entry) return { ...blank, value: read.value ?? (blank.formula === undefined ? null : '') };
  const { formula: _typedOver, ...rest } = blank;
  const value = numberValue(entry, words);
  const paint = isCount(role) ? (read.paint ?? blank.paint) : blank.paint;
  // A figure that should not be there can be taken out.
  return { ...rest, value, ...(value === null ? {} : { input: true }), ...(paint === undefined ? {} : { paint }) };
}

function withPaint(plan: CellPlan | null, paint: Paint | undefined): CellPlan | null {
  return plan && paint !== undefined ? { ...plan, paint } : plan;
}

/** The template with what was read typed into it: a unit corrects it and sends it back. */
function filledTemplate(
  unit: Unit,
  report: UnitReport,
  issues: readonly PlacedIssue[],
  result: Consolidation,
  words: Words,
): SheetPlan {
  const { rules, units, own } = result;
  const template = planReport(unit, rules, words, null);
  // Of another year or by other criteria: not one of its figures may be used, and so none is handed back as this year's.
  if (report.rejected) return template;
  const verdicts = units.find((one) => one.unit.code === unit.code)?.verdicts ?? own;
  const judged = planReport(unit, rules, words, { report, verdicts });
  const undecided = new Set(issues.filter(({ found }) => TWO_FIGURES.has(found.code)).map(({ found }) => found.target));
  const paints = paintsOf(issues);
  const targets = targetsOf(unit, rules.criteria);
  const rows = template.rows.map((blankRow, index): RowPlan => {
    const target = targets[index - FIRST_TARGET_ROW];
    if (!target) return blankRow;
    const context = { target, row: report.rows.get(target.id), undecided: undecided.has(target.id), words };
    const cells = REPORT_COLUMNS.map(({ role }, column) => {
      const [blank, read] = [blankRow.cells[column], judged.rows[index]?.cells[column]];
      const made = blank && read ? copyCell(role, blank, read, context) : null;
      return withPaint(made, paints.get(formatAddress({ row: index, column })));
    });
    return { ...blankRow, cells };
  });
  return { ...template, rows };
}

/**
 * A copy of one unit's report to send back: the cells at fault coloured, and beside it what to do about each. null when
 * the unit sent none.
 */
export function planMarkedReport(result: Consolidation, code: string, words: Words): WorkbookPlan | null {
  const unit = result.rules.register.find((one) => one.code === code);
  const report = result.reports.get(code);
  if (!unit || !report) return null;
  const targets = targetsOf(unit, result.rules.criteria);
  const issues = result.issues
    .filter((found) => found.unit === code)
    .map((found): PlacedIssue => ({ found, at: report.rejected ? null : cellInCopy(found, report, targets) }));
  return {
    title: words.report.title,
    sheets: [
      filledTemplate(unit, report, issues, result, words),
      planMend(report, issues, reportSheetName(unit, words), words),
    ],
  };
}
