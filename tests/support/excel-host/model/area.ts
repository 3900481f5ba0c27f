import { columnName } from '../../../../src/core';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === COLUMNS;
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === ROWS;
/** Whole rows or columns: Excel answers null for what is asked of each of their cells. */
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);
export const cellCount = (area: Area): number => area.rows * area.columns;

/** null when it would reach over the edge of the sheet, or hold nothing. */
export function areaAt(row: number, column: number, rows: number, columns: number): Area | null {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside =
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS;
  return whole && inside ? { row, column, rows, columns } : null;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** What is left of an area without another: up to four pieces. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const after = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: after, columns: area.column + area.columns - after },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export const without = (areas: readonly Area[], holes: readonly Area[]): Area[] =>
  holes.reduce<Area[]>((left, hole) => left.flatMap((area) => subtract(area, hole)), [...areas]);

/** Runs over every cell; whoever calls it has made sure that they are not too many. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

/** A1:B2; A:B for whole columns; 1:2 for whole rows, and for the whole sheet. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const row = (at: number): string => mark + String(at + 1);
  const column = (at: number): string => mark + columnName(at);
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (isWholeRows(area)) return `${row(area.row)}:${row(last.row)}`;
  if (isWholeColumns(area)) return `${column(area.column)}:${column(last.column)}`;
  const from = column(area.column) + row(area.row);
  const to = column(last.column) + row(last.row);
  return from === to ? from : `${from}:${to}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Area | null {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  return areaAt(row, column, Math.abs(rowA - rowB) + 1, Math.abs(columnA - columnB) + 1);
}

/** An address without a sheet, $ or not; null for anything else. */
export function parseArea(text: string): Area | null {
  const cells = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([a-z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(text);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, columnNumber(column), Number(lastRow) - 1, columnNumber(lastColumn));
  }
  const columns = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i.exec(text);
  if (columns) return between(0, columnNumber(columns[1] ?? ''), ROWS - 1, columnNumber(columns[2] ?? ''));
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1) : null;
}
