import { contentsOf, typeBack } from './edits';
import { findMarks, markedSheets, paint, rememberedMarks } from './marks';
import { type EditedCell, remember, type RunRecord } from './memory';
import { lock, lockedByPassword, relock, unlock } from './protection';
import type { Change } from './run';
import { takeBackForms, takeBackResults } from './take-back-sheets';
import type { RecordOf, TakingBack } from './taking-back';

async function takeBackMarks(change: Change, { before, protections }: RecordOf<'marks'>, taking: TakingBack) {
  const { info, ledger, refused } = taking;
  const { worksheets } = change.context.workbook;
  const locked = refused ? await lockedByPassword(info, markedSheets(info, before)) : [];
  const open = Object.fromEntries(Object.entries(before).filter(([name]) => !locked.includes(name)));
  const ids = await findMarks(change, markedSheets(info, open), ledger);
  // Protected again first: painting opens and closes what is protected.
  relock(worksheets, info, protections);
  const sheets = info.sheets.map((sheet) => ({
    ...sheet,
    protection: sheet.protection ?? protections[sheet.name] ?? null,
  }));
  const settle = await paint(change, { ...info, sheets }, open, ids, ledger);
  remember(change.context, 'marks', rememberedMarks(info, open));
  await change.send();
  settle();
  return locked;
}

/** A cell that holds what the run typed gets back what it held; one that holds something else was typed into since. */
async function takeBackEdits(change: Change, { cells, protections }: RecordOf<'edits'>, { info }: TakingBack) {
  const { worksheets } = change.context.workbook;
  relock(worksheets, info, protections);
  const there = cells.filter(({ sheet }) => info.sheets.some(({ name }) => name === sheet));
  const now = await contentsOf(change, there);
  const ours = there.filter(({ after }, index) => now[index]?.value === after);
  const changed = there.filter(({ after, before }, index) => {
    const content = now[index];
    return content?.value !== after && content?.formula !== before.formula;
  });
  const opened = info.sheets
    .map((sheet) => ({ ...sheet, protection: sheet.protection ?? protections[sheet.name] ?? null }))
    .filter(({ name }) => ours.some(({ sheet }) => sheet === name));
  for (const sheet of opened) if (protections[sheet.name]) unlock(worksheets.getItem(sheet.name), sheet);
  typeBack(change, ours);
  for (const sheet of opened) if (protections[sheet.name]) lock(worksheets.getItem(sheet.name), sheet);
  await change.send();
  return changed.map(placeOf);
}

const placeOf = ({ sheet, cell }: EditedCell): string => `${sheet}!${cell}`;

/**
 * Takes a run back, as far as nobody changed its work since.
 *
 * @returns what was changed since, and stays: cells, sheets, or the copies that keep them
 */
export async function takeBack(change: Change, record: RunRecord, taking: TakingBack): Promise<string[]> {
  switch (record.kind) {
    case 'marks':
      return takeBackMarks(change, record, taking);
    case 'edits':
      return takeBackEdits(change, record, taking);
    case 'results':
      return takeBackResults(change, record, taking);
    case 'forms':
      return takeBackForms(change, record, taking);
  }
}
