import { invalid } from '../errors';
import { type Area, cellCount, eachCell, formatArea } from './area';
import type { Cell } from './cell';
import { entered } from './enter';
import { assertUnlocked } from './guards';
import type { Json } from './json';
import type { Region } from './region';
import type { Sheet } from './book';
import type { Locale } from './typed-text';

/** The value meant for each cell of a range: one for all, or rows of the range's own shape. */
export function valuesFor(area: Area, value: Json): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows = value.map((row) => (Array.isArray(row) ? row : invalid('Values are rows of cells.')));
  const fits = rows.length === area.rows && rows.every((row) => row.length === area.columns);
  if (!fits) {
    const shape = `${rows.length}×${rows[0]?.length ?? 0}`;
    invalid(`The array (${shape}) does not have the shape of the range (${area.rows}×${area.columns}).`);
  }
  return (row, column) => rows[row - area.row]?.[column - area.column] ?? null;
}

export function changed(sheet: Sheet, area: Area, changeType = 'RangeEdited'): void {
  sheet.book.needsRecalculation = true;
  sheet.book.happenings.push({ kind: 'changed', sheet, detail: { changeType, address: formatArea(area) } });
}

/** Puts values or formulas into a range, all of them or, where one is refused, none. */
export function fillValues(region: Region, value: Json, locale: Locale = 'en-US'): void {
  const { sheet, area } = region;
  if (region.isUnbounded) invalid('Whole rows and columns cannot be filled.');
  const valueAt = valuesFor(area, value);
  assertUnlocked(sheet, [area]);
  const cells: [number, number, Cell][] = [];
  eachCell(area, (row, column) => {
    const next = valueAt(row, column);
    if (next === null || sheet.isCovered(row, column)) return;
    cells.push([row, column, entered(sheet.grid.cellAt(row, column), next, locale, sheet.book)]);
  });
  for (const [row, column, cell] of cells) sheet.grid.put(row, column, cell);
  if (cellCount(area) > 0) changed(sheet, area);
}
