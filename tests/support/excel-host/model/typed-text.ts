import { ERRORS, type Value } from './cell';

/** What becomes of a text that is put into a cell of no special format. */
export interface Typed {
  readonly value: Value;
  /** The format Excel gives the cell along with it. */
  readonly numberFormat?: string;
}

export type Locale = 'en-US' | 'vi-VN';

const DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days since 1899-12-30; null for a day that does not exist. */
export function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
}

const fullYear = (digits: string): number =>
  (digits.length > 2 ? 0 : Number(digits) < 30 ? 2000 : 1900) + Number(digits);

/** A number as this language writes it, negative also in brackets; with % or without. */
function numberOf(text: string, locale: Locale): Typed | null {
  const [group, point] = locale === 'en-US' ? [',', '\\.'] : ['\\.', ','];
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}\\d*)?|${point}\\d+`;
  const pattern = new RegExp(`^(\\()?\\s*([-+]?)\\s*(${digits})(e[-+]?\\d+)?\\s*(%?)\\s*(\\))?$`, 'i');
  const match = pattern.exec(text);
  if (!match) return null;
  const [, open, sign, figure = '', exponent = '', percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (open !== undefined && sign !== '')) return null;
  const plain = figure.replace(new RegExp(group, 'g'), '').replace(',', '.');
  const value = Number(plain + exponent) * (open !== undefined || sign === '-' ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  const decimal = /[.,]\d/.test(plain);
  if (percent) return { value: Number(`${value}e-2`), numberFormat: decimal ? '0.00%' : '0%' };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  const grouped = new RegExp(`\\d${group}\\d{3}`).test(figure);
  return grouped ? { value, numberFormat: decimal ? '#,##0.00' : '#,##0' } : { value };
}

/** 5/16, 5-6, 1/2/2024, 2024-05-16, 5/2024, 12-May, whichever way round they make a day. */
function dateOf(text: string, locale: Locale, thisYear: number): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(serial(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'm/d/yyyy');
  const named = /^(\d{1,2})[- ]?([a-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
    const year = named[3] === undefined ? thisYear : fullYear(named[3]);
    return dated(serial(year, month, Number(named[1])), named[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  const match = /^(\d{1,2})[-/](\d{1,4})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (!match) return null;
  const [, first = '', second = '', third] = match;
  if (third === undefined && second.length > 2) return dated(serial(Number(second), Number(first), 1), 'mmm-yy');
  if (second.length > 2) return null;
  const year = third === undefined ? thisYear : fullYear(third);
  const format = third === undefined ? 'd-mmm' : locale === 'en-US' ? 'm/d/yyyy' : 'dd/mm/yyyy';
  const monthFirst = serial(year, Number(first), Number(second));
  const dayFirst = serial(year, Number(second), Number(first));
  return dated(locale === 'en-US' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst), format);
}

const dated = (value: number | null, numberFormat: string): Typed | null =>
  value === null ? null : { value, numberFormat };

function timeOf(text: string): Typed | null {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?\s*(am|pm)?$/i.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  const half = /pm/i.test(match[4] ?? '') && Number(match[1]) < 12 ? 12 : 0;
  const seconds = (Number(match[1]) + half) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function fractionOf(text: string): Typed | null {
  const match = /^(-?)(\d+) (\d+)\/([1-9]\d*)$/.exec(text);
  if (!match) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -value : value, numberFormat: '# ?/?' };
}

function readIn(text: string, locale: Locale, year: number): Typed | null {
  return numberOf(text, locale) ?? dateOf(text, locale, year);
}

/** As Excel reads what is typed. A text that means something in the other of the two languages is read so, too. */
export function typed(text: string, locale: Locale, year: number): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { value: text === '' ? null : text };
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  const error = ERRORS.find((name) => name === trimmed.toUpperCase());
  if (error) return { value: { error } };
  const other: Locale = locale === 'en-US' ? 'vi-VN' : 'en-US';
  const read = readIn(trimmed, locale, year) ?? readIn(trimmed, other, year) ?? timeOf(trimmed) ?? fractionOf(trimmed);
  return read ?? { value: text };
}
