import {
  MAX_ARRAY_COMPARISONS,
  MAX_MERGES,
  MAX_ROWS,
  MAX_UNFOLDED,
  SHEET_COLUMNS,
  USED_COLUMNS,
  USED_ROWS,
} from '../limits';
import type { SheetLoad } from './load';
import { nameKey, scanMarkup, type Tag } from './markup';
import { refused, tooManyRows } from './refusal';

/** What there is to know of one worksheet part before anyone parses it. */
export interface Worksheet extends SheetLoad {
  /** The used range the sheet claims, when no user can mean it. */
  readonly usedRange: string | null;
  /** Only the rows and the merged ranges. The rest (column widths, links, rules) can be as large as the address space. */
  readonly content: readonly Uint8Array[];
}

const ROW = nameKey('row');
const CELL = nameKey('c');
const FORMULA = nameKey('f');
const MERGE = nameKey('mergeCell');
const MERGES = nameKey('mergeCells');
const ROWS = nameKey('sheetData');
const DIMENSION = nameKey('dimension');

const latin1 = new TextDecoder('windows-1252');

export function inspectWorksheet(xml: Uint8Array): Worksheet {
  const count = { rows: 0, cells: 0, slots: 0, merges: 0 };
  const formulas = formulaMeter(xml);
  const rows = sectionOf(xml, ROWS);
  const merges = sectionOf(xml, MERGES);
  let usedRange: string | null = null;
  let column = -1;
  scanMarkup(xml, (tag) => {
    rows.see(tag);
    merges.see(tag);
    if (tag.key === FORMULA) formulas.see(tag);
    if (tag.form === 'close') return;
    if (tag.key === CELL) {
      count.cells++;
      const next = columnOf(xml, tag) ?? column + 1;
      // Only what a row grows by: its rightmost column, whatever the order of its cells.
      if (next > column) count.slots += next - column;
      column = Math.max(column, next);
    } else if (tag.key === ROW) {
      if (++count.rows > MAX_ROWS) throw tooManyRows(count.rows + remainingRows(xml, tag.end));
      column = -1;
    } else if (tag.key === MERGE) count.merges++;
    else if (tag.key === DIMENSION) usedRange = implausible(latin1.decode(xml.subarray(tag.nameEnd, tag.end)));
  });
  if (count.merges > MAX_MERGES) throw refused('file-unreadable', { reason: `${count.merges} merged ranges` });
  formulas.check(count.cells);
  return { ...count, usedRange, content: [...rows.found(), ...merges.found()] };
}

/** The first stretch of the part between a tag and its end, which is also what the parser takes. */
function sectionOf(xml: Uint8Array, key: number): { see(tag: Tag): void; found(): Uint8Array[] } {
  let start = -1;
  let end = -1;
  return {
    see(tag) {
      if (tag.key !== key || end >= 0) return;
      if (tag.form === 'open' && start < 0) start = tag.start;
      else if (tag.form === 'close' && start >= 0) end = tag.end;
    },
    found: () => (end < 0 ? [] : [xml.subarray(start, end)]),
  };
}

/** Formulas are short in the file and may be long once unfolded: one text shared by half a million cells. */
function formulaMeter(xml: Uint8Array): { see(tag: Tag): void; check(cells: number): void } {
  let start = -1;
  let followers = 0;
  let longest = 0;
  let arrays = 0;
  const countArray = (formula: string): void => {
    if (formula.includes('t="array"') && /ref=["'][^"']*:/.test(formula)) arrays++;
  };
  return {
    see(tag) {
      if (tag.form === 'open') {
        // Of one formula inside another the parser, too, takes all from the first beginning to the first end.
        if (start < 0) start = tag.start;
        return;
      }
      const formula = latin1.decode(xml.subarray(tag.form === 'empty' || start < 0 ? tag.start : start, tag.end));
      if (tag.form === 'close') start = -1;
      countArray(formula);
      if (tag.form === 'empty' || formula.includes('></')) followers++;
      else if (formula.includes('t="shared"')) longest = Math.max(longest, formula.length);
    },
    check(cells) {
      if (followers * longest > MAX_UNFOLDED) throw refused('file-unreadable', { reason: 'shared formulas too long' });
      if (arrays * cells > MAX_ARRAY_COMPARISONS)
        throw refused('file-unreadable', { reason: `${arrays} array formulas` });
    },
  };
}

/** Only to name their number: a sheet of a million rows is refused after the first of them. */
function remainingRows(xml: Uint8Array, from: number): number {
  let rows = 0;
  for (let at = xml.indexOf(0x3c, from); at >= 0; at = xml.indexOf(0x3c, at + 1)) {
    if (xml[at + 1] === 0x72 && xml[at + 2] === 0x6f && xml[at + 3] === 0x77 && (xml[at + 4] ?? 0) <= 0x3e) rows++;
  }
  return rows;
}

/** Column of a cell tag, zero-based; null when it has no address and simply follows the one before. */
function columnOf(xml: Uint8Array, tag: Tag): number | null {
  // Nearly every writer puts r="AB12" first; only then is it read without making a string.
  const first = tag.nameEnd + 1;
  if (xml[first] === 0x72 /* r */ && xml[first + 1] === 0x3d /* = */) return column(xml, first + 3);
  const found = latin1.decode(xml.subarray(tag.nameEnd, tag.end)).search(/r=["']/);
  return found < 0 ? null : column(xml, tag.nameEnd + found + 3);
}

function column(xml: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; number < SHEET_COLUMNS; at++) {
    const letter = (xml[at] ?? 0) - 64;
    if (letter < 1 || letter > 26) break;
    number = number * 26 + letter;
  }
  return Math.min(number, SHEET_COLUMNS) - 1;
}

function implausible(attributes: string): string | null {
  const [, range, letters = '', digits = ''] = /ref=["']([A-Z]+\d+:([A-Z]+)(\d+))["']/.exec(attributes) ?? [];
  if (range === undefined) return null;
  const columns = column(new TextEncoder().encode(letters), 0) + 1;
  return Number(digits) > USED_ROWS || columns > USED_COLUMNS ? range : null;
}
