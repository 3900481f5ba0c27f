import type { CellView, RowView, SheetView } from '../../app';
import type { CellAddress } from '../../core';

/** A place in the table: one cell, several merged ones, or a blank. */
export interface Slot {
  /** Where it stands in the sheet. */
  readonly address: CellAddress;
  /** Of its row among those that are drawn. */
  readonly index: number;
  /** null: nothing stands here. */
  readonly cell: CellView | null;
  readonly columns: number;
  /** Of the rows that are drawn. */
  readonly rows: number;
  /** How far text that is not wrapped may run, in pixels: over the blanks to its right, as in Excel. */
  readonly room: number;
}

export interface GridRow {
  readonly row: number;
  readonly height: number | null;
  /** Rows before it hold nothing, and are left out. */
  readonly afterGap: boolean;
  /** What begins in this row. */
  readonly slots: readonly Slot[];
  /** By column, what covers it. */
  readonly covers: readonly Slot[];
}

export interface GridLayout {
  /** In pixels. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  /** Rows that are drawn together. */
  readonly chunks: readonly (readonly GridRow[])[];
}

const DEFAULT_WIDTH = 64;

/** No sheet of ours has more, and in somebody's a stray cell far to the right would widen every row. */
const MOST_COLUMNS = 256;

const CHUNK = 100;

function widthsOf({ widths, rows }: SheetView): number[] {
  let count = widths.length;
  for (const { cells } of rows) {
    const last = cells.at(-1);
    // A merged cell may reach to Excel's last column: it is drawn as far as there are others.
    if (last) count = Math.max(count, last.column + 1);
  }
  return Array.from({ length: Math.min(count, MOST_COLUMNS) }, (_, column) => widths[column] ?? DEFAULT_WIDTH);
}

/** How many of the rows that are drawn a merged cell reaches: those that hold nothing are not there. */
function rowsReached(rows: readonly RowView[], index: number, span: number): number {
  const end = (rows[index]?.row ?? 0) + span;
  let reached = 1;
  while ((rows[index + reached]?.row ?? end) < end) reached += 1;
  return reached;
}

/** What stands above a row and reaches into it, by column; holes where nothing does. */
type Above = readonly Slot[];

interface Place {
  readonly index: number;
  readonly rows: readonly RowView[];
  readonly widths: readonly number[];
  readonly above: Above;
}

/** One row: what merged cells of earlier rows do not cover, cell by cell or blank by blank. */
function layOutRow({ row, height, cells }: RowView, { index, rows, widths, above }: Place): GridRow {
  const covers = above.slice();
  const slots: Slot[] = [];
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const end = (column: number, most: number, goesOn: (column: number) => boolean): number => {
    let next = column + 1;
    while (next < Math.min(most, widths.length) && goesOn(next)) next += 1;
    return next;
  };
  for (let column = 0; column < widths.length; column += 1) {
    if (covers[column]) continue;
    const cell = byColumn.get(column) ?? null;
    const next = end(column, column + (cell?.span?.columns ?? 1), (other) => !above[other]);
    const free =
      cell && !cell.wrap ? end(next - 1, widths.length, (other) => !above[other] && !byColumn.has(other)) : next;
    const slot: Slot = {
      address: { row, column },
      index,
      cell,
      columns: next - column,
      rows: cell?.span ? rowsReached(rows, index, cell.span.rows) : 1,
      room: widths.slice(column, free).reduce((sum, width) => sum + width, 0),
    };
    slots.push(slot);
    for (let covered = column; covered < next; covered += 1) covers[covered] = slot;
  }
  return { row, height, afterGap: row > (rows[index - 1]?.row ?? -1) + 1, slots, covers };
}

/** Of a row, what reaches into the next. */
function reaching({ covers }: GridRow, next: number): Slot[] {
  const below: Slot[] = [];
  covers.forEach((slot, column) => {
    if (slot.index + slot.rows > next) below[column] = slot;
  });
  return below;
}

/** The table of a sheet. A chunk ends where no merged cell reaches further: one cannot stand in two. */
export function layOut(view: SheetView): GridLayout {
  const widths = widthsOf(view);
  const rows: GridRow[] = [];
  const chunks: GridRow[][] = [];
  let above: Slot[] = [];
  view.rows.forEach((each, index) => {
    const row = layOutRow(each, { index, rows: view.rows, widths, above });
    const chunk = chunks.at(-1);
    if (!chunk || (chunk.length >= CHUNK && above.length === 0)) chunks.push([row]);
    else chunk.push(row);
    rows.push(row);
    above = reaching(row, index + 1);
  });
  return { widths, rows, chunks };
}

/** What stands at an address, or nearest above it where its row is left out; null of an empty sheet. */
export function slotAt({ rows, widths }: GridLayout, { row, column }: CellAddress): Slot | null {
  const after = rows.findIndex((one) => one.row > row);
  const index = after === -1 ? rows.length - 1 : Math.max(0, after - 1);
  return rows[index]?.covers[Math.min(column, widths.length - 1)] ?? null;
}
