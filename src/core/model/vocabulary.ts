/** The columns of a unit report, by what they hold (formats.md). */
export type ColumnRole =
  | 'code'
  | 'letter'
  | 'text'
  | 'requirement'
  | 'total'
  | 'excluded'
  | 'achieved'
  | 'rate'
  | 'result'
  | 'evidence'
  | 'note';

/** The office's workbook with its rules, or a result we wrote. */
export type OwnWorkbook = 'master' | 'result';

/** The labels above the table. */
export type LabelRole = 'unitName' | 'unitCode' | 'period' | 'criteria';

/** The words we READ, in plain spelling; matching folds case, accents, dashes and spaces. */
export interface Vocabulary {
  readonly columns: Readonly<Record<ColumnRole, readonly string[]>>;
  readonly labels: Readonly<Record<LabelRole, readonly string[]>>;
  /** In a count cell they mean: nothing arose. */
  readonly notArising: readonly string[];
  readonly judgement: { readonly pass: readonly string[]; readonly fail: readonly string[] };
  /** Text of a sum row, which is nobody's target. */
  readonly subtotals: readonly string[];
  /** The word a unit's name may carry or lack at its end, alone or before the commune's name: "xã". */
  readonly commune: string;
  /** Words after a number that change its size: "nghìn", "triệu". */
  readonly multipliers: readonly string[];
  /** Before the number of a template version: "phiên bản". */
  readonly version: string;
  /** Parts of a year: a report of one is not the year's report. */
  readonly partsOfYear: readonly string[];
  /** A workbook holding all sheets of one list is ours, not a unit's; asked in this order. */
  readonly ownWorkbooks: Readonly<Record<OwnWorkbook, readonly string[]>>;
}
