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

/** A way Vietnamese was written before Unicode: its one- or two-character codes and the letters they stand for. */
export interface LegacyScript {
  readonly name: string;
  readonly letters: ReadonlyMap<string, string>;
}

/** The words we READ, in plain spelling; matching folds case, accents, dashes and spaces. */
export interface Vocabulary {
  readonly columns: Readonly<Record<ColumnRole, readonly string[]>>;
  readonly labels: Readonly<Record<LabelRole, readonly string[]>>;
  /** In a count cell they mean: nothing arose. */
  readonly notArising: readonly string[];
  readonly judgement: Readonly<Record<'pass' | 'fail' | 'blank', readonly string[]>>;
  /** A sum row, which is nobody's target: its whole text, or how it begins. With accents: "công chức" is no sum. */
  readonly subtotals: { readonly whole: readonly string[]; readonly beginnings: readonly string[] };
  /** The word a unit's name may carry or lack at its end, alone or before the commune's name: "xã". */
  readonly commune: string;
  /** What reports count: a number before one of these is that number; before any other word it may be anything. */
  readonly countedThings: readonly string[];
  /** What makes a number a percentage: "%", "phần trăm". */
  readonly percentage: readonly string[];
  /** Other authorities: a unit of one of these is not ours, however alike its name. */
  readonly otherAuthorities: readonly string[];
  /** Before the number of a template version: "phiên bản". */
  readonly version: string;
  /** Parts of a year: a report of one is not the year's report. */
  readonly partsOfYear: readonly string[];
  readonly legacyScripts: readonly LegacyScript[];
  /** A workbook holding all sheets of one list is ours, not a unit's; asked in this order. */
  readonly ownWorkbooks: Readonly<Record<OwnWorkbook, readonly string[]>>;
}
