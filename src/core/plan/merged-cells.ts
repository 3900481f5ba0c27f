import type { CellRange } from '../model/cell';
import type { CellPlan, SheetPlan } from '../model/plan';

type Cells = (CellPlan | null)[];

/** A cell that only carries the look of the merged cell it is part of. */
function shadow({ look, paint, input }: CellPlan): CellPlan {
  return {
    value: null,
    look,
    ...(paint === undefined ? {} : { paint }),
    ...(input === undefined ? {} : { input }),
  };
}

function fill(cells: Cells, range: CellRange, part: CellPlan): void {
  while (cells.length <= range.to.column) cells.push(null);
  for (let column = range.from.column; column <= range.to.column; column += 1) cells[column] ??= part;
}

/**
 * The rows with the empty cells under each merge looking as its first cell does. A reader sees one cell; in the file
 * each of them holds its own piece of the border, and its own lock.
 */
export function fillMerges({ rows, merges }: SheetPlan): SheetPlan['rows'] {
  const changed = new Map<number, Cells>();
  const cellsOf = (row: number): Cells => {
    const cells = changed.get(row) ?? [...(rows[row]?.cells ?? [])];
    changed.set(row, cells);
    return cells;
  };
  for (const range of merges) {
    const first = rows[range.from.row]?.cells[range.from.column];
    if (!first) continue;
    const part = shadow(first);
    for (let row = range.from.row; row <= range.to.row; row += 1) fill(cellsOf(row), range, part);
  }
  const height = merges.reduce((rowCount, { to }) => Math.max(rowCount, to.row + 1), rows.length);
  return Array.from({ length: height }, (_, row) => {
    const cells = changed.get(row);
    return cells ? { ...rows[row], cells } : (rows[row] ?? { cells: [] });
  });
}
