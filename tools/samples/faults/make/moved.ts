import { type CellAddress, type CellRange, columnName, parseAddress, type SheetPlan } from '../../../../src/core';

/** Where each old row and column goes. Both ascend: whole rows and columns are inserted, none is swapped. */
export interface Move {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

/** `count` blank rows (or columns) before the given one. */
export function inserted(before: number, count = 1): (index: number) => number {
  return (index) => (index < before ? index : index + count);
}

export const unmoved = (index: number): number => index;

function movedFormula(formula: string, move: Move): string {
  return formula.replace(/\$([A-Z]{1,3})(\d+)/g, (found: string) => {
    const at = parseAddress(found.slice(1));
    return at ? `$${columnName(move.column(at.column))}${move.row(at.row) + 1}` : found;
  });
}

function spread<T>(list: readonly T[], to: (index: number) => number, gap: T): T[] {
  const result: T[] = [];
  list.forEach((item, index) => {
    while (result.length < to(index)) result.push(gap);
    result.push(item);
  });
  return result;
}

/** A sheet after somebody inserted rows and columns in a spreadsheet program: formulas, merges and rules go along. */
export function moved(sheet: SheetPlan, move: Move): SheetPlan {
  const cell = (at: CellAddress): CellAddress => ({ row: move.row(at.row), column: move.column(at.column) });
  const range = ({ from, to }: CellRange): CellRange => ({ from: cell(from), to: cell(to) });
  const { repeat } = sheet.print;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: spread(
      row.cells.map((plan) =>
        plan?.formula === undefined ? plan : { ...plan, formula: movedFormula(plan.formula, move) },
      ),
      move.column,
      null,
    ),
  }));
  return {
    ...sheet,
    rows: spread(rows, move.row, { cells: [] }),
    widths: spread(sheet.widths, move.column, 12),
    merges: sheet.merges.map(range),
    freeze: sheet.freeze && cell(sheet.freeze),
    print: { ...sheet.print, repeat: repeat && { from: move.row(repeat.from), to: move.row(repeat.to) } },
    validations: sheet.validations.map((rule) => ({ ...rule, range: range(rule.range) })),
    conditionals: sheet.conditionals.map((rule) => ({ ...rule, range: range(rule.range) })),
  };
}
