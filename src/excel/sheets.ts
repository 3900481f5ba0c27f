import type { SheetPlan } from '../core';
import { writeCells } from './sheet-cells';
import { SHEET_PROTECTION, writePage } from './sheet-page';
import { writeRules } from './sheet-rules';

/** A sheet that is not there yet. */
export function makeSheet(worksheets: Excel.WorksheetCollection, plan: SheetPlan): void {
  const sheet = worksheets.add(plan.name);
  writeCells(sheet, plan);
  writeRules(sheet, plan);
  writePage(sheet, plan);
  if (plan.protect) sheet.protection.protect(SHEET_PROTECTION);
}

/** Page setup, place and name are the user's by now and stay. */
function emptySheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('All');
  all.format.autofitRows();
}

/** Writes a sheet of ours anew in its place, so that whatever refers to it still does. */
export function rewriteSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  emptySheet(sheet);
  writeCells(sheet, plan);
  writeRules(sheet, plan);
}

/** Everything of a sheet, widths and heights too, as it stands on another one. */
export function restoreSheet(sheet: Excel.Worksheet, from: Excel.Worksheet): void {
  emptySheet(sheet);
  sheet.getRange().copyFrom(from.getRange(), 'All');
}

export function copySheet(sheet: Excel.Worksheet, name: string, visible: boolean): void {
  const twin = sheet.copy('End');
  twin.name = name;
  twin.visibility = visible ? 'Visible' : 'VeryHidden';
}

/** A very hidden sheet cannot be deleted. */
export function dropSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
