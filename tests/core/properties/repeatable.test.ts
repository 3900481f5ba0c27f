import fc from 'fast-check';
import { consolidate, planResult, reportReader, resultJson } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { booksOf, expectSameOutcome, runBooks, someReports } from '../support/random';

const RUNS = { numRuns: 20 };
const json = (result: Parameters<typeof resultJson>[0]): string => JSON.stringify(resultJson(result, VI));

describe('a run', () => {
  it('gives the same bytes each time, in whatever order the files come', () => {
    fc.assert(
      fc.property(someReports, (typing) => {
        const books = booksOf(typing);
        const first = runBooks(books);
        const second = runBooks([...booksOf(typing)].reverse());
        expect(json(second)).toBe(json(first));
        expect(JSON.stringify(planResult(second, VI))).toBe(JSON.stringify(planResult(first, VI)));
      }),
      RUNS,
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(someReports, (typing) => {
        const books = booksOf(typing);
        const text = JSON.stringify(books);
        const parsed = books.map(reportReader(DEFAULT_RULES));
        const seen = JSON.stringify(parsed.map(({ issues }) => issues));
        consolidate(parsed, DEFAULT_RULES);
        consolidate(parsed, DEFAULT_RULES);
        expect(JSON.stringify(books)).toBe(text);
        expect(JSON.stringify(parsed.map(({ issues }) => issues))).toBe(seen);
      }),
      RUNS,
    );
  });

  it('given everything twice comes to the same as given it once', () => {
    fc.assert(
      fc.property(someReports, (typing) => {
        const parsed = booksOf(typing).map(reportReader(DEFAULT_RULES));
        expectSameOutcome(consolidate([...parsed, ...parsed], DEFAULT_RULES), consolidate(parsed, DEFAULT_RULES));
      }),
      RUNS,
    );
  });

  it('given a copy of every file under another name comes to the same, but for notes and the copies’ own issues', () => {
    fc.assert(
      fc.property(someReports, (typing) => {
        const books = booksOf(typing);
        const copies = books.map((book) => ({ ...book, file: `z-${book.file}` }));
        const once = runBooks(books);
        const twice = runBooks([...copies, ...books]);
        const ours = { ...twice, issues: twice.issues.filter(({ file }) => !file.startsWith('z-')) };
        expectSameOutcome(ours, once);
        const copied = twice.issues.filter(({ code }) => code === 'unit-sent-again').map(({ unit }) => unit);
        expect([...copied].sort()).toEqual(Object.keys(typing).sort());
      }),
      RUNS,
    );
  });
});
