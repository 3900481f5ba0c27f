import type { Protections } from './memory';
import type { SheetInfo, WorkbookInfo } from './survey';

/** Opens a protected sheet. Excel refuses (AccessDenied) where a password is needed. */
export function unlock(sheet: Excel.Worksheet, { protection }: SheetInfo): void {
  if (protection) sheet.protection.unprotect();
}

/** Protects it again, allowing what was allowed before. */
export function lock(sheet: Excel.Worksheet, { protection }: SheetInfo): void {
  if (protection) sheet.protection.protect(protection);
}

async function needsPassword(info: SheetInfo): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(info.name);
      unlock(sheet, info);
      lock(sheet, info);
      await context.sync();
    });
    return false;
  } catch {
    return true;
  }
}

/** Which of these sheets a password protects: asked one by one, since a refused request does not say whose it was. */
export async function lockedByPassword({ readOnly }: WorkbookInfo, sheets: readonly SheetInfo[]): Promise<string[]> {
  if (readOnly) return [];
  const guarded = sheets.filter(({ protection }) => protection !== null);
  const locked = await Promise.all(guarded.map(needsPassword));
  return guarded.filter((_, index) => locked[index]).map(({ name }) => name);
}

/** What a run must restore of the sheets it opens. */
export function protectionsOf(sheets: readonly SheetInfo[]): Protections {
  return Object.fromEntries(sheets.flatMap(({ name, protection }) => (protection ? [[name, protection]] : [])));
}

/** Protects again what a run that was cut off had opened. */
export function relock(worksheets: Excel.WorksheetCollection, info: WorkbookInfo, before: Protections): void {
  for (const { name, protection } of info.sheets) {
    const wanted = before[name];
    if (wanted && !protection) worksheets.getItem(name).protection.protect(wanted);
  }
}
