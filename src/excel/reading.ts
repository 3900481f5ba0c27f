import type { Outcome, Reading, Scope } from '../app';
import type { Issue, SheetPlace, SheetSnapshot, WorkbookSnapshot } from '../core';
import { listFormats } from './conditional-formats';
import { isTooLarge } from './failures';
import { loadHeld, printOf } from './prints';
import { loadCells, loadCellsIfAny, loadValuesIfAny, type ReadSheet } from './ranges';
import type { Prints } from './results';
import type { FormatLists } from './marks';
import { attempt } from './run';
import { isBackup, loadInfo, type WorkbookInfo } from './survey';

/** Sheets that are read for what they say, by their names. */
export interface SheetNames {
  /** Those that hold rules, whosever they are. */
  readonly ruleSheets: readonly string[];
  /** Those of our results that hold what people decided. */
  readonly decisionSheets: readonly string[];
}

/** A reading, and what the write that may follow relies on, so that it need not ask again. */
export interface FullReading {
  readonly reading: Reading;
  readonly info: WorkbookInfo;
  /** What our results hold; only after reading all. */
  readonly prints: Prints | null;
  /** Conditional formats of the sheets that were read. */
  readonly formats: FormatLists;
}

interface Cells {
  readonly sheets: readonly ReadSheet[];
  readonly rules: readonly SheetSnapshot[];
  /** Of sheets of ours. */
  readonly decided: readonly SheetSnapshot[];
  readonly prints: Prints | null;
  readonly formats: FormatLists;
}

/** Sheets of users, the rule sheets aside. */
function unitSheets({ sheets, ours }: WorkbookInfo, { ruleSheets }: SheetNames): string[] {
  return sheets
    .filter((sheet) => !isBackup(sheet) && !ours.has(sheet.name) && !ruleSheets.includes(sheet.name))
    .map(({ name }) => name);
}

function decidedIn(file: string, sheets: readonly SheetSnapshot[]): WorkbookSnapshot[] {
  return sheets.length > 0 ? [{ file, sheets, date1904: false, issues: [] }] : [];
}

function assemble(info: WorkbookInfo, cells: Cells, names: SheetNames): FullReading {
  const { memory, ours, active, file } = info;
  const at = (sheet: string): SheetPlace => ({ file, sheet });
  const issues: Issue[] = cells.sheets.flatMap((sheet) => [...sheet.issues]);
  const results = memory.results && ours.size > 0 ? { sheets: [...ours], stamp: memory.results.stamp } : null;
  return {
    info,
    prints: cells.prints,
    formats: cells.formats,
    reading: {
      reportsAre: 'here',
      workbooks: [{ file, sheets: cells.sheets.map(({ snapshot }) => snapshot), date1904: false, issues }],
      rules: { file, sheets: cells.rules },
      decided: decidedIn(file, cells.decided),
      sheets: unitSheets(info, names).map(at),
      active: at(active),
      results,
      marked: Object.keys(memory.marks ?? {}).map(at),
      corrections: [],
      undoable: memory.undo?.kind ?? null,
    },
  };
}

/**
 * One sheet, with the rules and all that is remembered: one request.
 *
 * @param decided as read before: it is many times as large as one sheet, and read again with all; null: not yet read
 */
export function readOne(
  scope: Exclude<Scope, { kind: 'all' }>,
  names: SheetNames,
  decided: readonly SheetSnapshot[] | null,
): Promise<Outcome<FullReading>> {
  const { ruleSheets, decisionSheets } = names;
  return attempt(async (context) => {
    const { worksheets } = context.workbook;
    const infoOf = loadInfo(context);
    const sheet = scope.kind === 'active' ? worksheets.getActiveWorksheet() : worksheets.getItem(scope.sheet.sheet);
    sheet.load('name');
    const cellsOf = loadCells(sheet);
    const formatsOf = listFormats(sheet);
    const ifAny = (name: string) => worksheets.getItemOrNullObject(name);
    const rulesOf = ruleSheets.map((name) => [name, loadCellsIfAny(ifAny(name))] as const);
    const decidedOf = (decided ? [] : decisionSheets).map((name) => [name, loadValuesIfAny(ifAny(name))] as const);
    await context.sync();
    const info = infoOf();
    const isUnits = unitSheets(info, names).includes(sheet.name);
    const cells: Cells = {
      sheets: isUnits ? [cellsOf(sheet.name, info.file)] : [],
      rules: rulesOf.flatMap(([name, of]) => of(name) ?? []),
      decided: decided ?? decidedOf.flatMap(([name, of]) => (info.ours.has(name) ? (of(name) ?? []) : [])),
      prints: null,
      formats: new Map([[sheet.name, formatsOf()]]),
    };
    return assemble(info, cells, names);
  });
}

/** Cells of these sheets in one request; in two, and so on, where Excel finds the answer too large. */
async function readCells(
  context: Excel.RequestContext,
  info: WorkbookInfo,
  names: readonly string[],
  known: SheetNames,
): Promise<Cells> {
  const { ruleSheets, decisionSheets } = known;
  const { worksheets } = context.workbook;
  const ours = names.filter((name) => info.ours.has(name));
  const rules = names.filter((name) => ruleSheets.includes(name));
  const units = names.filter((name) => !ours.includes(name) && !rules.includes(name));
  const heldOf = ours.map((name) => [name, loadHeld(worksheets.getItem(name))] as const);
  const decidedOf = ours
    .filter((name) => decisionSheets.includes(name))
    .map((name) => [name, loadValuesIfAny(worksheets.getItem(name))] as const);
  const rulesOf = rules.map((name) => [name, loadCellsIfAny(worksheets.getItemOrNullObject(name))] as const);
  const cellsOf = units.map((name) => [name, loadCells(worksheets.getItem(name))] as const);
  const formatsOf = units.map((name) => [name, listFormats(worksheets.getItem(name))] as const);
  try {
    await context.sync();
  } catch (error) {
    const half = Math.ceil(names.length / 2);
    if (names.length < 2 || !isTooLarge(error)) throw error;
    const first = await readCells(context, info, names.slice(0, half), known);
    return joined(first, await readCells(context, info, names.slice(half), known));
  }
  const held = heldOf.map(([name, of]) => [name, of()] as const);
  const open = (name: string): string | undefined => info.memory.results?.besides?.[name]?.open;
  const prints = await Promise.all(
    held.map(async ([name, cells]) => [name, await printOf(cells, open(name))] as const),
  );
  return {
    sheets: cellsOf.map(([name, of]) => of(name, info.file)),
    rules: rulesOf.flatMap(([name, of]) => of(name) ?? []),
    decided: decidedOf.flatMap(([name, of]) => of(name) ?? []),
    prints: new Map(prints),
    formats: new Map(formatsOf.map(([name, of]) => [name, of()])),
  };
}

function joined(first: Cells, second: Cells): Cells {
  return {
    sheets: [...first.sheets, ...second.sheets],
    rules: [...first.rules, ...second.rules],
    decided: [...first.decided, ...second.decided],
    prints: new Map([...(first.prints ?? []), ...(second.prints ?? [])]),
    formats: new Map([...first.formats, ...second.formats]),
  };
}

/** Everything: two requests whatever the number of sheets, more only where one answer would be too large. */
export function readAll(known: SheetNames): Promise<Outcome<FullReading>> {
  return attempt(async (context) => {
    const infoOf = loadInfo(context);
    await context.sync();
    const info = infoOf();
    const names = info.sheets.filter((sheet) => !isBackup(sheet)).map(({ name }) => name);
    return assemble(info, await readCells(context, info, names, known), known);
  });
}
