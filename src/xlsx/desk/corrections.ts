import type { CellSnapshot, Correction, EditPlan, RowSnapshot, SheetPlace, SheetSnapshot } from '../../core';

const isAt = (place: SheetPlace, { file, sheet }: SheetPlace): boolean => place.file === file && place.sheet === sheet;

const isSameCell = (a: EditPlan | Correction, b: EditPlan | Correction): boolean =>
  isAt(a, b) && a.cell.row === b.cell.row && a.cell.column === b.cell.column;

function cellAt({ rows }: SheetSnapshot, { row, column }: EditPlan['cell']): CellSnapshot | undefined {
  return rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);
}

function textOf(cell: CellSnapshot | undefined): string {
  const value = cell?.value ?? '';
  return cell?.shown ?? (typeof value === 'object' ? value.error : String(value));
}

function typed(rows: readonly RowSnapshot[], { cell, to }: Correction): RowSnapshot[] {
  const row = rows.find((one) => one.row === cell.row) ?? { row: cell.row, hidden: false, cells: [] };
  // A date or a percentage is what the file's format made of it; the number that was typed is meant as it stands.
  const cells = [...row.cells.filter(({ column }) => column !== cell.column), { column: cell.column, value: to }];
  const changed = { ...row, cells: cells.sort((a, b) => a.column - b.column) };
  return [...rows.filter((one) => one.row !== cell.row), changed].sort((a, b) => a.row - b.row);
}

/** A file's sheet as it counts: the figures that were typed over in the place of the file's. */
export function corrected(sheet: SheetSnapshot, file: string, corrections: readonly Correction[]): SheetSnapshot {
  const own = corrections.filter((one) => isAt(one, { file, sheet: sheet.name }));
  return own.length === 0 ? sheet : { ...sheet, rows: own.reduce<readonly RowSnapshot[]>(typed, sheet.rows) };
}

/**
 * The corrections there are once these cells are typed over too. A cell has one, which says what the file holds.
 *
 * @param sheetOf a sheet as the file has it
 */
export function correctedBy(
  corrections: readonly Correction[],
  edits: readonly EditPlan[],
  at: string,
  sheetOf: (place: SheetPlace) => SheetSnapshot | undefined,
): Correction[] {
  const added = edits.flatMap(({ file, sheet, cell, value }): Correction[] => {
    const found = sheetOf({ file, sheet });
    return found ? [{ file, sheet, cell, from: textOf(cellAt(found, cell)), to: value, at }] : [];
  });
  return [...corrections.filter((one) => !added.some((other) => isSameCell(one, other))), ...added];
}
