import {
  consolidate,
  type Decisions,
  planResult,
  readDecisions,
  type SheetPlan,
  type Typed,
  type WorkbookPlan,
} from '../../src/core';
import { VI } from '../../src/messages';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { randomCase } from '../support/random-case';
import { Chance } from '../support/random/chance';
import { randomAppraisals, randomOpinions } from '../support/random/decisions';
import { differences, formulasOf, recalculate } from '../support/recalculate';

/**
 * The office and the council type into the result workbook without this software. What their spreadsheet program then
 * shows must be what a new run makes of the same figures. By hand, as many cases as wanted:
 *
 *   CASES=300 npx jest --selectProjects libreoffice --testPathPatterns appraisals
 */
const CASES = Math.max(40, Number(process.env['CASES'] ?? 0));
const BATCH = 20;

/** Other cases than those of recalculation.test.ts. */
const SEEDS = Array.from({ length: CASES }, (_, at) => 10_001 + at);

/** What is typed in a sheet: by the row's key, then by the column's header. */
type Typing = ReadonlyMap<string, Readonly<Record<string, Typed>>>;

interface Table {
  readonly sheet: string;
  /** Headers of the columns that name the row. */
  readonly key: readonly string[];
  /** Headers of the columns that are open. */
  readonly open: readonly string[];
}

const { data, awards, sheets } = VI;
const APPRAISED: Table = {
  sheet: sheets.data,
  key: [data.columns.unitCode, data.columns.target],
  open: [
    data.columns.appraisedTotal,
    data.columns.appraisedExcluded,
    data.columns.appraisedAchieved,
    data.columns.reason,
  ],
};
const COUNCIL: Table = {
  sheet: sheets.awards,
  key: [awards.councilColumns.code],
  open: [awards.councilColumns.opinion, awards.councilColumns.opinionReason],
};

interface Place {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly header: string;
}

/** The cells of a table that take typing on the protected sheet. */
function openCells({ rows }: SheetPlan, { key, open }: Table): Place[] {
  const headerRow = rows.findIndex(({ cells }) =>
    [...key, ...open].every((text) => cells.some((one) => one?.value === text)),
  );
  if (headerRow === -1) throw new Error(`No row has the headers ${[...key, ...open].join(', ')}.`);
  const columnOf = (text: string): number => rows[headerRow]?.cells.findIndex((one) => one?.value === text) ?? -1;
  return rows.slice(headerRow + 1).flatMap(({ cells }, at) => {
    const name = key.map((text) => cells[columnOf(text)]?.value ?? '').join('|');
    return open
      .map((header) => ({ row: headerRow + 1 + at, column: columnOf(header), key: name, header }))
      .filter(({ column }) => cells[column]?.input === true);
  });
}

/** The workbook after its open cells were typed over or emptied; its formulas keep the results they had. */
function typeOver(plan: WorkbookPlan, table: Table, typing: Typing): WorkbookPlan {
  const change = (sheet: SheetPlan): SheetPlan => {
    const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
    for (const { row, column, key, header } of openCells(sheet, table)) {
      const cells = rows[row]?.cells;
      const old = cells?.[column];
      if (cells && old) cells[column] = { ...old, value: typing.get(key)?.[header] ?? null };
    }
    return { ...sheet, rows };
  };
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === table.sheet ? change(sheet) : sheet)) };
}

function typingOf(seed: number): readonly [appraised: Typing, council: Typing] {
  const { rules } = randomCase(seed);
  const chance = new Chance(seed * 7919);
  const { columns } = data;
  const appraised = [...randomAppraisals(rules, chance)].map(
    ([key, { total = null, excluded = null, achieved = null, reason = null }]) =>
      [
        key,
        {
          [columns.appraisedTotal]: total,
          [columns.appraisedExcluded]: excluded,
          [columns.appraisedAchieved]: achieved,
          [columns.reason]: reason,
        },
      ] as const,
  );
  const council = [...randomOpinions(rules, chance)].map(
    ([key, { opinion = null, reason = null }]) =>
      [key, { [awards.councilColumns.opinion]: opinion, [awards.councilColumns.opinionReason]: reason }] as const,
  );
  return [new Map(appraised), new Map(council)];
}

/** What stands in the open cells of a plan, row by row, as it is to be read from the file. */
function typedIn(plan: WorkbookPlan, table: Table): string[] {
  const sheet = plan.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) throw new Error(`No sheet ${table.sheet}.`);
  return openCells(sheet, table).flatMap(({ row, column, key, header }) => {
    const value = sheet.rows[row]?.cells[column]?.value ?? null;
    return value === null ? [] : [JSON.stringify([key, header, value])];
  });
}

/** The same of what was read. */
function typedOf({ appraisals, opinions }: Decisions): string[] {
  const { columns } = data;
  const cells = [
    ...appraisals.flatMap(({ unit, target, total, excluded, achieved, reason }) => [
      [`${unit}|${target}`, columns.appraisedTotal, total],
      [`${unit}|${target}`, columns.appraisedExcluded, excluded],
      [`${unit}|${target}`, columns.appraisedAchieved, achieved],
      [`${unit}|${target}`, columns.reason, reason],
    ]),
    ...opinions.flatMap(({ unit, typed, reason }) => [
      [unit, awards.councilColumns.opinion, typed],
      [unit, awards.councilColumns.opinionReason, reason],
    ]),
  ];
  return cells.filter(([, , value]) => value !== null).map((one) => JSON.stringify(one));
}

const positions = (plan: WorkbookPlan): string[] =>
  formulasOf(plan).map(({ sheet, cell }) => `${sheet}|${cell.row}|${cell.column}`);

interface Edited {
  readonly seed: number;
  /** As the software wrote it, and as it was typed over. */
  readonly before: WorkbookPlan;
  readonly typed: WorkbookPlan;
}

function edited(seed: number): Edited {
  const { rules, parsed, decisions } = randomCase(seed);
  // Half of the workbooks were typed into before.
  const result = seed % 2 === 0 ? consolidate(parsed, rules) : consolidate(parsed, rules, [], decisions);
  const before = planResult(result, VI, seed % 4 < 2 ? 'files' : 'here');
  const [appraised, council] = typingOf(seed);
  return { seed, before, typed: typeOver(typeOver(before, APPRAISED, appraised), COUNCIL, council) };
}

describe.each(SEEDS.filter((_, at) => at % BATCH === 0))('result workbooks typed into, from seed %i on', (first) => {
  it('show what a new run makes of it', async () => {
    const all = SEEDS.slice(first - 10_001, first - 10_001 + BATCH).map(edited);
    const computed = await recalculate(
      all.map(({ seed, typed }) => ({ name: String(seed), bytes: writeWorkbook(typed) })),
    );
    const found = all.flatMap(({ seed, before, typed }) => {
      const values = computed.get(String(seed));
      if (!values) throw new Error(`Case ${seed} did not come back.`);
      const decisions = readDecisions([readWorkbook('cu.xlsx', values.bytes)], VI);
      const wanted = [...typedIn(typed, APPRAISED), ...typedIn(typed, COUNCIL)];
      expect(typedOf(decisions).sort()).toEqual(wanted.sort());

      const { rules, parsed } = randomCase(seed);
      const anew = planResult(consolidate(parsed, rules, [], decisions), VI, seed % 4 < 2 ? 'files' : 'here');
      expect(positions(anew)).toEqual(positions(before));
      return differences(anew, values).map((difference) => ({ seed, ...difference }));
    });
    expect({ differences: found.length, first: found.slice(0, 20) }).toEqual({ differences: 0, first: [] });
  }, 600_000);
});

describe('what is typed', () => {
  it('changes hundreds of results, so that keeping the old ones would be seen', () => {
    const changed = SEEDS.slice(0, 40).map((seed) => {
      const { rules, parsed } = randomCase(seed);
      const { before, typed } = edited(seed);
      const decisions = readDecisions([readWorkbook('cu.xlsx', writeWorkbook(typed))], VI);
      const anew = planResult(consolidate(parsed, rules, [], decisions), VI, seed % 4 < 2 ? 'files' : 'here');
      const old = formulasOf(before);
      return formulasOf(anew).filter(({ plan }, at) => plan.value !== old[at]?.plan.value).length;
    });
    expect(changed.filter((count) => count > 0).length).toBeGreaterThan(20);
    expect(changed.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
  }, 120_000);
});
