import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { unitBy } from '../support/report';
import { booksOf, expectSameOutcome, reportOf, runBooks } from '../support/random';

/** The workbook under another unit name, its code taken away and its sheet named by Excel. */
function under(book: WorkbookSnapshot, code: string, name: string): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    name: 'Sheet1',
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells
        .filter(({ value }) => value !== `${VI.report.labels.unitCode}:` && value !== code)
        .map((cell) => (cell.value === unitBy(code).name ? { ...cell, value: name } : cell)),
    })),
  }));
  return { ...book, sheets };
}

/** A unit and one of its spellings: its code, name or an alias, in some case, composition, dash and spacing. */
const spelt = fc.constantFrom(...DEFAULT_RULES.register).chain((unit) =>
  fc
    .tuple(
      fc.constantFrom(unit.code, unit.name, ...unit.aliases),
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.toLocaleUpperCase('vi'),
        (text) => text.toLocaleLowerCase('vi'),
      ),
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom('–', '-', ' - ', '—'),
      fc.constantFrom('', ' ', '\u00a0'),
    )
    .map(([text, letters, form, dash, space]) => ({
      code: unit.code,
      name: `${space}${letters(text.replace(/\s*–\s*/g, dash)).normalize(form)}${space}`,
    })),
);

describe('another spelling of a unit’s name', () => {
  it('changes nothing but notes', () => {
    fc.assert(
      fc.property(
        spelt.chain(({ code, name }) =>
          fc.record({ code: fc.constant(code), name: fc.constant(name), report: reportOf(code) }),
        ),
        ({ code, name, report }) => {
          const books = booksOf({ [code]: report });
          expectSameOutcome(runBooks(books.map((book) => under(book, code, name))), runBooks(books));
        },
      ),
      { numRuns: 80 },
    );
  });
});
