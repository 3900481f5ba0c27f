import type { Cell } from './cell';
import { type Area, cellCount, COLUMNS, contains, eachCell, isWholeColumns, isWholeRows, WHOLE } from './area';
import { fail } from '../errors';
import { DEFAULT_LOOK, type Look, type LookChange, sameLook } from './look';

/** Excel refuses more cells in one operation; so does this host, before it runs out of memory. */
const CELL_LIMIT = 5_000_000;

export interface GridEntry {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a sheet, and how whole rows, whole columns and all the rest of it look. */
export class Grid {
  private readonly cells = new Map<number, Cell>();
  readonly rowLooks = new Map<number, Look>();
  readonly columnLooks = new Map<number, Look>();
  base: Look = DEFAULT_LOOK;

  lookAt(row: number, column: number): Look {
    return this.cells.get(row * COLUMNS + column)?.look ?? this.lineLook(row, column);
  }

  /** As the cell would look if nothing had ever been said about it alone. */
  lineLook(row: number, column: number): Look {
    return this.rowLooks.get(row) ?? this.columnLooks.get(column) ?? this.base;
  }

  cellAt(row: number, column: number): Cell {
    const known = this.cells.get(row * COLUMNS + column);
    return known ?? { value: null, formula: null, look: this.lineLook(row, column), link: null };
  }

  put(row: number, column: number, cell: Cell): void {
    const bare = cell.value === null && cell.formula === null && cell.link === null;
    if (bare && sameLook(cell.look, this.lineLook(row, column))) this.cells.delete(row * COLUMNS + column);
    else this.cells.set(row * COLUMNS + column, cell);
  }

  /** Every cell that is not bare, by rows and then columns. */
  entries(): GridEntry[] {
    return [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS, cell }));
  }

  /** Those of them in an area. */
  entriesIn(area: Area): GridEntry[] {
    if (cellCount(area) > this.cells.size * 2) {
      return this.entries().filter(({ row, column }) => contains(area, row, column));
    }
    const found: GridEntry[] = [];
    eachCell(area, (row, column) => {
      const cell = this.cells.get(row * COLUMNS + column);
      if (cell) found.push({ row, column, cell });
    });
    return found;
  }

  clear(): void {
    this.cells.clear();
    this.rowLooks.clear();
    this.columnLooks.clear();
    this.base = DEFAULT_LOOK;
  }

  /** Changes how an area looks. Whole rows and columns get a look of their own; their cells keep what is theirs. */
  restyle(area: Area, change: LookChange): void {
    if (isWholeRows(area) && isWholeColumns(area)) this.restyleAll(change);
    else if (isWholeColumns(area)) this.restyleColumns(area, change);
    else if (isWholeRows(area)) this.restyleRows(area, change);
    else this.restyleCells(area, change);
  }

  private restyleCells(area: Area, change: LookChange): void {
    if (cellCount(area) > CELL_LIMIT) fail('RangeExceedsLimit', 'The range holds too many cells.');
    const changed = new Map<Look, Look>();
    eachCell(area, (row, column) => {
      const cell = this.cellAt(row, column);
      const look = changed.get(cell.look) ?? change(cell.look);
      changed.set(cell.look, look);
      this.put(row, column, { ...cell, look });
    });
  }

  private restyleEntries(area: Area, change: LookChange): void {
    for (const { row, column, cell } of this.entriesIn(area)) {
      this.cells.set(row * COLUMNS + column, { ...cell, look: change(cell.look) });
    }
  }

  private restyleAll(change: LookChange): void {
    this.restyleEntries(WHOLE, change);
    this.base = change(this.base);
    for (const looks of [this.rowLooks, this.columnLooks]) {
      for (const [at, look] of looks) looks.set(at, change(look));
    }
    this.tidy();
  }

  private restyleColumns(area: Area, change: LookChange): void {
    for (const row of this.rowLooks.keys()) this.pin({ ...area, row, rows: 1 });
    this.restyleEntries(area, change);
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      this.columnLooks.set(column, change(this.columnLooks.get(column) ?? this.base));
    }
    this.tidy();
  }

  private restyleRows(area: Area, change: LookChange): void {
    for (const column of this.columnLooks.keys()) this.pin({ ...area, column, columns: 1 });
    this.restyleEntries(area, change);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      this.rowLooks.set(row, change(this.rowLooks.get(row) ?? this.base));
    }
    this.tidy();
  }

  /** Gives the cells of an area their present look as their own. */
  private pin(area: Area): void {
    eachCell(area, (row, column) => this.cells.set(row * COLUMNS + column, this.cellAt(row, column)));
  }

  private tidy(): void {
    for (const [at, look] of this.columnLooks) if (sameLook(look, this.base)) this.columnLooks.delete(at);
    for (const [at, look] of this.rowLooks) {
      if (this.columnLooks.size === 0 && sameLook(look, this.base)) this.rowLooks.delete(at);
    }
    for (const { row, column, cell } of this.entries()) this.put(row, column, cell);
  }
}
