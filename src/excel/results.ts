import type { SheetPlan } from '../core';
import { openCells } from './areas';
import { remember, type ResultsMemory, type RunRecord } from './memory';
import { printOfPlan } from './prints';
import { protectionsOf } from './protection';
import type { Change } from './run';
import { backUp, besidesOf, dropSheet, fillSheet, keepAsShown, rewriteSheet } from './sheets';
import { BACKUP_PREFIX, isBackup, markerName, type SheetInfo, type WorkbookInfo } from './survey';

/** What our sheets hold as the last reading found them, by name. */
export type Prints = ReadonlyMap<string, string>;

/** "Xếp hạng (bản trước)" for the copy of a sheet of ours into which somebody had typed; `turn` from 1 on. */
export type KeptName = (sheet: string, turn: number) => string;

/** Excel's limit of a sheet's name. */
const LONGEST_NAME = 31;

/** So many cells make a request of about 2 MB; Excel on the web takes 5. */
const CELLS_PER_REQUEST = 60_000;

/** One sheet of a run: what becomes of it, decided before anything is done. */
interface Step {
  readonly plan: SheetPlan;
  /** Of all it will hold, and of what only we write in it. */
  readonly prints: { readonly whole: string; readonly ours: string };
  /** Sheet that will hold what it was; null: it is made by this run. */
  readonly backup: string | null;
  /** Visible copy of what somebody typed into it; null: nobody did. */
  readonly kept: string | null;
}

/** The first name that no sheet has, and which none will get after it. */
export function freeName(names: Set<string>, nameOf: (turn: number) => string): string {
  for (let turn = 1; ; turn += 1) {
    const name = nameOf(turn).slice(0, LONGEST_NAME);
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}

export function stepsOf(
  info: WorkbookInfo,
  sheets: readonly SheetPlan[],
  found: Prints,
  keptName: KeptName,
): Promise<Step[]> {
  const names = new Set(info.sheets.map(({ name }) => name));
  return Promise.all(
    sheets.map(async (plan): Promise<Step> => {
      const prints = { whole: await printOfPlan(plan), ours: await printOfPlan(plan, openCells(plan)) };
      if (!info.ours.has(plan.name)) return { plan, prints, backup: null, kept: null };
      const backup = freeName(names, (turn) => `${BACKUP_PREFIX}${turn} ${plan.name}`);
      const typedInto = info.memory.results?.prints[plan.name] !== found.get(plan.name);
      const kept = typedInto ? freeName(names, (turn) => keptName(plan.name, turn)) : null;
      return { plan, prints, backup, kept };
    }),
  );
}

export const ourSheets = ({ sheets, ours }: WorkbookInfo): SheetInfo[] => sheets.filter(({ name }) => ours.has(name));

export function resultsRecord(id: string, info: WorkbookInfo, steps: readonly Step[]): RunRecord {
  return {
    id,
    kind: 'results',
    sheets: steps.map(({ plan, backup, prints }) => ({ sheet: plan.name, backup, print: prints.whole })),
    before: info.memory.results,
    kept: steps.flatMap(({ kept }) => kept ?? []),
    protections: protectionsOf(ourSheets(info)),
    there: info.sheets.map(({ name }) => name),
  };
}

/** All that are not there yet, before any is filled: Excel takes no formula that names a sheet it does not have. */
function addSheets(steps: readonly Step[], { worksheets, names }: Excel.Workbook): void {
  for (const { plan, backup } of steps) {
    if (backup !== null) continue;
    const sheet = worksheets.add(plan.name);
    names.getItemOrNullObject(markerName(plan.name)).delete();
    names.add(markerName(plan.name), sheet.getRange('A1')).visible = false;
  }
}

function take({ plan, backup, kept }: Step, info: WorkbookInfo, { worksheets }: Excel.Workbook): void {
  const sheet = worksheets.getItem(plan.name);
  if (backup === null) return fillSheet(sheet, plan);
  if (kept !== null) keepAsShown(sheet, kept);
  backUp(sheet, backup);
  const protection = info.sheets.find(({ name }) => name === plan.name)?.protection ?? null;
  rewriteSheet(sheet, plan, protection);
}

/** Writes each sheet: one request, more only where it would be too large. */
export async function writeResults(
  change: Change,
  info: WorkbookInfo,
  steps: readonly Step[],
  stamp: string,
): Promise<void> {
  const { workbook } = change.context;
  addSheets(steps, workbook);
  let cells = 0;
  for (const step of steps) {
    const weight = step.plan.rows.length * step.plan.widths.length;
    if (cells > 0 && cells + weight > CELLS_PER_REQUEST) {
      await change.send();
      change.quietly();
      cells = 0;
    }
    cells += weight;
    take(step, info, workbook);
  }
  const results: ResultsMemory = {
    stamp,
    prints: Object.fromEntries(steps.map(({ plan, prints }) => [plan.name, prints.ours])),
    besides: Object.fromEntries(steps.map(({ plan }) => [plan.name, besidesOf(plan)])),
  };
  remember(change.context, 'results', results);
  const [first] = steps;
  if (first) workbook.worksheets.getItem(first.plan.name).activate();
}

/** Takes away what earlier runs kept: only the last run can be taken back. `info` is from before it. */
export function dropBackups({ context }: Change, info: WorkbookInfo): void {
  for (const { name } of info.sheets.filter(isBackup)) dropSheet(context.workbook.worksheets.getItem(name));
}
