import type { CellRange } from '../model/cell';
import type { CellPlan, Link, Look, PrintPlan, RowPlan, SheetPlan } from '../model/plan';

type Rest = Partial<Omit<CellPlan, 'value' | 'look'>>;

/** One cell: what it says and how it looks. */
export function cell(value: CellPlan['value'], look: Look, rest: Rest = {}): CellPlan {
  return { value, look, ...rest };
}

/** A block of text over several columns of one row. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly look: Look;
  readonly link?: Link;
  /** What computes the text. */
  readonly formula?: string;
}

/** A sheet being put together from the top: rows are only ever added, so a row's number is known when it is made. */
export class Draft {
  readonly rows: RowPlan[] = [];
  readonly merges: CellRange[] = [];

  constructor(readonly widths: readonly number[]) {}

  /** Zero-based number of the row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  add(cells: readonly (CellPlan | null)[], height?: number): number {
    this.rows.push(height === undefined ? { cells } : { cells, height });
    return this.rows.length - 1;
  }

  /**
   * A row of merged blocks; each merged cell carries the look, so that borders close. Merged cells do not grow with
   * their text in any spreadsheet program, so the row is given the height its longest text needs.
   */
  addSpans(spans: readonly Span[]): number {
    const cells: (CellPlan | null)[] = this.widths.map(() => null);
    for (const { from, to, text, look, link, formula } of spans) {
      for (let column = from; column <= to; column += 1) cells[column] = cell(null, look);
      cells[from] = cell(text, look, { ...(link ? { link } : {}), ...(formula === undefined ? {} : { formula }) });
      if (to > from) this.merges.push({ from: { row: this.next, column: from }, to: { row: this.next, column: to } });
    }
    return this.add(cells, LINE_HEIGHT * Math.max(...spans.map((span) => this.linesOf(span))));
  }

  /** One text over the whole width, or over so many columns of it. */
  addLine(text: string, look: Look, columns = this.widths.length): number {
    return this.addSpans([{ from: 0, to: columns - 1, text, look }]);
  }

  private linesOf({ from, to, text }: Span): number {
    const perLine = this.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  }

  blank(): number {
    return this.add([]);
  }

  finish(name: string, rest: Partial<Omit<SheetPlan, 'name' | 'rows' | 'merges' | 'widths'>> = {}): SheetPlan {
    return {
      freeze: null,
      print: ACROSS,
      protect: false,
      validations: [],
      conditionals: [],
      ...rest,
      name,
      widths: this.widths,
      rows: this.rows,
      merges: this.merges,
    };
  }
}

/** Points for one line of size 12. */
const LINE_HEIGHT = 16.5;

/** Landscape A4, and no row on every page. */
export const ACROSS: PrintPlan = { landscape: true, repeat: null, breaks: [] };

/** Landscape A4 with these rows on every page. */
export function landscape(from: number, to: number): PrintPlan {
  return { landscape: true, repeat: { from, to }, breaks: [] };
}

/** The index row under a header: (1) (2) (3). */
export function indexRow(columns: number): CellPlan[] {
  return Array.from({ length: columns }, (_, index) => cell(`(${index + 1})`, 'index'));
}
