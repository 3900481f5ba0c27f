import { MAX_ARRAY_COMPARISONS, MAX_MERGES, MAX_UNFOLDED } from '../limits';
import type { SheetLoad } from './load';
import { refused } from './refusal';

/** Adds up one sheet of a binary workbook (.xls, .xlsb) while its records go by. */
export class SheetMeter implements SheetLoad {
  cells = 0;
  slots = 0;
  /** Row records are optional in .xls: there rows are what the cells say. */
  private described = 0;
  private met = 0;
  private row = -1;
  private column = -1;
  private merges = 0;
  private arrays = 0;
  private followers = 0;
  private longestShared = 0;

  get rows(): number {
    return Math.max(this.described, this.met);
  }

  addRow(): void {
    this.described++;
  }

  /** Cells of one row come together in honest files; a row met again only weighs more. */
  addCells(row: number, lastColumn: number, count = 1): void {
    if (row !== this.row) {
      this.column = -1;
      this.met++;
    }
    this.row = row;
    this.cells += Math.max(count, 1);
    if (lastColumn > this.column) this.slots += lastColumn - this.column;
    this.column = Math.max(this.column, lastColumn);
  }

  /** A formula that only points at a shared one. */
  addFollower(): void {
    this.followers++;
  }

  addShared(bytes: number): void {
    this.longestShared = Math.max(this.longestShared, bytes);
  }

  addArray(): void {
    this.arrays++;
  }

  addMerges(count: number): void {
    this.merges += count;
  }

  check(): void {
    if (this.merges > MAX_MERGES) throw refused('file-unreadable', { reason: `${this.merges} merged ranges` });
    // A binary formula is about half as long as its text.
    if (this.followers * this.longestShared * 2 > MAX_UNFOLDED) {
      throw refused('file-unreadable', { reason: 'shared formulas too long' });
    }
    if (this.arrays * this.cells > MAX_ARRAY_COMPARISONS) {
      throw refused('file-unreadable', { reason: `${this.arrays} array formulas` });
    }
  }
}
