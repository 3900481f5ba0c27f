import type { CellAddress } from '../model/cell';
import { type Measure, measureOf, type Target } from '../model/criterion';
import { type Issue, issue, type Place } from '../model/issue';
import type { NumberEntry, TargetRow, TextEntry } from '../model/report';
import type { CellSnapshot, RowSnapshot } from '../model/snapshot';
import type { ColumnRole } from '../model/vocabulary';
import type { Header } from './header';
import { rawText, readNumberCell } from './number-cell';
import type { NumberWords } from './numbers';
import type { Decode } from './scripts';
import { fold, tidy } from './text';

export interface RowContext {
  readonly header: Header;
  readonly words: NumberWords;
  /** Of the script the sheet is written in. */
  readonly decode: Decode;
  readonly opinions: ReadonlyMap<string, 'pass' | 'fail' | 'blank'>;
  readonly date1904: boolean;
  /** Completes a place in this sheet. */
  readonly at: (cell: CellAddress | null, target: string | null) => Place;
}

/** The cell of a row in a column of the table, and its address even when it is blank. */
export function cellOf(
  row: RowSnapshot,
  role: ColumnRole,
  header: Header,
): { address: CellAddress | null; cell: CellSnapshot | undefined } {
  const column = header.columns.get(role);
  if (column === undefined) return { address: null, cell: undefined };
  return { address: { row: row.row, column }, cell: row.cells.find((cell) => cell.column === column) };
}

/** "=…", "+…", "-…", "@…": text that another program would run as a formula (input-faults.md 22). */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** Reads one target's row; every fault of it goes to `issues`. */
export function readTargetRow(row: RowSnapshot, target: Target, context: RowContext, issues: Issue[]): TargetRow {
  const { header, at } = context;

  const number = (role: ColumnRole, measure: Measure | null): NumberEntry => {
    const { address, cell } = cellOf(row, role, header);
    const raw = rawText(cell);
    const isFormula = cell?.formula !== undefined;
    if (measure === null) return { reading: { kind: 'blank' }, cell: address, raw, isFormula };
    const { reading, fault } = readNumberCell(cell, measure, context.words, context.date1904);
    if (fault) issues.push(issue(fault.code, at(address, target.id), raw, fault.args));
    return { reading, cell: address, raw, isFormula };
  };

  const text = (role: ColumnRole): TextEntry => {
    const { address, cell } = cellOf(row, role, header);
    const raw = rawText(cell);
    if (typeof cell?.value === 'string' && cell.formula === undefined && FORMULA_LIKE.test(cell.value)) {
      issues.push(issue('formula-like-text', at(address, target.id), raw, {}));
    }
    return { text: tidy(raw), cell: address, isFormula: cell?.formula !== undefined };
  };

  // A judgement has no counts; whatever stands in those columns is nobody's figure.
  const measure = target.kind === 'judgement' ? null : measureOf(target);
  const total = number('total', measure);
  const achieved = number('achieved', measure);
  const computed = computedRate(row, context);
  // Only without counts is a typed Tỷ lệ a figure of its own; beside them it merely repeats them.
  const noCounts = total.reading.kind === 'blank' && achieved.reading.kind === 'blank';
  const ready = target.kind === 'percentage' && noCounts && !computed.isFormula;
  const result = text('result');
  if (!ready) issues.push(...computedErrors(row, target, context));
  const code = cellOf(row, 'code', header).address ?? { row: row.row, column: 0 };
  return {
    target: target.id,
    code,
    total,
    excluded: number('excluded', measure),
    achieved,
    rate: ready ? number('rate', 'percentage') : computed,
    result,
    opinion: target.kind === 'judgement' ? readOpinion(result, target.id, context, issues) : 'blank',
    evidence: text('evidence'),
    note: text('note'),
    hidden: row.hidden,
  };
}

/** Tỷ lệ as it stands beside the counts: what cannot be read there is no fault of the report. */
function computedRate(row: RowSnapshot, context: RowContext): NumberEntry {
  const { address, cell } = cellOf(row, 'rate', context.header);
  const { reading } = readNumberCell(cell, 'percentage', context.words, context.date1904);
  return { reading, cell: address, raw: rawText(cell), isFormula: cell?.formula !== undefined };
}

/** An error value where only a result is shown: the counts still count, but somebody will see #REF! in print. */
function computedErrors(row: RowSnapshot, target: Target, context: RowContext): Issue[] {
  return (['rate', 'result'] as const).flatMap((role) => {
    const { address, cell } = cellOf(row, role, context.header);
    if (typeof cell?.value !== 'object' || cell.value === null) return [];
    const { error } = cell.value;
    return [issue('computed-cell-error', context.at(address, target.id), error, { error })];
  });
}

function readOpinion(result: TextEntry, target: string, context: RowContext, issues: Issue[]): TargetRow['opinion'] {
  if (result.text === '') return 'blank';
  const opinion = context.opinions.get(fold(context.decode(result.text)));
  if (opinion) return opinion;
  issues.push(issue('judgement-unreadable', context.at(result.cell, target), result.text, {}));
  return 'unreadable';
}
