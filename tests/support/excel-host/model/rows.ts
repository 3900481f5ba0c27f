import { shiftArea, shiftReferences } from '../formula/rewrite';
import { type Area, isWholeRows } from './area';
import type { Cell } from './cell';
import { changed } from './fill-values';
import type { GridEntry } from './grid';
import type { Region } from './region';
import type { Sheet } from './book';

/** Keys of a map of rows after rows came (count above zero) or went before `at`. */
function shiftKeys<V>(map: Map<number, V>, at: number, count: number): void {
  const entries = [...map].filter(([row]) => !(count < 0 && row >= at && row < at - count));
  map.clear();
  for (const [row, value] of entries) map.set(row >= at ? row + count : row, value);
}

function shiftCells(sheet: Sheet, at: number, count: number): void {
  const entries = sheet.grid.entries().filter(({ row }) => row >= at);
  const bare = ({ row, column }: GridEntry): Cell => ({
    value: null,
    formula: null,
    link: null,
    look: sheet.grid.lineLook(row, column),
  });
  for (const entry of entries) sheet.grid.put(entry.row, entry.column, bare(entry));
  shiftKeys(sheet.grid.rowLooks, at, count);
  for (const { row, column, cell } of entries) {
    if (row >= at - Math.min(count, 0)) sheet.grid.put(row + count, column, cell);
  }
}

function shiftFormulas(sheet: Sheet, at: number, count: number): void {
  for (const home of sheet.book.sheets) {
    for (const { row, column, cell } of home.grid.entries()) {
      if (cell.formula === null) continue;
      const formula = shiftReferences(cell.formula, home.name, sheet.name, at, count);
      if (formula !== cell.formula) home.grid.put(row, column, { ...cell, formula });
    }
  }
  for (const name of sheet.book.names) {
    name.formula = shiftReferences(name.formula, name.scope?.name ?? '', sheet.name, at, count);
  }
}

/** Puts whole rows in (count above zero) or takes them out. `held`: ranges that follow their cells. */
export function shiftRows(sheet: Sheet, at: number, count: number, held: readonly Region[]): void {
  const shiftAll = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, at, count) ?? []);
  shiftCells(sheet, at, count);
  shiftFormulas(sheet, at, count);
  shiftKeys(sheet.rowHeights, at, count);
  const hidden = new Map([...sheet.hiddenRows].map((row) => [row, true]));
  shiftKeys(hidden, at, count);
  sheet.hiddenRows.clear();
  for (const row of hidden.keys()) sheet.hiddenRows.add(row);
  sheet.merges = shiftAll(sheet.merges);
  for (const format of sheet.formats) format.areas = shiftAll(format.areas);
  sheet.formats = sheet.formats.filter(({ areas }) => areas.length > 0);
  sheet.validations.list = sheet.validations.list
    .map((item) => ({ ...item, areas: shiftAll(item.areas) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.page.printArea = shiftAll(sheet.page.printArea);
  sheet.page.titleRows = sheet.page.titleRows && shiftArea(sheet.page.titleRows, at, count);
  for (const item of sheet.breaks) if (item.row >= at) item.row = Math.max(at, item.row + count);
  for (const region of held) if (region.sheet === sheet) region.areas = shiftAll(region.areas);
  const area = { row: at, column: 0, rows: Math.abs(count), columns: 16_384 };
  if (isWholeRows(area)) changed(sheet, area, count > 0 ? 'RowInserted' : 'RowDeleted');
}
