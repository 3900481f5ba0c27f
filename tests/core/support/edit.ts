import type { CellAddress, CellSnapshot, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/core';
import type { Typed } from './sheet';

const isTyped = (value: Typed): value is Omit<CellSnapshot, 'column'> =>
  typeof value === 'object' && value !== null && 'value' in value;

function withCell(row: RowSnapshot, column: number, typed: Typed): RowSnapshot {
  const rest = row.cells.filter((cell) => cell.column !== column);
  if (typed === null) return { ...row, cells: rest };
  const cell = isTyped(typed) ? { ...typed, column } : { column, value: typed };
  return { ...row, cells: [...rest, cell].sort((a, b) => a.column - b.column) };
}

/** Where a header word and a row's first cell meet: found by what stands there, as a reader finds it. */
export function cellAt(sheet: SheetSnapshot, key: string, header: string): CellAddress {
  const head = sheet.rows.find((row) => row.cells.some((cell) => cell.value === header));
  const column = head?.cells.find((cell) => cell.value === header)?.column;
  const row = sheet.rows.find((candidate) => head && candidate.row > head.row && candidate.cells[0]?.value === key);
  if (column === undefined || !row) throw new Error(`${sheet.name}: no ${key} × ${header}`);
  return { row: row.row, column };
}

/** The workbook with one cell typed over. */
export function typeInto(
  book: WorkbookSnapshot,
  sheet: string,
  key: string,
  header: string,
  typed: Typed,
): WorkbookSnapshot {
  const sheets = book.sheets.map((candidate) => {
    if (candidate.name !== sheet) return candidate;
    const at = cellAt(candidate, key, header);
    return {
      ...candidate,
      rows: candidate.rows.map((row) => (row.row === at.row ? withCell(row, at.column, typed) : row)),
    };
  });
  return { ...book, sheets };
}

/** One cell typed over: the row's first cell, the column's header, what is typed. */
export type Change = readonly [key: string, header: string, typed: Typed];

/** A workbook of one sheet with several cells typed over. */
export function typeAll(book: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    const rows = new Map(sheet.rows.map((row) => [row.row, row]));
    for (const [key, header, typed] of changes) {
      const at = cellAt(sheet, key, header);
      const row = rows.get(at.row);
      if (row) rows.set(at.row, withCell(row, at.column, typed));
    }
    return { ...sheet, rows: [...rows.values()] };
  });
  return { ...book, sheets };
}

/** The workbook with every text of it changed, sheet names too. */
export function mapTexts(book: WorkbookSnapshot, change: (text: string) => string): WorkbookSnapshot {
  const cell = (one: CellSnapshot): CellSnapshot =>
    typeof one.value === 'string' ? { ...one, value: change(one.value) } : one;
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    name: change(sheet.name),
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
  }));
  return { ...book, sheets };
}
