import { type CellPlan, parseAddress, type SheetPlan } from '../../../../src/core';

/** By address: "E10" → what somebody typed there. null clears the cell. */
export type Typed = Readonly<Record<string, string | number | null>>;

const COUNTS: readonly string[] = ['E', 'F', 'G'];

function put(rows: (CellPlan | null)[][], address: string, change: (cell: CellPlan) => CellPlan): void {
  const at = parseAddress(address);
  const row = at ? rows[at.row] : undefined;
  if (!at || !row) throw new Error(`no cell ${address}`);
  row[at.column] = change(row[at.column] ?? { value: null, look: 'text' });
}

/** A formula's result, where a formula stands. */
const show =
  (value: string | number | null) =>
  (cell: CellPlan): CellPlan =>
    cell.formula === undefined ? cell : { ...cell, value };

const INVALID = 'Lỗi số liệu';

/** A sheet after somebody typed over its cells, formulas included. */
export function typedOver(sheet: SheetPlan, typed: Typed): SheetPlan {
  const rows = sheet.rows.map(({ cells }) => [...cells]);
  for (const [address, value] of Object.entries(typed)) {
    put(rows, address, ({ formula: _replaced, ...cell }) => ({ ...cell, value }));
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const isTargetRow = rows[Number(row) - 1]?.[7]?.formula !== undefined;
    // What the template's formulas then show: a count is no number.
    if (typeof value !== 'string' || !COUNTS.includes(column) || !isTargetRow) continue;
    put(rows, `H${row}`, show(''));
    put(rows, `I${row}`, show(INVALID));
  }
  return { ...sheet, rows: sheet.rows.map((row, index) => ({ ...row, cells: rows[index] ?? [] })) };
}

/** A sheet whose formulas show these results, as a spreadsheet program computes them. */
export function showing(sheet: SheetPlan, results: Typed): SheetPlan {
  const rows = sheet.rows.map(({ cells }) => [...cells]);
  for (const [address, value] of Object.entries(results)) put(rows, address, show(value));
  return { ...sheet, rows: sheet.rows.map((row, index) => ({ ...row, cells: rows[index] ?? [] })) };
}
