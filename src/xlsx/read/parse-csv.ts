import type { SheetLoad } from '../guard/load';
import { refused } from '../guard/refusal';
import { MAX_CELLS, MAX_ROWS, SHEET_COLUMNS } from '../limits';

/** A text table as it stands: every field is text, blank ones included. */
export type TextTable = readonly (readonly string[])[];

const DELIMITERS = [';', '\t', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Enough records to tell a table from prose. */
const SAMPLE = 200;

/**
 * Our own reader, because SheetJS guesses where nothing may be guessed: it reads "98,5" as 985, "5-6" as a date, and
 * prose as a table. Null when the text is not a table.
 */
export function parseCsv(text: string, weigh: (sheet: SheetLoad) => void): TextTable | null {
  // Excel's own hint, in the first line.
  const [hint = '', said] = /^sep=([;,\t])\r?\n/.exec(text) ?? [];
  const body = text.slice(hint.length);
  const delimiter = (said as Delimiter | undefined) ?? findDelimiter(body);
  if (delimiter === null) return null;
  const table: string[][] = [];
  let cells = 0;
  for (const record of records(body, delimiter)) {
    table.push(record);
    cells += record.length;
    if (table.length > MAX_ROWS || cells > MAX_CELLS) break;
  }
  // Beyond the limits lines are only counted, to name the number.
  const rows = table.length > MAX_ROWS ? Math.max(table.length, lineCount(body)) : table.length;
  weigh({ rows, cells, slots: cells });
  return table;
}

function lineCount(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The delimiter that gives most records the same width; in a table they nearly all have it. */
function findDelimiter(text: string): Delimiter | null {
  let best: Delimiter | null = null;
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    let filled = 0;
    for (const record of sample(text, delimiter)) {
      if (record.every((field) => field.trim() === '')) continue;
      filled++;
      // Prose has commas too, each with a space after it.
      if (record.length < 2 || (delimiter === ',' && record.slice(1).some((field) => field.startsWith(' ')))) continue;
      widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    }
    const agreeing = Math.max(0, ...widths.values());
    if (agreeing > most && agreeing * 2 >= filled) [best, most] = [delimiter, agreeing];
  }
  return best;
}

function* sample(text: string, delimiter: Delimiter): Generator<string[]> {
  let count = 0;
  for (const record of records(text, delimiter)) {
    if (count++ >= SAMPLE) return;
    yield record;
  }
}

/** Records of a delimited text. Quotes count only where a field begins with one; a lone quote is a letter. */
function* records(text: string, delimiter: Delimiter): Generator<string[]> {
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    record.push(field);
    if (record.length > SHEET_COLUMNS)
      throw refused('file-unreadable', { reason: `more than ${SHEET_COLUMNS} columns` });
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      record.push('');
    }
    yield record;
    record = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

interface Field {
  readonly field: string;
  /** Where the delimiter or the line's end stands. */
  readonly end: number;
}

function plainField(text: string, start: number, delimiter: Delimiter): Field {
  let end = start;
  for (; end < text.length; end++) {
    const letter = text[end];
    if (letter === delimiter || letter === '\n' || letter === '\r') break;
  }
  return { field: text.slice(start, end), end };
}

function quotedField(text: string, start: number, delimiter: Delimiter): Field {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return plainField(text, start, delimiter);
  const rest = plainField(text, close + 1, delimiter);
  return { field: text.slice(start + 1, close).replaceAll('""', '"') + rest.field, end: rest.end };
}
