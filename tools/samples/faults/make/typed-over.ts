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

/** What the template's formulas in a row show once a count is no number, in any spreadsheet program. */
function showInvalid(rows: (CellPlan | null)[][], row: string): void {
  const show =
    (value: string) =>
    (cell: CellPlan): CellPlan =>
      cell.formula === undefined ? cell : { ...cell, value };
  put(rows, `H${row}`, show(''));
  put(rows, `I${row}`, show('Lỗi số liệu'));
}

/** A sheet after somebody typed over its cells, formulas included. */
export function typedOver(sheet: SheetPlan, typed: Typed): SheetPlan {
  const rows = sheet.rows.map(({ cells }) => [...cells]);
  for (const [address, value] of Object.entries(typed)) {
    put(rows, address, ({ formula: _replaced, ...cell }) => ({ ...cell, value }));
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const isTargetRow = rows[Number(row) - 1]?.[7]?.formula !== undefined;
    if (typeof value === 'string' && COUNTS.includes(column) && isTargetRow) showInvalid(rows, row);
  }
  return { ...sheet, rows: sheet.rows.map((row, index) => ({ ...row, cells: rows[index] ?? [] })) };
}
