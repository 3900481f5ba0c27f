import type { Target } from '../model/criterion';
import type { CellPlan, Paint } from '../model/plan';
import type { NumberEntry, TargetRow } from '../model/report';
import type { State, Verdict } from '../model/verdict';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';
import { checkOf } from '../checks/registry';
import { shownRate } from '../checks/shown-rate';
import { cell } from './draft';
import { PAINT_OF_STATE } from './paint';
import { reportFormulas } from './report-formulas';
import { REPORT_COLUMNS } from './report-layout';

/** One target's row of a report to be written: of a template, or of a report that was read and judged. */
export interface RowContext {
  readonly target: Target;
  readonly index: number;
  readonly row: TargetRow | undefined;
  /** Absent in a template. */
  readonly verdict: Verdict | undefined;
  readonly words: Words;
}

type CountRole = 'total' | 'excluded' | 'achieved';

const COUNT_ROLES: readonly CountRole[] = ['total', 'excluded', 'achieved'];

/** Columns in which a unit types; the rest of a template is locked. */
export function isInput(target: Target, role: ColumnRole): boolean {
  switch (role) {
    case 'total':
    case 'excluded':
    case 'achieved':
      return target.asks[role] !== null;
    case 'rate':
      return target.kind === 'percentage';
    case 'result':
      return target.kind === 'judgement';
    default:
      return role === 'evidence' || role === 'note';
  }
}

/** Open and pale in a template; in a report that was read, closed, and coloured only where something is to be seen. */
function styleOf({ target, verdict }: RowContext, role: ColumnRole, paint?: Paint): Pick<CellPlan, 'input' | 'paint'> {
  if (!verdict) return isInput(target, role) ? { input: true, paint: 'input' } : {};
  return paint ? { paint } : {};
}

/** Which count cells of an untrusted row are at fault: those that could not be read, or else all of them together. */
function countPaint({ target, row, verdict }: RowContext, role: CountRole): Paint | undefined {
  if (!row || !isInput(target, role)) return undefined;
  const { kind } = row[role].reading;
  if (verdict?.state === 'not-entered') return kind === 'blank' && role !== 'excluded' ? 'missing' : undefined;
  if (verdict?.state !== 'invalid') return undefined;
  const anyUnreadable = COUNT_ROLES.some((other) => row[other].reading.kind === 'unreadable');
  return !anyUnreadable || kind === 'unreadable' ? 'invalid' : undefined;
}

/** A number as it was read; what could not be read stands there as it was typed, never as a formula. */
function numberValue(entry: NumberEntry | undefined): CellPlan['value'] {
  if (!entry || entry.reading.kind === 'blank') return null;
  return entry.reading.kind === 'number' ? entry.reading.value : entry.raw;
}

function countCell(context: RowContext, role: CountRole): CellPlan {
  return cell(numberValue(context.row?.[role]), 'count', styleOf(context, role, countPaint(context, role)));
}

function rateCell(context: RowContext): CellPlan {
  const { target, index, row, verdict, words } = context;
  const style = styleOf(context, 'rate');
  const { rate } = reportFormulas(target, index, words);
  if (verdict?.state === 'invalid') {
    const typed = row && isInput(target, 'rate') && !row.rate.isFormula ? row.rate.raw : '';
    return cell(typed || null, 'rate', style);
  }
  const shown = verdict ? shownRate(verdict, verdict.state, target) : null;
  // A ready percentage was typed where other rows have their formula.
  const typed = verdict !== undefined && verdict.base === null && verdict.rate !== null;
  return rate === null || typed ? cell(shown, 'rate', style) : cell(shown ?? '', 'rate', { ...style, formula: rate });
}

function resultCell(context: RowContext): CellPlan {
  const { target, index, row, verdict, words } = context;
  const state: State = verdict?.state ?? checkOf(target).whenBlank;
  const style = styleOf(context, 'result', PAINT_OF_STATE[state]);
  if (target.kind === 'judgement') {
    // Never colour alone: where nothing was chosen the state stands in its word.
    return cell(row?.result.text || (verdict ? words.states[state] : null), 'center', style);
  }
  const { result } = reportFormulas(target, index, words);
  // What the core distrusts for a reason outside the row (two reports, a wrong year) no formula could know.
  // Nor does it know the words for nothing (input-faults.md 8), which stand in the copy as they were typed.
  const inWords = row && COUNT_ROLES.some((role) => row[role].reading.kind === 'not-arising');
  const fixed = result === null || state === 'invalid' || inWords;
  return cell(words.states[state], 'center', fixed ? style : { ...style, formula: result });
}

/** The cells of one row, in the order of the report's columns. */
export function reportRow(context: RowContext): CellPlan[] {
  const { target, row, words } = context;
  const hint = words.report.hint(target);
  const cells: Readonly<Record<ColumnRole, CellPlan>> = {
    code: cell(target.id, 'center'),
    letter: cell(target.letter || null, 'center'),
    text: cell(hint === '' ? target.text : `${target.text}\n${hint}`, 'text'),
    requirement: cell(words.requirement(target), 'center'),
    total: countCell(context, 'total'),
    excluded: countCell(context, 'excluded'),
    achieved: countCell(context, 'achieved'),
    rate: rateCell(context),
    result: resultCell(context),
    evidence: cell(row?.evidence.text || null, 'text', styleOf(context, 'evidence')),
    note: cell(row?.note.text || null, 'text', styleOf(context, 'note')),
  };
  return REPORT_COLUMNS.map(({ role }) => cells[role]);
}
