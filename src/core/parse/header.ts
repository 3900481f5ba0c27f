import type { CellAddress } from '../model/cell';
import type { RowSnapshot, SheetSnapshot } from '../model/snapshot';
import type { ColumnRole, Vocabulary } from '../model/vocabulary';
import { rawText } from './number-cell';
import { symbolKey } from './text';

/** Which column a header text names. */
export type HeaderWords = (text: string) => ColumnRole | undefined;

/** Sheets of one run repeat the same few texts: above this many the rest is looked up without being remembered. */
const REMEMBERED = 5000;

/** Header words by their key, made once a run; it remembers what it was asked, since folding costs more than reading. */
export function headerWords(vocabulary: Vocabulary): HeaderWords {
  const words = new Map<string, ColumnRole>();
  for (const [role, spellings] of Object.entries(vocabulary.columns)) {
    // Object.entries forgets that the keys are roles.
    for (const spelling of spellings) words.set(symbolKey(spelling), role as ColumnRole);
  }
  const asked = new Map<string, ColumnRole | undefined>();
  return (text) => {
    if (asked.has(text)) return asked.get(text);
    const role = words.get(symbolKey(text));
    if (asked.size < REMEMBERED) asked.set(text, role);
    return role;
  };
}

export interface Header {
  /** The last row of the header, zero-based. */
  readonly row: number;
  /** Its first row: labels stand above it. */
  readonly top: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Roles that two columns claim, and where each of the two stands. */
  readonly repeated: readonly { readonly role: ColumnRole; readonly cell: CellAddress; readonly first: CellAddress }[];
}

type Roles = ReadonlyMap<number, ColumnRole>;

/** A table begins in the first rows or not at all: further down only figures are met. */
const ROWS_SEARCHED = 100;

/** The roles of one row's cells by column, the words of the row above it considered with them ("Số" over "đạt"). */
function rolesOf(row: RowSnapshot, above: RowSnapshot | null, words: HeaderWords): Roles {
  const roles = new Map<number, ColumnRole>();
  for (const cell of row.cells) {
    const text = rawText(cell);
    const over = above ? rawText(above.cells.find((other) => other.column === cell.column)) : '';
    const role = words(text) ?? (over === '' ? undefined : words(`${over} ${text}`));
    if (role) roles.set(cell.column, role);
  }
  return roles;
}

function isHeader(roles: Iterable<ColumnRole>): boolean {
  const found = new Set(roles);
  return found.has('code') && (found.has('total') || found.has('achieved'));
}

function gather(top: number, row: number, layers: readonly Roles[]): Header {
  const places = new Map<ColumnRole, CellAddress>();
  const repeated: Header['repeated'][number][] = [];
  for (const [layer, roles] of layers.entries()) {
    for (const [column, role] of roles) {
      const cell = { row: top + layer, column };
      const first = places.get(role);
      if (!first) places.set(role, cell);
      else if (first.column !== column) repeated.push({ role, cell, first });
    }
  }
  const columns = new Map([...places].map(([role, { column }]) => [role, column]));
  return { top, row, columns, repeated };
}

/**
 * Finds the table by its header words, wherever it stands and in whatever order (input-faults.md 15): one row, or two
 * where the second names what the first only groups. null: this sheet is no unit report.
 */
export function findHeader(sheet: SheetSnapshot, words: HeaderWords): Header | null {
  for (const [index, row] of sheet.rows.entries()) {
    if (index > ROWS_SEARCHED) return null;
    const upper = rolesOf(row, null, words);
    if (upper.size === 0) continue;
    const next = sheet.rows[index + 1];
    const below = next?.row === row.row + 1 ? next : null;
    const lower: Roles = below ? rolesOf(below, row, words) : new Map<number, ColumnRole>();
    const codeColumn = [...upper].find(([, role]) => role === 'code')?.[0];
    // In a one-row header the row below already holds a code (or an index), so it cannot be a second header row.
    const twoDeep = lower.size > 0 && (codeColumn === undefined || !below?.cells.some((c) => c.column === codeColumn));
    if (twoDeep && isHeader([...upper.values(), ...lower.values()])) {
      const groups = new Map([...upper].filter(([column]) => !lower.has(column)));
      return gather(row.row, row.row + 1, [groups, lower]);
    }
    if (isHeader(upper.values())) return gather(row.row, row.row, [upper]);
  }
  return null;
}
