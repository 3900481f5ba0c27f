import type { Appraisal, CouncilOpinion, Decisions, Typed } from '../model/decision';
import { type Issue, issue, place } from '../model/issue';
import { LOG_COLUMNS, type LogEntry } from '../model/log';
import type { CellSnapshot, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { Words } from '../model/words';
import { rawText } from './number-cell';
import { tidy } from './text';

/** What stands in an open cell; an error value is kept as the text it shows. */
function typedIn(cell: CellSnapshot | undefined): Typed {
  if (!cell || cell.value === null || cell.value === '') return null;
  return typeof cell.value === 'number' ? cell.value : rawText(cell);
}

/** A text as the formulas' TRIM leaves it, so that both read the same opinion. */
function spaced(value: Typed): string {
  return typeof value === 'string' ? value.replace(/ +/g, ' ').replace(/^ | $/g, '') : '';
}

interface Table<K extends string> {
  readonly columns: Readonly<Record<K, number>>;
  readonly rows: readonly RowSnapshot[];
}

/** The rows below the first row that holds all these headers; null when the sheet has no such row. */
function tableIn<K extends string>(sheet: SheetSnapshot, headers: Readonly<Record<K, string>>): Table<K> | null {
  // Object.entries forgets that the keys are K.
  const wanted = Object.entries(headers) as [K, string][];
  for (const row of sheet.rows) {
    const found = wanted.map(([key, header]) => [
      key,
      row.cells.find((cell) => tidy(rawText(cell)) === header)?.column ?? -1,
    ]);
    if (found.some(([, column]) => column === -1)) continue;
    const columns = Object.fromEntries(found) as Record<K, number>;
    return { columns, rows: sheet.rows.filter((below) => below.row > row.row) };
  }
  return null;
}

const cellAt = (row: RowSnapshot, column: number): CellSnapshot | undefined =>
  row.cells.find((cell) => cell.column === column);

const textAt = (row: RowSnapshot, column: number): string => tidy(rawText(cellAt(row, column)));

function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

function appraisalsIn(workbook: WorkbookSnapshot, { sheets, data, states }: Words): Appraisal[] {
  const sheet = sheetOf(workbook, sheets.data);
  const { unitCode, target, appraisedTotal, appraisedExcluded, appraisedAchieved, reason } = data.columns;
  const headers = {
    unit: unitCode,
    target,
    total: appraisedTotal,
    excluded: appraisedExcluded,
    achieved: appraisedAchieved,
    reason,
  };
  const table = sheet && tableIn(sheet, headers);
  if (!table) return [];
  const { columns, rows } = table;
  return rows.flatMap((row): Appraisal[] => {
    const typed = (key: keyof typeof headers): Typed => typedIn(cellAt(row, columns[key]));
    const [total, excluded, achieved, reasonGiven] = [
      typed('total'),
      typed('excluded'),
      typed('achieved'),
      typed('reason'),
    ];
    if ([total, excluded, achieved, reasonGiven].every((value) => value === null)) return [];
    const said = spaced(achieved);
    return [
      {
        file: workbook.file,
        sheet: sheet.name,
        row: row.row,
        unit: textAt(row, columns.unit),
        target: textAt(row, columns.target),
        total,
        excluded,
        achieved,
        opinion: said === states.pass ? 'pass' : said === states.fail ? 'fail' : null,
        reason: reasonGiven,
        columns,
      },
    ];
  });
}

function opinionsIn(workbook: WorkbookSnapshot, { sheets, awards }: Words): CouncilOpinion[] {
  const sheet = sheetOf(workbook, sheets.awards);
  const { code, opinion, opinionReason } = awards.councilColumns;
  const table = sheet && tableIn(sheet, { unit: code, opinion, reason: opinionReason });
  if (!table) return [];
  const { columns, rows } = table;
  return rows.flatMap((row): CouncilOpinion[] => {
    const [typed, reason] = [typedIn(cellAt(row, columns.opinion)), typedIn(cellAt(row, columns.reason))];
    if (typed === null && reason === null) return [];
    const said = spaced(typed);
    return [
      {
        file: workbook.file,
        sheet: sheet.name,
        row: row.row,
        unit: textAt(row, columns.unit),
        typed,
        proposes: said === awards.opinions.propose ? true : said === awards.opinions.withhold ? false : null,
        reason,
        cell: { row: row.row, column: columns.opinion },
      },
    ];
  });
}

/** The entries of Nhật ký: they end with the first row that has no moment. */
function logIn(workbook: WorkbookSnapshot, { sheets, log }: Words): LogEntry[] {
  const sheet = sheetOf(workbook, sheets.log);
  const table = sheet && tableIn(sheet, log.runColumns);
  if (!table) return [];
  const entries: LogEntry[] = [];
  let expected = table.rows[0]?.row;
  for (const row of table.rows) {
    const text = (key: keyof LogEntry): string => textAt(row, table.columns[key]);
    if (row.row !== expected || text('at') === '') break;
    expected += 1;
    entries.push({
      at: text('at'),
      file: text('file'),
      size: text('size'),
      sha256: text('sha256'),
      settings: text('settings'),
      rules: text('rules'),
    });
  }
  return entries;
}

/** The first of each key; a later one that says something else is told. */
function firstOfEach<T extends { readonly file: string; readonly sheet: string; readonly row: number }>(
  all: readonly T[],
  keyOf: (one: T) => string,
  sayingOf: (one: T) => readonly Typed[],
  issues: Issue[],
): T[] {
  const first = new Map<string, T>();
  for (const one of all) {
    const known = first.get(keyOf(one));
    if (!known) first.set(keyOf(one), one);
    else if (JSON.stringify(sayingOf(known)) !== JSON.stringify(sayingOf(one))) {
      const where = place(one.file, { sheet: one.sheet, cell: { row: one.row, column: 0 } });
      const raw = sayingOf(one)
        .filter((value) => value !== null)
        .join('; ');
      issues.push(issue('decision-contradicts', where, raw, { file: known.file, sheet: known.sheet }));
    }
  }
  return [...first.values()];
}

/**
 * What people decided in earlier result workbooks: figures appraised in Số liệu, the council's opinions in Đề nghị khen
 * thưởng. The first workbook's word holds.
 */
export function readDecisions(workbooks: readonly WorkbookSnapshot[], words: Words): Decisions {
  const issues: Issue[] = [];
  const appraisals = firstOfEach(
    workbooks.flatMap((workbook) => appraisalsIn(workbook, words)),
    ({ unit, target }) => `${unit}|${target}`,
    ({ total, excluded, achieved, reason }) => [total, excluded, achieved, reason],
    issues,
  );
  const opinions = firstOfEach(
    workbooks.flatMap((workbook) => opinionsIn(workbook, words)),
    ({ unit }) => unit,
    ({ typed, reason }) => [typed, reason],
    issues,
  );
  const entries = workbooks.flatMap((workbook) => logIn(workbook, words));
  const log = [...new Map(entries.map((entry) => [LOG_COLUMNS.map((key) => entry[key]).join('\n'), entry])).values()];
  return { appraisals, opinions, log, issues };
}
