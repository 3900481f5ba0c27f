import { stampOf } from '../app';
import { formatAddress, type SheetPlan } from '../core';
import { isFormula } from './snapshot';
import { contentOf } from './text';

/** As many digits as survive the way to Excel and back. */
const DIGITS = 12;

function stable(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}

type Typed = readonly (readonly [address: string, value: unknown])[];

/** Stands for any formula: Excel may spell one otherwise than we did, and what it shows follows from elsewhere. */
const FORMULA = '=';

/** What is typed in a table, by address. */
function typed(rows: readonly (readonly unknown[])[], firstRow: number, firstColumn: number): Typed {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column): Typed =>
      value === '' || value === null
        ? []
        : [[formatAddress({ row: firstRow + row, column: firstColumn + column }), stable(value)]],
    ),
  );
}

/**
 * A short text that is another one when somebody has typed into the sheet: a constant, a formula where there was none,
 * or a constant over a formula.
 */
export function printOfPlan({ rows }: SheetPlan): Promise<string> {
  const contents = rows.map(({ cells }) =>
    cells.map((cell) => {
      const content = contentOf(cell);
      return typeof content === 'string' && content.startsWith('=') ? FORMULA : (cell?.value ?? null);
    }),
  );
  return stampOf(typed(contents, 0, 0));
}

/** Queues the loading of what a sheet holds; call the result after the next sync. */
export function loadPrint(sheet: Excel.Worksheet): () => Promise<string> {
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,values,formulas');
  return () => {
    const { values, formulas, rowIndex, columnIndex } = used as {
      readonly values: unknown[][];
      readonly formulas: unknown[][];
      readonly rowIndex: number;
      readonly columnIndex: number;
    };
    const contents = values.map((cells, row) =>
      cells.map((value, column) => (isFormula(formulas[row]?.[column], value) ? FORMULA : value)),
    );
    return stampOf(typed(contents, rowIndex, columnIndex));
  };
}
