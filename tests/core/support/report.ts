import {
  type ColumnRole,
  COMMUNE_CODE,
  consolidate,
  type Consolidation,
  formatAddress,
  type Issue,
  type ParsedWorkbook,
  reportReader,
  type Rules,
  type SheetSnapshot,
  type State,
  targetsOf,
  type Unit,
  type UnitResult,
  type Verdict,
} from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { bookOf, sheetOf, type SheetOptions, type Typed } from './sheet';

/** What stands in one row of a report, by column. */
export type Cells = Readonly<Partial<Record<ColumnRole, Typed>>>;

/** Rows by target; a row that is null is not in the sheet. */
export type Rows = Readonly<Record<string, Cells | null>>;

/** The columns of a hand-laid report and their letters: A … I. */
const COLUMNS: readonly (readonly [role: ColumnRole, header: string])[] = [
  ['code', 'Mã'],
  ['text', 'Nội dung chỉ tiêu'],
  ['total', 'Tổng số'],
  ['excluded', 'Loại trừ'],
  ['achieved', 'Số đạt'],
  ['rate', 'Tỷ lệ (%)'],
  ['result', 'Kết quả'],
  ['evidence', 'Tài liệu kiểm chứng'],
  ['note', 'Giải trình, ghi chú'],
];

/** Excel's number of the first target's row in a hand-laid report. */
export const FIRST_ROW = 5;

export function unitBy(code: string, rules: Rules = DEFAULT_RULES): Unit {
  const unit = rules.register.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

/** Counts big enough to be no small base, all reached, with evidence. */
const PERFECT: Cells = { total: 40, achieved: 40, evidence: '1/BC' };

const OWN_PERFECT: Rows = {
  A1: { total: 16, achieved: 6, evidence: '1/BC' },
  A2: { total: 8, achieved: 6, evidence: '1/BC' },
  B1: PERFECT,
  B2: { result: 'Đạt', evidence: '1/BC' },
  L1: PERFECT,
};

/** Every row a unit owes, all reached, save what `changes` says; a row that is null is left out. */
export function perfect(code: string, changes: Rows = {}, rules: Rules = DEFAULT_RULES): Rows {
  const owed = targetsOf(unitBy(code, rules), rules.criteria).map(({ id }) => id);
  const rows = owed.map((id) => [id, code === COMMUNE_CODE ? (OWN_PERFECT[id] ?? PERFECT) : PERFECT] as const);
  return { ...Object.fromEntries(rows), ...changes };
}

export interface SheetSetting extends SheetOptions {
  readonly sheet?: string;
  readonly labels?: readonly (readonly Typed[])[];
}

/** The labels above a table: who, and of what year. */
export const labelsOf = (code: string, period: Typed = 'Năm 2024'): Typed[][] => [
  ['Mã đơn vị:', code],
  ['Kỳ báo cáo:', period],
];

/** A report laid out by hand, not by our own template: labels, header in row 4, targets from row 5. */
export function reportSheet(code: string, rows: Rows, setting: SheetSetting = {}): SheetSnapshot {
  const { sheet = code, labels = labelsOf(code), ...options } = setting;
  const body = Object.entries(rows).flatMap(([target, cells]) =>
    cells === null ? [] : [COLUMNS.map(([role]) => (role === 'code' ? (cells.code ?? target) : cells[role]))],
  );
  const above = [...labels, [], [], []].slice(0, FIRST_ROW - 2);
  return sheetOf(sheet, [...above, COLUMNS.map(([, header]) => header), ...body], options);
}

/** Reads one hand-laid report as a file of its own. */
export function readReport(
  code: string,
  rows: Rows,
  setting: SheetSetting & { readonly file?: string; readonly rules?: Rules } = {},
): ParsedWorkbook {
  const { file = `${code}.xlsx`, rules = DEFAULT_RULES, ...rest } = setting;
  return reportReader(rules)(bookOf(file, [reportSheet(code, rows, rest)]));
}

/** Reads and consolidates one report: what the program says of these rows. */
export function runReport(code: string, rows: Rows, setting: SheetSetting & { readonly rules?: Rules } = {}) {
  return consolidate([readReport(code, rows, setting)], setting.rules ?? DEFAULT_RULES);
}

export function resultOf(result: Consolidation, code: string): UnitResult {
  const found = result.units.find(({ unit }) => unit.code === code);
  if (!found) throw new Error(`no result of ${code}`);
  return found;
}

export function verdictOf(result: Consolidation, code: string, target: string): Verdict {
  const verdicts = code === COMMUNE_CODE ? result.own : resultOf(result, code).verdicts;
  const found = verdicts.find((verdict) => verdict.target === target);
  if (!found) throw new Error(`no verdict of ${code} ${target}`);
  return found;
}

export const stateOf = (result: Consolidation, code: string, target: string): State =>
  verdictOf(result, code, target).state;

/** "number-as-text E14": an issue's code and the cell it stands at. */
export const brief = ({ code, cell }: Issue): string => (cell ? `${code} ${formatAddress(cell)}` : code);

/** All issues of a run in that form, the given ones left out. */
export const briefs = (issues: readonly Issue[], ...without: readonly Issue['code'][]): string[] =>
  issues.filter(({ code }) => !without.includes(code)).map(brief);
