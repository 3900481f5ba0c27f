import type { MarkPlan } from '../core';
import { areasOf } from './areas';
import { addMark, type ListedFormat, listFormats, type MarkLedger } from './conditional-formats';
import { groupMarks, type MarkGroup, type SheetMarks } from './memory';
import { lock, unlock } from './protection';
import type { Change } from './run';
import type { SheetInfo, WorkbookInfo } from './survey';

/** So many marks make a request of about 2 MB; Excel on the web takes 5. */
const MARKS_PER_REQUEST = 900;

/** Ids of our marks by sheet. */
export type MarkIds = ReadonlyMap<string, readonly string[]>;

/** Conditional formats by sheet. */
export type FormatLists = ReadonlyMap<string, readonly ListedFormat[]>;

/** Plans as what a run writes: for each sheet the marks that replace its own. */
export function marksOf(plans: readonly MarkPlan[]): SheetMarks {
  return Object.fromEntries(
    plans.map(({ sheet, cells }) => [sheet, groupMarks(cells, (group) => areasOf(group.map(({ cell }) => cell)))]),
  );
}

/** Memory of marks after a run: sheets without any are not kept. */
export function rememberedMarks({ memory }: WorkbookInfo, after: SheetMarks): SheetMarks | null {
  const marked = Object.entries({ ...memory.marks, ...after }).filter(([, groups]) => groups.length > 0);
  return marked.length > 0 ? Object.fromEntries(marked) : null;
}

/** What the sheets of a run carried before it; an empty list for a sheet that carried none. */
export function marksBefore(info: WorkbookInfo, marks: SheetMarks): SheetMarks {
  return Object.fromEntries(Object.keys(marks).map((name) => [name, info.memory.marks?.[name] ?? []]));
}

/** The sheets that marks are for, as far as they are there. */
export function markedSheets(info: WorkbookInfo, marks: SheetMarks): SheetInfo[] {
  return info.sheets.filter(({ name }) => marks[name] !== undefined);
}

/** True when it is not known yet whose some of the conditional formats are. */
export function hasUnknown(listed: FormatLists, ledger: MarkLedger): boolean {
  return [...listed].some(([name, formats]) => ledger.unknown(name, formats).length > 0);
}

export function knownMarks(listed: FormatLists, ledger: MarkLedger): MarkIds {
  return new Map([...listed].map(([name, formats]) => [name, ledger.marksIn(name, formats)]));
}

/** Finds our marks among the conditional formats listed; a request more where it is not known yet whose some are. */
export async function ownMarks({ context }: Change, listed: FormatLists, ledger: MarkLedger): Promise<MarkIds> {
  const { worksheets } = context.workbook;
  const answers = [...listed].flatMap(([name, formats]) => {
    const unknown = ledger.unknown(name, formats);
    return unknown.length > 0 ? [ledger.ask(worksheets.getItem(name), name, unknown)] : [];
  });
  if (answers.length > 0) await context.sync();
  for (const answer of answers) answer();
  return knownMarks(listed, ledger);
}

/** The same for sheets whose conditional formats must be listed first. */
export async function findMarks(change: Change, sheets: readonly SheetInfo[], ledger: MarkLedger): Promise<MarkIds> {
  const { worksheets } = change.context.workbook;
  const lists = sheets.map(({ name }) => [name, listFormats(worksheets.getItem(name))] as const);
  await change.context.sync();
  return ownMarks(change, new Map(lists.map(([name, list]) => [name, list()])), ledger);
}

type Work = readonly [info: SheetInfo, groups: readonly MarkGroup[]];

/** In pieces that Excel takes in one request each. */
function requestsOf(work: readonly Work[]): Work[][] {
  const pieces: Work[][] = [[]];
  let marks = 0;
  for (const one of work) {
    if (marks > 0 && marks + one[1].length > MARKS_PER_REQUEST) {
      pieces.push([]);
      marks = 0;
    }
    pieces.at(-1)?.push(one);
    marks += one[1].length;
  }
  return pieces;
}

/**
 * Takes away the marks of these sheets and puts the given ones in their place. The last request is left to be sent.
 *
 * @returns what to do when it was sent: the new marks are known from then on
 */
export async function paint(
  change: Change,
  info: WorkbookInfo,
  marks: SheetMarks,
  ids: MarkIds,
  ledger: MarkLedger,
): Promise<() => void> {
  const { worksheets } = change.context.workbook;
  const note: (() => void)[] = [];
  const work = markedSheets(info, marks).map((sheet): Work => [sheet, marks[sheet.name] ?? []]);
  for (const [index, piece] of requestsOf(work).entries()) {
    if (index > 0) {
      await change.send();
      change.quietly();
    }
    for (const [sheetInfo, groups] of piece) {
      const sheet = worksheets.getItem(sheetInfo.name);
      unlock(sheet, sheetInfo);
      const formats = sheet.getRange().conditionalFormats;
      for (const id of ids.get(sheetInfo.name) ?? []) formats.getItem(id).delete();
      const added = groups.map((group) => addMark(sheet, group));
      lock(sheet, sheetInfo);
      note.push(() =>
        ledger.replace(
          sheetInfo.name,
          added.map(({ id }) => id),
        ),
      );
    }
  }
  return () => note.forEach((one) => one());
}
