import type { MarkLedger } from './conditional-formats';
import { contentsOf, typeBack } from './edits';
import { findMarks, markedSheets, paint, rememberedMarks } from './marks';
import { type EditedCell, remember, type RunRecord } from './memory';
import { loadPrint } from './prints';
import { lock, lockedByPassword, relock, unlock } from './protection';
import { type KeptName, freeName } from './results';
import type { Change } from './run';
import { copySheet, dropSheet, restoreSheet } from './sheets';
import { markerName, type WorkbookInfo } from './survey';

/** Who takes back, and what it may do with what was typed since. */
export interface TakingBack {
  readonly info: WorkbookInfo;
  readonly ledger: MarkLedger;
  readonly keptName: KeptName;
  /** A run that was cut off: what it wrote is no one's work, whatever it holds. */
  readonly cutOff: boolean;
  /** Something was refused before: leave alone what a password protects, which no run of ours can have changed. */
  readonly refused: boolean;
  /** What was found out before it was cut off itself. */
  readonly memo: Memo;
}

/** Kept from one attempt to the next. */
export interface Memo {
  typed: ReadonlySet<string> | null;
  readonly saved: Map<string, string>;
}

export const newMemo = (): Memo => ({ typed: null, saved: new Map() });

type RecordOf<K extends RunRecord['kind']> = Extract<RunRecord, { readonly kind: K }>;

async function takeBackMarks(change: Change, { before, protections }: RecordOf<'marks'>, taking: TakingBack) {
  const { info, ledger, refused } = taking;
  const { worksheets } = change.context.workbook;
  const locked = refused ? await lockedByPassword(markedSheets(info, before)) : [];
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

/** Which of the sheets were typed into since the run wrote them; asked once, before anything is taken back. */
async function typedInto(change: Change, sheets: RecordOf<'forms'>['sheets'], { info, cutOff, memo }: TakingBack) {
  if (cutOff) return new Set<string>();
  if (memo.typed) return memo.typed;
  const { worksheets } = change.context.workbook;
  const there = sheets.filter(({ sheet }) => info.sheets.some(({ name }) => name === sheet));
  const prints = there.map(({ sheet }) => loadPrint(worksheets.getItem(sheet)));
  await change.context.sync();
  const now = await Promise.all(prints.map((print) => print()));
  memo.typed = new Set(there.filter(({ print }, index) => now[index] !== print).map(({ sheet }) => sheet));
  return memo.typed;
}

/** "Xếp hạng (2)", as Excel names a copy until it has its own name. */
const COPY = /^(.+) \(\d+\)$/;

function dropUnnamedCopies(
  worksheets: Excel.WorksheetCollection,
  { sheets, there }: RecordOf<'results'>,
  info: WorkbookInfo,
): void {
  for (const { name } of info.sheets) {
    const original = COPY.exec(name)?.[1];
    if (!there.includes(name) && sheets.some(({ sheet }) => sheet === original)) dropSheet(worksheets.getItem(name));
  }
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
    copySheet(worksheets.getItem(sheet), name, true);
  }
  if (typed.size > 0) await change.send();
  return [...memo.saved.values()];
}

/** Sheets as they were. What somebody typed into one since stays in a copy that can be seen. */
async function takeBackResults(change: Change, record: RecordOf<'results'>, taking: TakingBack) {
  const { before, kept, protections } = record;
  const { info, cutOff } = taking;
  const { worksheets, names } = change.context.workbook;
  const there = new Map(info.sheets.map((sheet) => [sheet.name, sheet]));
  // What has no backup any more was taken back already, before this was cut off.
  const sheets = record.sheets.filter(
    ({ sheet, backup }) => there.has(sheet) && (backup === null || there.has(backup)),
  );
  if (cutOff) dropUnnamedCopies(worksheets, record, info);
  const saved = await saveTyped(change, await typedInto(change, sheets, taking), taking);
  change.quietly();
  for (const { sheet, backup } of sheets) {
    const target = worksheets.getItem(sheet);
    if (backup === null) {
      dropSheet(target);
      names.getItemOrNullObject(markerName(sheet)).delete();
      continue;
    }
    const now = there.get(sheet);
    if (now) unlock(target, now);
    restoreSheet(target, worksheets.getItem(backup));
    const protection = protections[sheet];
    if (protection) target.protection.protect(protection);
    dropSheet(worksheets.getItem(backup));
  }
  // What users had typed stands in our sheet again; after a run that was done they may have worked in the copy.
  for (const name of kept) if (cutOff && there.has(name)) dropSheet(worksheets.getItem(name));
  remember(change.context, 'results', before);
  await change.send();
  return saved;
}

/** Takes away sheets that were handed over, unless somebody has begun to fill them in. */
async function takeBackForms(change: Change, { sheets }: RecordOf<'forms'>, taking: TakingBack) {
  const typed = await typedInto(change, sheets, taking);
  const { worksheets } = change.context.workbook;
  for (const { sheet } of sheets) {
    const there = taking.info.sheets.some(({ name }) => name === sheet);
    if (there && !typed.has(sheet)) dropSheet(worksheets.getItem(sheet));
  }
  await change.send();
  return [...typed];
}

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
