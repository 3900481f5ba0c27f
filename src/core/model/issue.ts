import { type CellAddress, formatAddress } from './cell';
import type { Measure } from './criterion';
import type { ColumnRole, OwnWorkbook } from './vocabulary';

export type Severity = 'error' | 'warning' | 'info';

/** What a file turned out to be when it was not a workbook. */
export type FileKind = 'image' | 'pdf' | 'word' | 'archive' | 'text' | 'web-page' | 'empty' | 'other';

/** What can be wrong with a rule set. */
export type RuleProblem =
  | 'id-malformed'
  | 'id-repeated'
  | 'threshold-out-of-range'
  | 'limit-out-of-range'
  | 'points-out-of-range'
  | 'text-missing'
  | 'bloc-unknown'
  | 'target-unknown'
  | 'name-repeated'
  | 'setting-unknown'
  | 'setting-out-of-range'
  | 'sheet-missing';

/** One figure that two reports of a unit give differently. */
export interface Difference {
  readonly column: Extract<ColumnRole, 'total' | 'excluded' | 'achieved' | 'rate' | 'result'>;
  readonly here: string;
  readonly there: string;
}

type None = Readonly<Record<string, never>>;

/**
 * Every fault by its stable code, with what its message needs to know. A new code does not compile before it has a
 * severity below and Vietnamese words in messages/vi/issues.ts. Numbers in brackets: rows of domain/input-faults.md.
 */
export interface IssueArguments {
  // the file [20, 21]
  readonly 'file-not-a-workbook': { readonly kind: FileKind };
  readonly 'file-encrypted': None;
  readonly 'file-damaged': None;
  readonly 'file-too-large': { readonly megabytes: number; readonly limit: number };
  readonly 'file-too-many-rows': { readonly rows: number; readonly limit: number };
  readonly 'file-doctype': None;
  readonly 'file-extension-differs': { readonly actual: string };
  readonly 'file-unreadable': { readonly reason: string };
  readonly 'file-not-a-report': { readonly sheets: number };
  readonly 'file-own-workbook': { readonly kind: OwnWorkbook };
  readonly 'file-used-range': { readonly range: string };
  // the sheet [15, 17, 18, 19, 20, 23]
  readonly 'sheet-not-a-report': None;
  readonly 'columns-missing': { readonly columns: readonly ColumnRole[] };
  readonly 'column-repeated': { readonly column: ColumnRole; readonly first: CellAddress };
  readonly 'unit-not-stated': None;
  readonly 'unit-unknown': None;
  readonly 'unit-ambiguous': { readonly candidates: readonly string[] };
  readonly 'unit-contradicts': { readonly byCode: string; readonly byName: string };
  readonly 'unit-name-read-as': { readonly name: string };
  readonly 'unit-name-near': { readonly name: string };
  readonly 'unit-inactive': None;
  readonly 'unit-sent-again': { readonly file: string; readonly sheet: string };
  readonly 'unit-sent-differently': {
    readonly file: string;
    readonly sheet: string;
    readonly differences: readonly Difference[];
  };
  readonly 'period-differs': { readonly year: number };
  readonly 'period-not-stated': { readonly year: number };
  readonly 'criteria-differ': { readonly title: string };
  readonly 'template-version-differs': { readonly version: number };
  readonly 'legacy-text': { readonly script: string; readonly reading: string };
  // the row [15, 16]
  readonly 'target-code-missing': { readonly suggestion: string | null };
  readonly 'target-code-repeated': { readonly first: CellAddress };
  readonly 'target-code-unknown': { readonly suggestion: string | null };
  readonly 'target-code-read-as': { readonly reading: string };
  readonly 'target-row-missing': None;
  readonly 'target-not-applicable': None;
  readonly 'hidden-row': None;
  // the cell [1 – 14, 22]
  readonly 'number-as-text': { readonly reading: number };
  readonly 'number-ambiguous': { readonly readings: readonly [number, number]; readonly measure: Measure };
  readonly 'percentage-in-count': None;
  readonly 'percentage-ambiguous': { readonly readings: readonly [number, number] };
  readonly 'percentage-out-of-range': None;
  readonly 'count-with-words': { readonly reading: number };
  readonly 'suspicious-character': { readonly character: string; readonly measure: Measure };
  readonly 'spaces-cleaned': { readonly reading: string };
  readonly 'not-arising-word': None;
  readonly 'not-arising-contradicts': None;
  readonly 'not-entered': { readonly columns: readonly ColumnRole[] };
  readonly 'not-a-number': { readonly measure: Measure };
  readonly 'not-whole': None;
  readonly negative: None;
  readonly 'count-implausible': { readonly limit: number };
  readonly 'achieved-exceeds-base': {
    readonly achieved: number;
    readonly total: number;
    readonly excluded: number;
    readonly swapMakesValid: boolean;
  };
  readonly 'excluded-not-used': None;
  readonly 'excluded-exceeds-total': { readonly excluded: number; readonly total: number };
  readonly 'rank-out-of-range': { readonly communes: number | null };
  readonly 'judgement-unreadable': None;
  readonly 'judgement-reason-missing': None;
  readonly 'rate-disagrees': { readonly typed: number; readonly counted: number };
  readonly 'formula-overwritten': { readonly column: ColumnRole };
  readonly 'count-as-date': { readonly typed: readonly string[] };
  readonly 'cell-error': { readonly error: string };
  readonly 'computed-cell-error': { readonly error: string };
  readonly 'external-link': { readonly workbook: string };
  readonly 'formula-not-calculated': None;
  readonly 'formula-like-text': None;
  // what a reader should know of a trusted figure [24, 25]
  readonly 'evidence-missing': None;
  readonly 'small-base': { readonly base: number; readonly pointsPerCase: number };
  // what the office and the council decided in an earlier result
  readonly 'decision-contradicts': { readonly file: string; readonly sheet: string };
  readonly 'decision-for-nobody': None;
  readonly 'appraisal-unusable': { readonly measure: Measure | 'opinion' };
  readonly 'appraisal-contradictory': None;
  readonly 'appraisal-unreasoned': None;
  readonly 'opinion-unreadable': None;
  readonly 'opinion-unreasoned': None;
  // the rules themselves
  readonly 'rule-invalid': { readonly problem: RuleProblem; readonly expected: string };
}

export type IssueCode = keyof IssueArguments;

export const SEVERITY: Readonly<Record<IssueCode, Severity>> = {
  'file-not-a-workbook': 'error',
  'file-encrypted': 'error',
  'file-damaged': 'error',
  'file-too-large': 'error',
  'file-too-many-rows': 'error',
  'file-doctype': 'error',
  'file-extension-differs': 'warning',
  'file-unreadable': 'error',
  'file-not-a-report': 'error',
  'file-own-workbook': 'info',
  'file-used-range': 'info',
  'sheet-not-a-report': 'info',
  'columns-missing': 'error',
  'column-repeated': 'error',
  'unit-not-stated': 'error',
  'unit-unknown': 'error',
  'unit-ambiguous': 'error',
  'unit-contradicts': 'error',
  'unit-name-read-as': 'info',
  'unit-name-near': 'warning',
  'unit-inactive': 'warning',
  'unit-sent-again': 'info',
  'unit-sent-differently': 'error',
  'period-differs': 'error',
  'period-not-stated': 'warning',
  'criteria-differ': 'error',
  'template-version-differs': 'error',
  'legacy-text': 'warning',
  'target-code-missing': 'error',
  'target-code-repeated': 'error',
  'target-code-unknown': 'error',
  'target-code-read-as': 'info',
  'target-row-missing': 'error',
  'target-not-applicable': 'warning',
  'hidden-row': 'warning',
  'number-as-text': 'warning',
  'number-ambiguous': 'error',
  'percentage-in-count': 'error',
  'percentage-ambiguous': 'error',
  'percentage-out-of-range': 'error',
  'count-with-words': 'warning',
  'suspicious-character': 'error',
  'spaces-cleaned': 'info',
  'not-arising-word': 'info',
  'not-arising-contradicts': 'error',
  'not-entered': 'error',
  'not-a-number': 'error',
  'not-whole': 'error',
  negative: 'error',
  'count-implausible': 'error',
  'achieved-exceeds-base': 'error',
  'excluded-not-used': 'error',
  'excluded-exceeds-total': 'error',
  'rank-out-of-range': 'error',
  'judgement-unreadable': 'error',
  'judgement-reason-missing': 'warning',
  'rate-disagrees': 'warning',
  'formula-overwritten': 'warning',
  'count-as-date': 'error',
  'cell-error': 'error',
  'computed-cell-error': 'warning',
  'external-link': 'warning',
  'formula-not-calculated': 'error',
  'formula-like-text': 'info',
  'evidence-missing': 'warning',
  'small-base': 'info',
  'decision-contradicts': 'error',
  'decision-for-nobody': 'warning',
  'appraisal-unusable': 'error',
  'appraisal-contradictory': 'error',
  'appraisal-unreasoned': 'warning',
  'opinion-unreadable': 'error',
  'opinion-unreasoned': 'warning',
  'rule-invalid': 'error',
};

/** Where an issue is. The finer parts are null when the fault is the whole sheet's or the whole file's. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: CellAddress | null;
  readonly unit: string | null;
  readonly target: string | null;
}

/** One fault: what code, where, what stood there. Words live in messages/. */
export type Issue = {
  [C in IssueCode]: Place & {
    readonly code: C;
    readonly severity: Severity;
    /** What was found, as text. */
    readonly raw: string;
    readonly args: IssueArguments[C];
  };
}[IssueCode];

/** The only maker of issues, so that a severity is never chosen twice. */
export function issue<C extends IssueCode>(code: C, place: Place, raw: string, args: IssueArguments[C]): Issue {
  // TypeScript cannot see that C stays one member through the spread; the parameters are checked together.
  return { code, severity: SEVERITY[code], ...place, raw, args } as Issue;
}

/** A place in a file, with only what is known of it. */
export function place(file: string, parts: Partial<Omit<Place, 'file'>> = {}): Place {
  return { file, sheet: null, cell: null, unit: null, target: null, ...parts };
}

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, sheet, row, column, code: the order the contract promises (formats.md). */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    order(a.file, b.file) ||
    order(a.sheet ?? '', b.sheet ?? '') ||
    order(a.cell?.row ?? -1, b.cell?.row ?? -1) ||
    order(a.cell?.column ?? -1, b.cell?.column ?? -1) ||
    order(a.code, b.code) ||
    order(a.target ?? '', b.target ?? '') ||
    order(a.raw, b.raw)
  );
}

/** One text for one place in one file: "[BaoCao_TPHT_2024.xlsx]TPHT!G14". */
export function formatIssuePlace({ file, sheet, cell }: Place): string {
  return `[${file}]${sheet ?? ''}${cell ? `!${formatAddress(cell)}` : ''}`;
}
