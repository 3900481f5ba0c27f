import type { Applied, Outcome } from '../app';
import type { MarkPlan } from '../core';
import { type Journal, journaled, newId, type Run } from './journal';
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
import { remember, type SheetMarks } from './memory';
import { lockedByPassword, protectionsOf } from './protection';
import type { FullReading } from './reading';
import { attempt, Change, done, failed } from './run';
import type { WorkbookInfo } from './survey';

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
  const locked = await lockedByPassword(painting.info, markedSheets(painting.info, painting.marks));
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
