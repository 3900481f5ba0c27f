import fc from 'fast-check';
import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { mapTexts } from '../support/edit';
import { booksOf, expectSameOutcome, runBooks, someReports, type Typing } from '../support/random';

const RUNS = { numRuns: 20 };

const onSheets = (book: WorkbookSnapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map(change),
});

/** Every row and column of a sheet moved: to `row(r)` and `column(c)`, both increasing. */
function moved(
  book: WorkbookSnapshot,
  row: (row: number) => number,
  column: (column: number) => number,
): WorkbookSnapshot {
  return onSheets(book, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((one) => ({
      ...one,
      row: row(one.row),
      cells: one.cells.map((cell) => ({ ...cell, column: column(cell.column) })),
    })),
  }));
}

/** Rows or columns inserted before some of them. */
const inserting = (before: readonly number[]) => (index: number) =>
  index + before.filter((place) => place <= index).length;

/** The rows of targets in another order; everything else stays where it is. */
function shuffledRows(book: WorkbookSnapshot, keys: readonly number[]): WorkbookSnapshot {
  const ids = new Set<unknown>(DEFAULT_RULES.criteria.targets.map(({ id }) => id));
  const isTarget = ({ cells }: RowSnapshot): boolean => ids.has(cells[0]?.value);
  return onSheets(book, (sheet) => {
    const places = sheet.rows.filter(isTarget).map(({ row }) => row);
    const order = sheet.rows
      .filter(isTarget)
      .map((row, index) => ({ row, key: keys[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }, index) => ({ ...row, row: places[index] ?? row.row }));
    return { ...sheet, rows: [...sheet.rows.filter((row) => !isTarget(row)), ...order].sort((a, b) => a.row - b.row) };
  });
}

/** The result of these reports is that of the same reports changed. */
function expectSame(typing: Typing, change: (books: WorkbookSnapshot[]) => WorkbookSnapshot[]): void {
  const books = booksOf(typing);
  expectSameOutcome(runBooks(change(books)), runBooks(books));
}

const places = fc.array(fc.nat({ max: 24 }), { maxLength: 6 });

describe('nothing changes', () => {
  it('when the files come in another order', () => {
    fc.assert(
      fc.property(someReports, fc.array(fc.nat()), (typing, keys) => {
        expectSame(typing, (books) =>
          books
            .map((book, index) => ({ book, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ book }) => book),
        );
      }),
      RUNS,
    );
  });

  it('when all reports are sheets of one workbook', () => {
    fc.assert(
      fc.property(someReports, (typing) => {
        expectSame(typing, (books) => [
          { file: 'tat-ca.xlsx', sheets: books.flatMap(({ sheets }) => sheets), date1904: false, issues: [] },
        ]);
      }),
      RUNS,
    );
  });

  it('when the rows of a sheet stand in another order', () => {
    fc.assert(
      fc.property(someReports, fc.array(fc.nat(), { minLength: 8 }), (typing, keys) => {
        expectSame(typing, (books) => books.map((book) => shuffledRows(book, keys)));
      }),
      RUNS,
    );
  });

  it('when blank rows are inserted anywhere', () => {
    fc.assert(
      fc.property(someReports, places, (typing, before) => {
        expectSame(typing, (books) => books.map((book) => moved(book, inserting(before), (column) => column)));
      }),
      RUNS,
    );
  });

  it('when blank columns are inserted anywhere', () => {
    fc.assert(
      fc.property(someReports, places, (typing, before) => {
        expectSame(typing, (books) => books.map((book) => moved(book, (row) => row, inserting(before))));
      }),
      RUNS,
    );
  });

  it('when everything stands further down and to the right', () => {
    fc.assert(
      fc.property(someReports, fc.nat({ max: 5000 }), fc.nat({ max: 200 }), (typing, down, right) => {
        expectSame(typing, (books) =>
          books.map((book) =>
            moved(
              book,
              (row) => row + down,
              (column) => column + right,
            ),
          ),
        );
      }),
      RUNS,
    );
  });

  it('when all text is decomposed', () => {
    fc.assert(
      fc.property(someReports, (typing) => {
        expectSame(typing, (books) => books.map((book) => mapTexts(book, (text) => text.normalize('NFD'))));
      }),
      RUNS,
    );
  });

  it('when every text has spaces and hidden characters around it', () => {
    fc.assert(
      fc.property(someReports, fc.constantFrom(' ', '\u00a0', '\u200b', ' \ufeff'), (typing, space) => {
        const rows = Object.fromEntries(
          Object.entries(typing).map(([code, report]) => [
            code,
            Object.fromEntries(
              Object.entries(report).filter(([, row]) => !Object.values(row).some((v) => typeof v === 'string')),
            ),
          ]),
        );
        expectSame(rows, (books) => books.map((book) => mapTexts(book, (text) => `${space}${text}${space}`)));
      }),
      RUNS,
    );
  });
});
