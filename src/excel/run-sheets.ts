import type { Applied, Outcome } from '../app';
import type { SheetPlan } from '../core';
import { type Journal, journaled, newId, nothingAfter } from './journal';
import { printOfPlan } from './prints';
import { lockedByPassword } from './protection';
import type { FullReading } from './reading';
import { dropBackups, ourSheets, resultsRecord, stepsOf, writeResults } from './results';
import { done, failed } from './run';
import { fillSheet } from './sheets';
import type { WorkbookInfo } from './survey';

/** The first of these names that a sheet has which is not ours: never written over. */
function takenName(info: WorkbookInfo, plans: readonly SheetPlan[], ours: ReadonlySet<string>): string | null {
  const names = new Set(info.sheets.map(({ name }) => name.toLocaleLowerCase('vi')));
  const taken = plans.find(({ name }) => !ours.has(name) && names.has(name.toLocaleLowerCase('vi')));
  return taken?.name ?? null;
}

/** Writes our sheets, the earlier ones in their place. Never over a sheet that is not ours. */
export async function runResults(
  journal: Journal,
  { info, prints }: FullReading,
  sheets: readonly SheetPlan[],
  stamp: string,
): Promise<Outcome<Partial<Applied>>> {
  if (info.structureLocked) return failed({ kind: 'workbook-protected' });
  const taken = takenName(info, sheets, info.ours);
  if (taken !== null) return failed({ kind: 'sheet-name-taken', sheet: taken });
  const steps = await stepsOf(info, sheets, prints ?? new Map(), journal.keptName);
  const outcome = await journaled(journal, {
    record: resultsRecord(newId(), info, steps),
    undo: 'this',
    work: async (change) => {
      await writeResults(change, info, steps, stamp);
      return nothingAfter;
    },
    tidy: (change) => dropBackups(change, info),
  });
  if (outcome.ok) return done({ kept: steps.flatMap(({ kept }) => kept ?? []) });
  const [locked] = outcome.failure.kind === 'read-only' ? await lockedByPassword(info, ourSheets(info)) : [];
  return locked === undefined ? outcome : failed({ kind: 'sheet-protected', sheet: locked });
}

/** Hands over sheets to fill in. Never in the place of another. */
export async function runForms(
  journal: Journal,
  { info }: FullReading,
  forms: readonly SheetPlan[],
): Promise<Outcome<Partial<Applied>>> {
  if (info.structureLocked) return failed({ kind: 'workbook-protected' });
  const taken = takenName(info, forms, new Set());
  if (taken !== null) return failed({ kind: 'sheet-name-taken', sheet: taken });
  const sheets = await Promise.all(
    forms.map(async (plan) => ({ sheet: plan.name, backup: null, print: await printOfPlan(plan) })),
  );
  const outcome = await journaled(journal, {
    record: { id: newId(), kind: 'forms', sheets },
    undo: 'this',
    work: ({ context }) => {
      const { worksheets } = context.workbook;
      for (const { name } of forms) worksheets.add(name);
      for (const plan of forms) fillSheet(worksheets.getItem(plan.name), plan);
      return Promise.resolve(nothingAfter);
    },
  });
  return outcome.ok ? done({}) : outcome;
}
