import { MAX_ARRAY_COMPARISONS, MAX_CELLS, MAX_MERGES, SHEET_COLUMNS } from '../limits';
import type { SheetLoad } from './load';
import { nameKey, scanMarkup, type Tag } from './markup';
import { refused } from './refusal';

/** Rows from … to (zero-based, both included) that are hidden: the parser does not tell. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** A formula without a result, as the file writes it ("of:=[.A2]*2"). */
export interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** One table of an OpenDocument content part, with what the parser does not tell about it. */
export interface DocumentTable extends SheetLoad {
  readonly hiddenRows: readonly RowSpan[];
  readonly openFormulas: readonly OpenFormula[];
}

const TABLE = nameKey('table');
const ROW = nameKey('table-row');
const CELL = nameKey('table-cell');
const COVERED = nameKey('covered-table-cell');

const text = new TextDecoder();
/** Large enough to be refused, small enough to be said. */
const BEYOND_ANY_SHEET = 1e9;

/** Counts the tables with their repetitions: one cell may stand for a million. */
export function inspectDocument(xml: Uint8Array): readonly DocumentTable[] {
  const tables: TableCount[] = [];
  let table = new TableCount();
  const attributes = (tag: Tag): string => text.decode(xml.subarray(tag.nameEnd, tag.end));
  scanMarkup(xml, (tag) => {
    if (tag.form === 'close') {
      if (tag.key === TABLE) tables.push(table);
      else if (tag.key === ROW) table.endRow();
    } else if (tag.key === TABLE) table = new TableCount();
    else if (tag.key === ROW) table.startRow(attributes(tag));
    else if (tag.key === CELL) table.addCell(attributes(tag), tag.form === 'empty');
    else if (tag.key === COVERED) table.addCell(attributes(tag), false);
  });
  return tables;
}

class TableCount implements DocumentTable {
  rows = 0;
  cells = 0;
  slots = 0;
  readonly hiddenRows: RowSpan[] = [];
  readonly openFormulas: OpenFormula[] = [];
  private row = 0;
  private column = 0;
  private repeated = 1;
  /** Of the filled cells in this row. */
  private rightmost = 0;
  private merges = 0;
  private arrays = 0;

  startRow(attributes: string): void {
    this.repeated = repetition(attributes, 'rows');
    this.column = 0;
    this.rightmost = 0;
    if (/visibility="(?:collapse|filter)"/.test(attributes)) {
      this.hiddenRows.push({ from: this.row, to: this.row + this.repeated - 1 });
    }
  }

  addCell(attributes: string, empty: boolean): void {
    const columns = repetition(attributes, 'columns');
    this.column += columns;
    // LibreOffice ends each row and each sheet with one empty cell repeated to the edge: it costs nothing.
    if (empty) {
      this.cells++;
      this.addOpenFormula(attributes, this.column - columns);
      return;
    }
    this.cells += columns * this.repeated;
    this.rightmost = Math.min(this.column, SHEET_COLUMNS);
    if (attributes.includes('spanned') && ++this.merges > MAX_MERGES) {
      throw refused('file-unreadable', { reason: `more than ${MAX_MERGES} merged ranges` });
    }
    if (attributes.includes('matrix') && ++this.arrays * Math.min(this.cells, MAX_CELLS) > MAX_ARRAY_COMPARISONS) {
      throw refused('file-unreadable', { reason: 'too many array formulas' });
    }
  }

  /** Only an empty element has no result: for a result of no letters LibreOffice writes an empty paragraph. */
  private addOpenFormula(attributes: string, column: number): void {
    if (attributes.includes('value-type=')) return;
    const formula = /[\s:]formula="([^"]*)"/.exec(attributes)?.[1];
    if (formula !== undefined) this.openFormulas.push({ row: this.row, column, formula });
  }

  endRow(): void {
    this.row += this.repeated;
    this.rows += this.rightmost > 0 ? this.repeated : 1;
    this.slots += this.rightmost * this.repeated;
  }
}

/** How often a row or cell stands for itself. The parser takes the last of several, in any case; we take the largest. */
function repetition(attributes: string, what: 'rows' | 'columns'): number {
  if (!attributes.includes('repeated') && !/repeated/i.test(attributes)) return 1;
  let most = 1;
  for (const [, name, count] of attributes.matchAll(/number-(rows|columns)-repeated[^=]*=\s*["']?([^"'\s/>]*)/gi)) {
    if (name?.toLowerCase() === what) most = Math.max(most, Number(count) || 0, Number.parseInt(count ?? '', 10) || 0);
  }
  return Math.min(most, BEYOND_ANY_SHEET);
}
