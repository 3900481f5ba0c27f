import { remember } from './memory';
import { loadHeld, printOf } from './prints';
import { lockedByPassword, unlock } from './protection';
import { freeName } from './results';
import type { Change } from './run';
import { dropSheet, keepAsShown, restoreSheet } from './sheets';
import { markerName, type WorkbookInfo } from './survey';
import type { RecordOf, TakingBack } from './taking-back';

/** Which of the sheets were typed into since the run wrote them; asked once, before anything is taken back. */
async function typedInto(change: Change, sheets: RecordOf<'forms'>['sheets'], { info, cutOff, memo }: TakingBack) {
  if (cutOff) return new Set<string>();
  if (memo.typed) return memo.typed;
  const { worksheets } = change.context.workbook;
  const there = sheets.filter(({ sheet }) => info.sheets.some(({ name }) => name === sheet));
  const held = there.map(({ sheet }) => loadHeld(worksheets.getItem(sheet)));
  await change.context.sync();
  const now = await Promise.all(held.map((heldNow) => printOf(heldNow())));
  memo.typed = new Set(there.filter(({ print }, index) => now[index] !== print).map(({ sheet }) => sheet));
  return memo.typed;
}

/** "Xếp hạng (2)", as Excel names a copy until it has its own name. */
const COPY = /^(.+) \(\d+\)$/;

/** Only what is still the same as its original: a copy that somebody made and worked in meanwhile is theirs. */
async function dropUnnamedCopies(
  { context }: Change,
  { sheets, there }: RecordOf<'results'>,
  info: WorkbookInfo,
): Promise<void> {
  const { worksheets } = context.workbook;
  const found = info.sheets.flatMap(({ name }) => {
    const original = COPY.exec(name)?.[1];
    const ours = original !== undefined && sheets.some(({ sheet }) => sheet === original);
    return ours && !there.includes(name) ? [[name, original] as const] : [];
  });
  if (found.length === 0) return;
  const held = found.map((pair) => pair.map((name) => loadHeld(worksheets.getItem(name))));
  await context.sync();
  for (const [index, [name]] of found.entries()) {
    const [copy, original] = await Promise.all((held[index] ?? []).map((heldNow) => printOf(heldNow())));
    if (copy === original) dropSheet(worksheets.getItem(name));
  }
}

/** Charts of ours that were cut off before they had their names: what the sheet has, and its backup has not. */
async function unnamedCharts(
  { context }: Change,
  sheets: RecordOf<'results'>['sheets'],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { worksheets } = context.workbook;
  const chartsOf = (sheet: string) => worksheets.getItem(sheet).charts.load('items/name');
  const pairs = sheets.flatMap(({ sheet, backup }) =>
    backup === null ? [] : [{ sheet, now: chartsOf(sheet), before: chartsOf(backup) }],
  );
  if (pairs.length > 0) await context.sync();
  return new Map(
    pairs.map(({ sheet, now, before }) => {
      const known = new Set(before.items.map(({ name }) => name));
      return [sheet, now.items.map(({ name }) => name).filter((name) => !known.has(name))];
    }),
  );
}

/** Copies, in plain sight, what was typed into our sheets since. Names of the copies. */
async function saveTyped(change: Change, typed: ReadonlySet<string>, { info, keptName, memo }: TakingBack) {
  const { worksheets } = change.context.workbook;
  const names = new Set(info.sheets.map(({ name }) => name));
  for (const sheet of typed) {
    const saved = memo.saved.get(sheet);
    if (saved !== undefined && names.has(saved)) continue;
    const name = freeName(names, (turn) => keptName(sheet, turn));
    memo.saved.set(sheet, name);
    keepAsShown(worksheets.getItem(sheet), name);
  }
  if (typed.size > 0) await change.send();
  return [...memo.saved.values()];
}

/** Sheets as they were. What somebody typed into one since stays in a copy that can be seen. */
export async function takeBackResults(change: Change, record: RecordOf<'results'>, taking: TakingBack) {
  const { before, kept, protections } = record;
  const { info, cutOff, refused } = taking;
  const { worksheets, names } = change.context.workbook;
  const there = new Map(info.sheets.map((sheet) => [sheet.name, sheet]));
  // What has no backup any more was taken back already, before this was cut off.
  const sheets = record.sheets.filter(
    ({ sheet, backup }) => there.has(sheet) && (backup === null || there.has(backup)),
  );
  const ours = info.sheets.filter(({ name }) => sheets.some(({ sheet }) => sheet === name));
  const locked = refused ? await lockedByPassword(info, ours) : [];
  if (cutOff) await dropUnnamedCopies(change, record, info);
  const strays = cutOff ? await unnamedCharts(change, sheets) : new Map<string, readonly string[]>();
  const typed = await typedInto(change, sheets, taking);
  const saved = await saveTyped(change, new Set([...typed].filter((sheet) => !locked.includes(sheet))), taking);
  change.quietly();
  for (const { sheet, backup } of sheets) {
    const target = worksheets.getItem(sheet);
    if (backup === null) {
      dropSheet(target);
      names.getItemOrNullObject(markerName(sheet)).delete();
      continue;
    }
    if (!locked.includes(sheet)) {
      const now = there.get(sheet);
      if (now) unlock(target, now);
      for (const name of strays.get(sheet) ?? []) target.charts.getItem(name).delete();
      restoreSheet(target, worksheets.getItem(backup), before?.besides?.[sheet]);
      const protection = protections[sheet];
      if (protection) target.protection.protect(protection);
    }
    dropSheet(worksheets.getItem(backup));
  }
  // What users had typed stands in our sheet again; after a run that was done they may have worked in the copy.
  for (const name of kept) if (cutOff && there.has(name)) dropSheet(worksheets.getItem(name));
  remember(change.context, 'results', before);
  await change.send();
  return [...saved, ...locked];
}

/** Takes away sheets that were handed over, unless somebody has begun to fill them in. */
export async function takeBackForms(change: Change, { sheets }: RecordOf<'forms'>, taking: TakingBack) {
  const typed = await typedInto(change, sheets, taking);
  const { worksheets } = change.context.workbook;
  for (const { sheet } of sheets) {
    const there = taking.info.sheets.some(({ name }) => name === sheet);
    if (there && !typed.has(sheet)) dropSheet(worksheets.getItem(sheet));
  }
  await change.send();
  return [...typed];
}
