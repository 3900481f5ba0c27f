import type { SheetPlan } from '../core';
import { openCells } from './areas';
import { drawCharts, dropCharts } from './charts';
import type { SheetMemory } from './memory';
import { writeCells } from './sheet-cells';
import { printedOf, SHEET_PROTECTION, writePage, writePrinted } from './sheet-page';
import { writeRules } from './sheet-rules';

/** What stands in a sheet that was just added. */
export function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeCells(sheet, plan);
  writeRules(sheet, plan);
  writePage(sheet, plan);
  drawCharts(sheet, plan.charts ?? []);
  if (plan.protect) sheet.protection.protect(SHEET_PROTECTION);
}

/** What is remembered of a sheet, so that it can be put back. */
export function besidesOf(plan: SheetPlan): SheetMemory {
  return { open: openCells(plan), printed: printedOf(plan), charts: plan.charts ?? [] };
}

/** The rest of the page, the sheet's place and its name are the user's by now and stay. */
function emptySheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('All');
  all.format.autofitRows();
  dropCharts(sheet);
}

/**
 * Writes a sheet of ours anew in its place, so that whatever refers to it still does.
 *
 * @param protection what it was protected with; null: it was not
 */
export function rewriteSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  protection: Excel.WorksheetProtectionOptions | null,
): void {
  if (protection) sheet.protection.unprotect();
  emptySheet(sheet);
  writeCells(sheet, plan);
  writeRules(sheet, plan);
  writePrinted(sheet, printedOf(plan));
  drawCharts(sheet, plan.charts ?? []);
  // What a user allowed on it stays allowed.
  const wanted = protection ?? (plan.protect ? SHEET_PROTECTION : null);
  if (wanted) sheet.protection.protect(wanted);
}

/** Everything of a sheet, widths and heights too, as it stands on another one, which is of no use afterwards. */
export function restoreSheet(sheet: Excel.Worksheet, from: Excel.Worksheet, besides: SheetMemory | undefined): void {
  emptySheet(sheet);
  // Whether charts come along is not known of every Excel: none do, and they are drawn again.
  from.protection.unprotect();
  dropCharts(from);
  sheet.getRange().copyFrom(from.getRange(), 'All');
  if (!besides) return;
  writePrinted(sheet, besides.printed);
  drawCharts(sheet, besides.charts);
}

function twinOf(sheet: Excel.Worksheet, name: string): Excel.Worksheet {
  const twin = sheet.copy('End');
  twin.name = name;
  return twin;
}

/** A copy from which the sheet can be put back; nobody sees it. */
export function backUp(sheet: Excel.Worksheet, name: string): void {
  twinOf(sheet, name).visibility = 'VeryHidden';
}

/** A copy for people, of what the sheet shows now: its formulas would follow the sheets that are written anew. */
export function keepAsShown(sheet: Excel.Worksheet, name: string): void {
  const twin = twinOf(sheet, name);
  twin.visibility = 'Visible';
  twin.protection.unprotect();
  const used = twin.getUsedRange(true);
  used.copyFrom(used, 'Values');
}

/** A very hidden sheet cannot be deleted. */
export function dropSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
