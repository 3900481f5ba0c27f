import { fail } from '../errors';
import { type Area, cellCount, WHOLE } from './area';
import type { Book, Sheet } from './book';

const denied = (what: string): never => fail('AccessDenied', `The sheet is protected: ${what}.`);

export const allows = (sheet: Sheet, option: string): boolean =>
  sheet.protection === null || sheet.protection.options[option] === true;

function someLocked(sheet: Sheet, area: Area): boolean {
  const { grid } = sheet;
  const own = grid.entriesIn(area);
  if (own.some(({ cell }) => cell.look.locked)) return true;
  if (own.length === cellCount(area)) return false;
  // What is left looks as its row, its column or the sheet does.
  if (grid.rowLooks.size === 0 && grid.columnLooks.size === 0) return grid.base.locked;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (grid.lookAt(row, column).locked) return true;
    }
  }
  return false;
}

export function assertUnlocked(sheet: Sheet, areas: readonly Area[]): void {
  if (sheet.protection && areas.some((area) => someLocked(sheet, area))) denied('some of the cells are locked');
}

export function assertAllowed(sheet: Sheet, option: string): void {
  if (!allows(sheet, option)) denied(`${option} is not set`);
}

/** For what no option allows. */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.protection) denied('this is never allowed');
}

export function assertStructure(book: Book): void {
  if (book.options.structureProtected) fail('AccessDenied', 'The structure of the workbook is protected.');
}

/** Rows can only go when all that stands in them may be changed. */
export function assertRowsDeletable(sheet: Sheet, area: Area): void {
  assertAllowed(sheet, 'allowDeleteRows');
  assertUnlocked(sheet, [{ ...WHOLE, row: area.row, rows: area.rows }]);
}
