import type { Applied, Outcome, Undone } from '../app';
import type { EditPlan, MarkPlan, SheetPlan } from '../core';
import { editedCells, typeEdits } from './edits';
import { type Journal, journaled, type Run } from './journal';
import {
  findMarks,
  type FormatLists,
  hasUnknown,
  knownMarks,
  markedSheets,
  type MarkIds,
  marksBefore,
  marksOf,
  ownMarks,
  paint,
  rememberedMarks,
} from './marks';
import { remember, type RunRecord, type SheetMarks } from './memory';
import { printOfPlan } from './prints';
import { lock, lockedByPassword, protectionsOf, unlock } from './protection';
import type { FullReading } from './reading';
import { dropBackups, ourSheets, resultsRecord, stepsOf, writeResults } from './results';
import { attempt, Change, done, failed, transact } from './run';
import { makeSheet } from './sheets';
import { loadInfo, type WorkbookInfo } from './survey';
import { newMemo, takeBack } from './take-back';

const newId = (): string => crypto.randomUUID();

const nothing = (): void => undefined;

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
      return nothing;
    },
    tidy: (change) => dropBackups(change, info),
  });
  if (outcome.ok) return done({ kept: steps.flatMap(({ kept }) => kept ?? []) });
  const [locked] = outcome.failure.kind === 'read-only' ? await lockedByPassword(ourSheets(info)) : [];
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
      for (const plan of forms) makeSheet(context.workbook.worksheets, plan);
      return Promise.resolve(nothing);
    },
  });
  return outcome.ok ? done({}) : outcome;
}

/** Types into cells of users, at their wish. A cell that is locked by a sheet without a password is opened for it. */
export async function runEdits(
  journal: Journal,
  { info }: FullReading,
  edits: readonly EditPlan[],
): Promise<Outcome<Partial<Applied>>> {
  const before = await attempt((context) => editedCells(new Change(context), edits));
  if (!before.ok) return before;
  const cells = before.value;
  const sheets = info.sheets.filter(({ name }) => edits.some(({ sheet }) => sheet === name));
  const run = (open: boolean): Promise<Outcome<null>> =>
    journaled(journal, {
      record: { id: newId(), kind: 'edits', cells, protections: open ? protectionsOf(sheets) : {} },
      undo: 'this',
      work: (change) => {
        const { worksheets } = change.context.workbook;
        if (open) for (const sheet of sheets) unlock(worksheets.getItem(sheet.name), sheet);
        typeEdits(change, cells);
        if (open) for (const sheet of sheets) lock(worksheets.getItem(sheet.name), sheet);
        return Promise.resolve(nothing);
      },
    });
  // Cells to be filled in are open on a protected sheet: most edits need no more.
  const typed = await run(false);
  if (typed.ok || typed.failure.kind !== 'read-only') return typed.ok ? done({}) : typed;
  const opened = await run(true);
  if (opened.ok || opened.failure.kind !== 'read-only') return opened.ok ? done({}) : opened;
  const [locked] = await lockedByPassword(sheets);
  return locked === undefined ? opened : failed({ kind: 'sheet-protected', sheet: locked });
}

interface Painting {
  readonly info: WorkbookInfo;
  readonly marks: SheetMarks;
  readonly ids: MarkIds;
  readonly undo: Run['undo'];
}

function paintOnce(journal: Journal, { info, marks, ids, undo }: Painting): Promise<Outcome<null>> {
  const before = marksBefore(info, marks);
  return journaled(journal, {
    record: { id: newId(), kind: 'marks', before, protections: protectionsOf(markedSheets(info, marks)) },
    undo,
    ...(undo === 'this' ? {} : { isDone: ({ marks: left }) => left === null }),
    work: async (change) => {
      const settle = await paint(change, info, marks, ids, journal.ledger);
      remember(change.context, 'marks', rememberedMarks(info, marks));
      return settle;
    },
  });
}

/** Leaves out what a password protects, where Excel refused because of it; names it. */
async function paintOpen(journal: Journal, painting: Painting): Promise<Outcome<readonly string[]>> {
  const all = await paintOnce(journal, painting);
  if (all.ok) return done([]);
  if (all.failure.kind !== 'read-only') return all;
  const locked = await lockedByPassword(markedSheets(painting.info, painting.marks));
  if (locked.length === 0) return all;
  const open = Object.fromEntries(Object.entries(painting.marks).filter(([name]) => !locked.includes(name)));
  if (Object.keys(open).length === 0) return done(locked);
  const rest = await paintOnce(journal, { ...painting, marks: open });
  return rest.ok ? done(locked) : rest;
}

/** Ids of our marks on these sheets: from the last reading, asked anew where it did not read them. */
function idsOf({ ledger }: Journal, { info, formats }: FullReading, marks: SheetMarks): Promise<Outcome<MarkIds>> {
  const sheets = markedSheets(info, marks);
  const lists: FormatLists = new Map(
    sheets.flatMap(({ name }) => (formats.has(name) ? [[name, formats.get(name) ?? []]] : [])),
  );
  if (lists.size < sheets.length) return attempt((context) => findMarks(new Change(context), sheets, ledger));
  // Mostly all is known, and nothing need be asked.
  if (!hasUnknown(lists, ledger)) return Promise.resolve(done(knownMarks(lists, ledger)));
  return attempt((context) => ownMarks(new Change(context), lists, ledger));
}

/** Shows marks. A sheet behind a password is left as it is and named; the others are marked. */
export async function runMarks(
  journal: Journal,
  base: FullReading,
  plans: readonly MarkPlan[],
  undoable: boolean,
): Promise<Outcome<Partial<Applied>>> {
  const marks = marksOf(plans);
  const ids = await idsOf(journal, base, marks);
  if (!ids.ok) return ids;
  const locked = await paintOpen(journal, {
    info: base.info,
    marks,
    ids: ids.value,
    undo: undoable ? 'this' : 'as before',
  });
  return locked.ok ? done({ locked: locked.value }) : locked;
}

/** Takes every mark away, remembered or not: copied ones and those of a renamed sheet too. */
export async function clearAllMarks(journal: Journal, info: WorkbookInfo): Promise<Outcome<number>> {
  const found = await attempt((context) => findMarks(new Change(context), info.sheets, journal.ledger));
  if (!found.ok) return found;
  const marked = [...found.value].filter(([, ids]) => ids.length > 0).map(([name]) => name);
  if (marked.length === 0) return done(0);
  const marks: SheetMarks = Object.fromEntries(marked.map((name) => [name, []]));
  // No trace is kept of them, so that the workbook is what it was; another run can still be taken back.
  const undo = info.memory.undo?.kind === 'marks' ? 'nothing' : 'as before';
  const locked = await paintOpen(journal, { info, marks, ids: found.value, undo });
  if (!locked.ok) return locked;
  const [first] = locked.value;
  const none = first !== undefined && locked.value.length === marked.length;
  return none ? failed({ kind: 'sheet-protected', sheet: first }) : done(marked.length - locked.value.length);
}

/** Takes the last run back, as far as nobody changed its work since. Cut off, it is gone on with until it is done. */
export async function runUndo(journal: Journal, info: WorkbookInfo, record: RunRecord): Promise<Outcome<Undone>> {
  let changedSince: readonly string[] = [];
  const memo = newMemo();
  const run = async (change: Change, now: WorkbookInfo, refused: boolean): Promise<void> => {
    remember(change.context, 'writing', record);
    changedSince = await takeBack(change, record, { info: now, ...journal, cutOff: false, refused, memo });
    remember(change.context, 'undo', null);
    remember(change.context, 'writing', null);
    await change.send();
  };
  const outcome = await transact(
    journal.options,
    (change) => run(change, info, false),
    async (change) => {
      const infoOf = loadInfo(change.context);
      await change.context.sync();
      await run(change, infoOf(), true);
      return true;
    },
  );
  return outcome.ok ? done({ kind: record.kind, changedSince }) : outcome;
}
