import { stampOf } from '../app';
import { formatAddress, type SheetPlan } from '../core';
import { addressesIn } from './areas';
import { contentOf } from './text';

/** As many digits as survive the way to Excel and back. */
const DIGITS = 12;

function stable(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}

type Typed = readonly (readonly [address: string, value: unknown])[];

/** Stands for any formula: Excel may spell one otherwise than we did, and what it shows follows from elsewhere. */
const FORMULA = '=';

/** What a sheet holds, as Excel gives it: a constant is its own formula, so that values need not be asked for as well. */
interface Held {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A text that begins with "=" looks like a formula here, in a plan as in the workbook. */
const withoutFormulas = (content: unknown): unknown =>
  typeof content === 'string' && content.startsWith('=') ? FORMULA : content;

/** What is typed in a table, by address, but for what stands in the open cells. */
function typed(
  rows: readonly (readonly unknown[])[],
  { rowIndex, columnIndex }: Pick<Held, 'rowIndex' | 'columnIndex'>,
  open: string,
): Typed {
  const skipped = addressesIn(open);
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column): Typed => {
      const address = formatAddress({ row: rowIndex + row, column: columnIndex + column });
      return value === '' || value === null || skipped.has(address) ? [] : [[address, stable(value)]];
    }),
  );
}

/**
 * A short text that is another one when somebody has typed into the sheet: a constant, a formula where there was none,
 * or a constant over a formula.
 *
 * @param open cells in which anything may be typed: "F9:I120,K9"
 */
export function printOfPlan({ name, rows }: SheetPlan, open = ''): Promise<string> {
  const contents = rows.map(({ cells }) =>
    cells.map((cell) => {
      const content = withoutFormulas(contentOf(cell, name));
      return content === FORMULA ? FORMULA : withoutFormulas(cell?.value ?? null);
    }),
  );
  return stampOf(typed(contents, { rowIndex: 0, columnIndex: 0 }, open));
}

/** The same of what stands in the workbook. */
export function printOf(held: Held, open = ''): Promise<string> {
  const contents = held.formulas.map((cells) => cells.map(withoutFormulas));
  return stampOf(typed(contents, held, open));
}

/** Queues the loading of what a sheet holds; call the result after the next sync. */
export function loadHeld(sheet: Excel.Worksheet): () => Held {
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,formulas');
  return () => used;
}
