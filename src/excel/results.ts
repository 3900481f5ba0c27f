import type { SheetPlan } from '../core';
import { remember, type ResultsMemory, type RunRecord } from './memory';
import { printOfPlan } from './prints';
import { lock, protectionsOf, unlock } from './protection';
import type { Change } from './run';
import { copySheet, dropSheet, makeSheet, rewriteSheet } from './sheets';
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
  readonly print: string;
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
  prints: Prints,
  keptName: KeptName,
): Promise<Step[]> {
  const names = new Set(info.sheets.map(({ name }) => name));
  return Promise.all(
    sheets.map(async (plan): Promise<Step> => {
      const print = await printOfPlan(plan);
      if (!info.ours.has(plan.name)) return { plan, print, backup: null, kept: null };
      const backup = freeName(names, (turn) => `${BACKUP_PREFIX}${turn} ${plan.name}`);
      const typedInto = info.memory.results?.prints[plan.name] !== prints.get(plan.name);
      const kept = typedInto ? freeName(names, (turn) => keptName(plan.name, turn)) : null;
      return { plan, print, backup, kept };
    }),
  );
}

export const ourSheets = ({ sheets, ours }: WorkbookInfo): SheetInfo[] => sheets.filter(({ name }) => ours.has(name));

export function resultsRecord(id: string, info: WorkbookInfo, steps: readonly Step[]): RunRecord {
  return {
    id,
    kind: 'results',
    sheets: steps.map(({ plan, backup, print }) => ({ sheet: plan.name, backup, print })),
    before: info.memory.results,
    kept: steps.flatMap(({ kept }) => kept ?? []),
    protections: protectionsOf(ourSheets(info)),
    there: info.sheets.map(({ name }) => name),
  };
}

function take({ plan, backup, kept }: Step, info: WorkbookInfo, { worksheets, names }: Excel.Workbook): void {
  if (backup === null) {
    makeSheet(worksheets, plan);
    names.getItemOrNullObject(markerName(plan.name)).delete();
    names.add(markerName(plan.name), worksheets.getItem(plan.name).getRange('A1')).visible = false;
    return;
  }
  const sheet = worksheets.getItem(plan.name);
  if (kept !== null) copySheet(sheet, kept, true);
  copySheet(sheet, backup, false);
  const locked = info.sheets.find(({ name }) => name === plan.name);
  if (locked) unlock(sheet, locked);
  rewriteSheet(sheet, plan);
  if (locked) lock(sheet, locked);
}

/** Writes each sheet: one request, more only where it would be too large. */
export async function writeResults(
  change: Change,
  info: WorkbookInfo,
  steps: readonly Step[],
  stamp: string,
): Promise<void> {
  const { workbook } = change.context;
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
    prints: Object.fromEntries(steps.map(({ plan, print }) => [plan.name, print])),
  };
  remember(change.context, 'results', results);
  const [first] = steps;
  if (first) workbook.worksheets.getItem(first.plan.name).activate();
}

/** Takes away what earlier runs kept: only the last run can be taken back. `info` is from before it. */
export function dropBackups({ context }: Change, info: WorkbookInfo): void {
  for (const { name } of info.sheets.filter(isBackup)) dropSheet(context.workbook.worksheets.getItem(name));
}
