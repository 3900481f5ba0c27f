import { LARGEST_COUNT, type Measure } from '../model/criterion';
import type { CellSnapshot } from '../model/snapshot';
import { dateFault } from './dates';
import { isDateFormat, isPercentageFormat } from './number-format';
import {
  BLANK,
  type Fault,
  type NumberReading,
  numberRead,
  type NumberWords,
  readCountText,
  readPercentageText,
  unreadable,
} from './numbers';

/** The cell as the person sees it, for "tìm thấy". */
export function rawText(cell: CellSnapshot | undefined): string {
  if (!cell || cell.value === null) return '';
  if (cell.shown !== undefined) return cell.shown;
  // A number stands in Vietnamese sentences as Excel shows it here: with a decimal comma.
  if (typeof cell.value === 'number') return String(cell.value).replace('.', ',');
  return typeof cell.value === 'object' ? cell.value.error : String(cell.value);
}

/** Binary fractions of a percentage cell (0.29 is stored as 28.999…96 %) brought back to what was typed. */
const percent = (fraction: number): number => Number((fraction * 100).toPrecision(12));

/** A typed number without its format: what a rule is, not how many decimals its cell shows. */
export function numberText(cell: CellSnapshot | undefined): string {
  if (typeof cell?.value !== 'number' || isDateFormat(cell.format)) return rawText(cell);
  return String(isPercentageFormat(cell.format) ? percent(cell.value) : cell.value);
}

function countNumber(value: number): NumberReading {
  if (value < 0) return unreadable({ code: 'negative', args: {} });
  if (!Number.isInteger(value)) return unreadable({ code: 'not-whole', args: {} });
  if (value > LARGEST_COUNT) return unreadable({ code: 'count-implausible', args: { limit: LARGEST_COUNT } });
  return numberRead(value);
}

/** `marked`: a % sign or format says that the value is in per cent. */
function percentageNumber(value: number, marked: boolean): NumberReading {
  if (!marked && value > 0 && value <= 1) {
    return unreadable({ code: 'percentage-ambiguous', args: { readings: [value, percent(value)] } });
  }
  if (value < 0 || value > 100) return unreadable({ code: 'percentage-out-of-range', args: {} });
  return numberRead(value);
}

/** The range rules of a typed number hold for a number read out of text as well; its own remark is kept if they do. */
function checked(read: NumberReading, check: (value: number) => NumberReading): NumberReading {
  if (read.reading.kind !== 'number') return read;
  const result = check(read.reading.value);
  return result.reading.kind === 'number' ? read : result;
}

function readValue(cell: CellSnapshot, measure: Measure, words: NumberWords, date1904: boolean): NumberReading {
  const { value } = cell;
  if (value === null) return unreadable({ code: 'formula-not-calculated', args: {} });
  if (typeof value === 'object') return unreadable({ code: 'cell-error', args: { error: value.error } });
  if (typeof value === 'boolean') return unreadable({ code: 'not-a-number', args: { measure } });
  if (typeof value === 'string') {
    return measure === 'percentage'
      ? checked(readPercentageText(value), (percentage) => percentageNumber(percentage, value.includes('%')))
      : checked(readCountText(value, words, measure), countNumber);
  }
  if (isDateFormat(cell.format)) return unreadable(dateFault(value, date1904));
  if (measure === 'percentage') {
    return isPercentageFormat(cell.format) ? percentageNumber(percent(value), true) : percentageNumber(value, false);
  }
  if (isPercentageFormat(cell.format)) return unreadable({ code: 'percentage-in-count', args: {} });
  return countNumber(value);
}

/** '[1]Sheet 1'!A1, [Book.xlsx]Sheet1!A1; not Table1[Column], which is in this workbook. */
const OTHER_WORKBOOK = /'[^'[]*\[([^\]]+)\][^']*'!|\[([^\]]+)\][\p{L}\p{N}_.]+!/u;

/** A figure fetched from another file may be old: read, with a warning that names the file. */
function linkFault(formula: string | undefined): Fault | null {
  const match = OTHER_WORKBOOK.exec(formula ?? '');
  const workbook = match?.[1] ?? match?.[2];
  return workbook === undefined ? null : { code: 'external-link', args: { workbook } };
}

/** Reads one number cell of a report: at most one fault, the cause. */
export function readNumberCell(
  cell: CellSnapshot | undefined,
  measure: Measure,
  words: NumberWords,
  date1904: boolean,
): NumberReading {
  if (!cell) return BLANK;
  const read = readValue(cell, measure, words, date1904);
  return read.fault ? read : { ...read, fault: linkFault(cell.formula) };
}
