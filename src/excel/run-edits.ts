import type { Applied, Outcome } from '../app';
import type { EditPlan } from '../core';
import { editedCells, typeEdits } from './edits';
import { type Journal, journaled, newId, nothingAfter } from './journal';
import { lock, lockedByPassword, protectionsOf, unlock } from './protection';
import type { FullReading } from './reading';
import { attempt, Change, done, failed } from './run';

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
        return Promise.resolve(nothingAfter);
      },
    });
  // Cells to be filled in are open on a protected sheet: most edits need no more.
  const typed = await run(false);
  if (typed.ok || typed.failure.kind !== 'read-only') return typed.ok ? done({}) : typed;
  const opened = await run(true);
  if (opened.ok || opened.failure.kind !== 'read-only') return opened.ok ? done({}) : opened;
  const [locked] = await lockedByPassword(info, sheets);
  return locked === undefined ? opened : failed({ kind: 'sheet-protected', sheet: locked });
}
