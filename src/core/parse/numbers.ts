import type { Measure } from '../model/criterion';
import type { IssueArguments, IssueCode } from '../model/issue';
import type { Reading } from '../model/report';
import { fold, symbolKey, tidy } from './text';

/** A fault of one cell, before it is known where the cell is. */
export type Fault = {
  [C in IssueCode]: { readonly code: C; readonly args: IssueArguments[C] };
}[IssueCode];

export interface NumberReading {
  readonly reading: Reading;
  readonly fault: Fault | null;
}

/** The words that matter in a count cell, made ready once a run. */
export interface NumberWords {
  readonly notArising: ReadonlySet<string>;
  readonly countedThings: readonly string[];
  readonly percentage: readonly string[];
}

const UNREADABLE: Reading = { kind: 'unreadable' };

export const BLANK: NumberReading = { reading: { kind: 'blank' }, fault: null };

export function unreadable(fault: Fault): NumberReading {
  return { reading: UNREADABLE, fault };
}

export function numberRead(value: number, fault: Fault | null = null): NumberReading {
  return { reading: { kind: 'number', value }, fault };
}

/** "1.234,5" → 1234.5: dots for thousands, a comma for decimals, as Vietnamese is written. */
function vietnameseNumber(text: string): number {
  return Number(text.replace(/\./g, '').replace(',', '.'));
}

/** "12.5" is 12,5 to one reader and 125 to another; "1.234" is 1.234 or 1,234. Both are shown, none is chosen. */
function bothReadings(text: string, separator: '.' | ','): [number, number] {
  return [Number(text.replace(separator, '.')), Number(text.replace(separator, ''))];
}

/** A character that looks like a digit and is none: full-width, or a letter O, I, l among digits. */
function lookAlike(text: string): string | null {
  const fullWidth = /[\uff10-\uff19]/.exec(text);
  if (fullWidth) return fullWidth[0];
  const letters = /^[\dOo.,]+$/.test(text) || (/^[\dOoIl.,]+$/.test(text) && /\d/.test(text));
  return letters ? (/[OoIl]/.exec(text)?.[0] ?? null) : null;
}

/** "35,36" is two counts or a decimal: a list is suspected, so the comma is named. */
function listComma(text: string): string | null {
  return /^\d{2,}(,\s*\d{2})+$/.test(text) || /^\d+(,\s*\d+){2,}$/.test(text) || /^\d+,\s+\d+$/.test(text) ? ',' : null;
}

function suspicious(character: string, measure: Measure): NumberReading {
  return unreadable({ code: 'suspicious-character', args: { character, measure } });
}

/** The digits in front of what is counted ("12 hồ sơ"). Other words ("12 nghìn", "2 tá") may change the size. */
function countBeforeWords(text: string, words: NumberWords): number | null {
  const [, digits = '', rest = ''] = /^(\d+)\s*(\p{L}[\p{L}\s,.()/-]*)$/u.exec(text) ?? [];
  const typed = tidy(rest).toLowerCase();
  // Typed without accents it is compared without them; with them, "vạn bản" (ten thousand) is no "văn bản".
  const plain = fold(typed) === typed.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const begins = (thing: string): boolean => {
    const wanted = plain ? fold(thing) : thing.toLowerCase();
    return ` ${plain ? fold(typed) : typed} `.startsWith(` ${wanted} `);
  };
  return words.countedThings.some(begins) ? Number(digits) : null;
}

/** Faults 1 and 2: digits with dots and commas. null when the text is something else. */
function separatedNumber(text: string, measure: Measure): NumberReading | null {
  if (/^\d+\.\d+$/.test(text)) return ambiguous(text, '.', measure);
  if (/^\d{1,3},\d{3}$/.test(text)) return ambiguous(text, ',', measure);
  if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)) return null;
  const value = vietnameseNumber(text);
  return numberRead(value, { code: 'number-as-text', args: { reading: value } });
}

function ambiguous(text: string, separator: '.' | ',', measure: Measure): NumberReading {
  return unreadable({ code: 'number-ambiguous', args: { readings: bothReadings(text, separator), measure } });
}

/**
 * What a count typed as text means (input-faults.md 1, 2, 3, 5, 6, 7, 8, 11). Never guesses: what could be read two
 * ways is unreadable, with both ways in the fault.
 */
export function readCountText(raw: string, words: NumberWords, measure: 'count' | 'rank'): NumberReading {
  const text = tidy(raw);
  if (text === '') return BLANK;
  // A place in a ranking always exists: "-" there is no word for nothing arisen.
  if (measure === 'count' && words.notArising.has(symbolKey(text)))
    return { reading: { kind: 'not-arising' }, fault: null };
  const character = lookAlike(text) ?? listComma(text);
  if (character !== null) return suspicious(character, measure);
  if (words.percentage.some((word) => text.toLowerCase().includes(word)))
    return unreadable({ code: 'percentage-in-count', args: {} });
  if (/^[-\u2212]\s*\d+$/.test(text)) return unreadable({ code: 'negative', args: {} });
  if (/^0\d+$/.test(text))
    return numberRead(Number(text), { code: 'count-with-words', args: { reading: Number(text) } });
  const separated = separatedNumber(text, measure);
  if (separated) {
    const cleaned = text !== raw && /^\d+$/.test(text);
    return cleaned ? { ...separated, fault: { code: 'spaces-cleaned', args: { reading: text } } } : separated;
  }
  const counted = countBeforeWords(text, words);
  if (counted !== null) return numberRead(counted, { code: 'count-with-words', args: { reading: counted } });
  return unreadable({ code: 'not-a-number', args: { measure } });
}

/** What a percentage typed as text means: "98,5", "98 %", "98,5%". */
export function readPercentageText(raw: string): NumberReading {
  const text = tidy(raw).replace(/\s*%$/, '');
  if (tidy(raw) === '') return BLANK;
  const character = lookAlike(text);
  if (character !== null) return suspicious(character, 'percentage');
  const separated = separatedNumber(text, 'percentage');
  return separated ?? unreadable({ code: 'not-a-number', args: { measure: 'percentage' } });
}
