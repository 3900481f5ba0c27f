import type { Outcome, Reading, Scope } from '../app';
import type { Issue, SheetPlace, SheetSnapshot } from '../core';
import { listFormats } from './conditional-formats';
import { isTooLarge } from './failures';
import { loadPrint } from './prints';
import { loadCells, loadCellsIfAny, type ReadSheet } from './ranges';
import type { Prints } from './results';
import type { FormatLists } from './marks';
import { attempt } from './run';
import { isBackup, loadInfo, type WorkbookInfo } from './survey';

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
  readonly prints: Prints | null;
  readonly formats: FormatLists;
}

/** Sheets of users, the rule sheets aside. */
function unitSheets({ sheets, ours }: WorkbookInfo, ruleSheets: readonly string[]): string[] {
  return sheets
    .filter((sheet) => !isBackup(sheet) && !ours.has(sheet.name) && !ruleSheets.includes(sheet.name))
    .map(({ name }) => name);
}

function assemble(info: WorkbookInfo, cells: Cells, ruleSheets: readonly string[]): FullReading {
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
      sheets: unitSheets(info, ruleSheets).map(at),
      active: at(active),
      results,
      marked: Object.keys(memory.marks ?? {}).map(at),
      corrections: [],
      undoable: memory.undo?.kind ?? null,
    },
  };
}

/** One sheet, with the rules and all that is remembered: one request. */
export function readOne(
  scope: Exclude<Scope, { kind: 'all' }>,
  ruleSheets: readonly string[],
): Promise<Outcome<FullReading>> {
  return attempt(async (context) => {
    const { worksheets } = context.workbook;
    const infoOf = loadInfo(context);
    const sheet = scope.kind === 'active' ? worksheets.getActiveWorksheet() : worksheets.getItem(scope.sheet.sheet);
    sheet.load('name');
    const cellsOf = loadCells(sheet);
    const formatsOf = listFormats(sheet);
    const rulesOf = ruleSheets.map((name) => [name, loadCellsIfAny(worksheets.getItemOrNullObject(name))] as const);
    await context.sync();
    const info = infoOf();
    const isUnits = unitSheets(info, ruleSheets).includes(sheet.name);
    const cells: Cells = {
      sheets: isUnits ? [cellsOf(sheet.name, info.file)] : [],
      rules: rulesOf.flatMap(([name, of]) => of(name) ?? []),
      prints: null,
      formats: new Map([[sheet.name, formatsOf()]]),
    };
    return assemble(info, cells, ruleSheets);
  });
}

/** Cells of these sheets in one request; in two, and so on, where Excel finds the answer too large. */
async function readCells(
  context: Excel.RequestContext,
  info: WorkbookInfo,
  names: readonly string[],
  ruleSheets: readonly string[],
): Promise<Cells> {
  const { worksheets } = context.workbook;
  const ours = names.filter((name) => info.ours.has(name));
  const rules = names.filter((name) => ruleSheets.includes(name));
  const units = names.filter((name) => !ours.includes(name) && !rules.includes(name));
  const printsOf = ours.map((name) => [name, loadPrint(worksheets.getItem(name))] as const);
  const rulesOf = rules.map((name) => [name, loadCellsIfAny(worksheets.getItemOrNullObject(name))] as const);
  const cellsOf = units.map((name) => [name, loadCells(worksheets.getItem(name))] as const);
  const formatsOf = units.map((name) => [name, listFormats(worksheets.getItem(name))] as const);
  try {
    await context.sync();
  } catch (error) {
    const half = Math.ceil(names.length / 2);
    if (names.length < 2 || !isTooLarge(error)) throw error;
    const first = await readCells(context, info, names.slice(0, half), ruleSheets);
    return joined(first, await readCells(context, info, names.slice(half), ruleSheets));
  }
  const prints = await Promise.all(printsOf.map(async ([name, print]) => [name, await print()] as const));
  return {
    sheets: cellsOf.map(([name, of]) => of(name, info.file)),
    rules: rulesOf.flatMap(([name, of]) => of(name) ?? []),
    prints: new Map(prints),
    formats: new Map(formatsOf.map(([name, of]) => [name, of()])),
  };
}

function joined(first: Cells, second: Cells): Cells {
  return {
    sheets: [...first.sheets, ...second.sheets],
    rules: [...first.rules, ...second.rules],
    prints: new Map([...(first.prints ?? []), ...(second.prints ?? [])]),
    formats: new Map([...first.formats, ...second.formats]),
  };
}

/** Everything: two requests whatever the number of sheets, more only where one answer would be too large. */
export function readAll(ruleSheets: readonly string[]): Promise<Outcome<FullReading>> {
  return attempt(async (context) => {
    const infoOf = loadInfo(context);
    await context.sync();
    const info = infoOf();
    const names = info.sheets.filter((sheet) => !isBackup(sheet)).map(({ name }) => name);
    return assemble(info, await readCells(context, info, names, ruleSheets), ruleSheets);
  });
}
