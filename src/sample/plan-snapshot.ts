import type { CellPlan, CellSnapshot, RowSnapshot, SheetPlan, SheetSnapshot, WorkbookSnapshot } from '../core';

function cellSnapshot(plan: CellPlan | null, column: number): CellSnapshot | null {
  if (!plan || (plan.value === null && plan.formula === undefined)) return null;
  return { column, value: plan.value, ...(plan.formula === undefined ? {} : { formula: plan.formula }) };
}

/** What a reader would see of a planned sheet, without a file between: for filling templates and for pure tests. */
export function snapshotOfSheet({ name, rows, merges }: SheetPlan): SheetSnapshot {
  return {
    name,
    merges,
    rows: rows
      .map((row, index): RowSnapshot => ({
        row: index,
        hidden: false,
        cells: row.cells.map(cellSnapshot).filter((cell) => cell !== null),
      }))
      .filter((row) => row.cells.length > 0),
  };
}

export function snapshotOf(file: string, sheets: readonly SheetPlan[]): WorkbookSnapshot {
  return { file, sheets: sheets.map(snapshotOfSheet), date1904: false, issues: [] };
}
