import type { CellRange, RowPlan } from '../../core';

function lastCell({ cells }: RowPlan): number {
  let last = cells.length - 1;
  while (last >= 0 && !cells[last]) last -= 1;
  return last;
}

/** From A1 to the last row and column that hold anything; null for a sheet that holds nothing. */
export function usedRange(rows: readonly RowPlan[]): CellRange | null {
  let row = -1;
  let column = -1;
  rows.forEach((cells, index) => {
    const last = lastCell(cells);
    if (last >= 0) row = index;
    column = Math.max(column, last);
  });
  return row < 0 ? null : { from: { row: 0, column: 0 }, to: { row, column } };
}
