import {
  parseAddress,
  type CellSnapshot,
  type CellRange,
  type CellValue,
  type RowSnapshot,
  type SheetSnapshot,
} from '../../core';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import type { ParsedCell, ParsedSheet } from './sheetjs';

/** What a whole workbook shares while its sheets are read. */
export interface SheetReader {
  /** Text a number shows, null when it shows itself. */
  readonly shown: (value: number, code: string) => string | null;
  /** Called with the length of every cell's text and formula. */
  readonly countText: (length: number) => void;
  readonly isHidden: (row: number) => boolean;
  /** Other workbooks by the number that stands for them in formulas. */
  readonly links: ReadonlyMap<number, string>;
}

/** Error codes of the file formats, by the names Excel shows. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** A parsed sheet as plain values, without its blank cells and rows. */
export function sheetSnapshot(name: string, sheet: ParsedSheet, reader: SheetReader): SheetSnapshot {
  const rows: RowSnapshot[] = [];
  const data = sheet['!data'];
  for (const row of indices(data, SHEET_ROWS)) {
    const parsed = data[row] ?? [];
    const cells: CellSnapshot[] = [];
    for (const column of indices(parsed, SHEET_COLUMNS)) {
      const cell = parsed[column];
      const snapshot = cell && cellSnapshot(column, cell, anchorFormula(cell, data), reader);
      if (snapshot) cells.push(snapshot);
    }
    if (cells.length > 0) rows.push({ row, hidden: reader.isHidden(row), cells });
  }
  return { name, rows, merges: (sheet['!merges'] ?? []).map(mergedRange) };
}

/** The filled places of a list full of holes, ascending; it may claim a length of four thousand million. */
function indices(list: readonly unknown[], limit: number): number[] {
  return Object.keys(list).flatMap((key) => {
    const index = Number(key);
    return index >= 0 && index < limit ? index : [];
  });
}

function cellSnapshot(
  column: number,
  cell: ParsedCell,
  written: string | undefined,
  reader: SheetReader,
): CellSnapshot | null {
  const value = valueOf(cell);
  const formula = written === undefined ? undefined : withNames(written, reader.links);
  reader.countText((typeof value === 'string' ? value.length : 0) + (formula?.length ?? 0));
  if (formula === undefined && (value === null || value === '')) return null;
  const format = typeof cell.z === 'string' && cell.z !== 'General' ? cell.z : undefined;
  const shown = typeof value === 'number' && format !== undefined ? reader.shown(value, format) : null;
  const text = shown === null ? undefined : (cell.w ?? shown);
  return {
    column,
    value,
    ...(format !== undefined && { format }),
    ...(text !== undefined && text !== String(cell.v) && { shown: text }),
    ...(formula !== undefined && { formula }),
  };
}

/** "[1]Sheet1!A1" as Excel shows it: "[SoTheoDoi.xlsx]Sheet1!A1". */
function withNames(formula: string, links: ReadonlyMap<number, string>): string {
  if (links.size === 0) return formula;
  return formula.replace(/\[(\d{1,3})\]/g, (number, digits: string) => {
    const name = links.get(Number(digits));
    return name === undefined ? number : `[${name}]`;
  });
}

function valueOf(cell: ParsedCell): CellValue | null {
  const value = cell.v;
  switch (cell.t) {
    case 'z':
      // A blank cell or a formula without a result, which SheetJS may fill with 0.
      return null;
    case 'e':
      return { error: (typeof value === 'number' && ERRORS[value]) || cell.w || '#VALUE!' };
    default:
      // A number no double can hold is what Excel calls #NUM!.
      if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
      return typeof value === 'string' || typeof value === 'boolean' ? value : null;
  }
}

/** Every cell of an array formula shows the formula in Excel; the file keeps it in the first one only. */
function anchorFormula(cell: ParsedCell, data: ParsedSheet['!data']): string | undefined {
  if (cell.f !== undefined || cell.F === undefined) return cell.f;
  const first = parseAddress(cell.F.split(':', 1)[0] ?? '');
  return first ? data[first.row]?.[first.column]?.f : undefined;
}

function mergedRange(merge: NonNullable<ParsedSheet['!merges']>[number]): CellRange {
  return { from: { row: merge.s.r, column: merge.s.c }, to: { row: merge.e.r, column: merge.e.c } };
}
