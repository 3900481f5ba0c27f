import fc from 'fast-check';
import { type Issue, issue, place, SEVERITY } from '../../../src/core';
import { primaryIssues } from '../../../src/core/validate/primary';
import { briefs, perfect, runReport } from '../support/report';

const at = (row: number, column: number, file = 'a.xlsx', sheet = 'TPHT') =>
  place(file, { sheet, cell: { row, column } });
const error = (where: ReturnType<typeof place>): Issue => issue('not-a-number', where, 'x', { measure: 'count' });
const warning = (where: ReturnType<typeof place>): Issue => issue('hidden-row', where, 'x', {});
const info = (where: ReturnType<typeof place>): Issue => issue('spaces-cleaned', where, 'x', { reading: 'x' });

describe('at most one issue a cell', () => {
  it.each<[sentence: string, Issue[], Issue['code']]>([
    ['an error before a warning', [warning(at(1, 1)), error(at(1, 1))], 'not-a-number'],
    ['a warning before a note', [info(at(1, 1)), warning(at(1, 1))], 'hidden-row'],
    ['an error before a note, in any order', [error(at(1, 1)), info(at(1, 1))], 'not-a-number'],
    ['of equals the one found first', [error(at(1, 1)), issue('negative', at(1, 1), 'x', {})], 'not-a-number'],
  ])('the gravest: %s', (_, issues, code) => {
    expect(primaryIssues(issues).map((found) => found.code)).toEqual([code]);
  });

  it.each([
    ['another row', at(2, 1)],
    ['another column', at(1, 2)],
    ['another sheet', at(1, 1, 'a.xlsx', 'VHXH')],
    ['another file', at(1, 1, 'b.xlsx')],
  ])('a cell of %s is another cell', (_, other) => {
    expect(primaryIssues([error(at(1, 1)), error(other)])).toHaveLength(2);
  });

  it('issues of a whole sheet or file all stay', () => {
    const sheet = place('a.xlsx', { sheet: 'TPHT' });
    const all = [error(sheet), warning(sheet), error(place('a.xlsx')), error(at(1, 1))];
    expect(primaryIssues(all)).toHaveLength(4);
  });

  it('in a report: the cause, not what follows from it', () => {
    // The count cannot be read; that nothing was entered, that counts disagree, that evidence is missing, follow.
    const result = runReport('TPHT', perfect('TPHT', { D1: { total: '12.5', achieved: 40 } }));
    expect(briefs(result.issues)).toEqual(['number-ambiguous C6']);
  });
});

describe('issues are told in the order of file, sheet, row, column, code', () => {
  const any = fc.record({
    file: fc.constantFrom('a.xlsx', 'b.xlsx'),
    sheet: fc.constantFrom('TPHT', 'VHXH'),
    row: fc.integer({ min: 0, max: 12 }),
    column: fc.integer({ min: 0, max: 12 }),
    make: fc.constantFrom(error, warning, info),
  });

  it('whatever order they were found in', () => {
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const found = primaryIssues(
          list.map(({ file, sheet, row, column, make }) => make(at(row, column, file, sheet))),
        );
        const key = ({ file, sheet, cell }: Issue): string =>
          [file, sheet, ...[cell?.row ?? 0, cell?.column ?? 0].map((number) => String(number).padStart(3, '0'))].join(
            '|',
          );
        expect(found.map(key)).toEqual(found.map(key).sort());
        expect(new Set(found.map(key)).size).toBe(found.length);
      }),
    );
  });

  it('those of a whole file first, then of a sheet, then of cells', () => {
    const [cell, sheet, file] = [error(at(0, 0)), error(place('a.xlsx', { sheet: 'TPHT' })), error(place('a.xlsx'))];
    expect(primaryIssues([cell, sheet, file])).toEqual([file, sheet, cell]);
  });
});

describe('a severity', () => {
  it('is one of three, and never chosen where an issue is made', () => {
    expect(new Set(Object.values(SEVERITY))).toEqual(new Set(['error', 'warning', 'info']));
    expect(issue('small-base', place('a.xlsx'), '', { base: 5, pointsPerCase: 20 }).severity).toBe(
      SEVERITY['small-base'],
    );
  });
});
