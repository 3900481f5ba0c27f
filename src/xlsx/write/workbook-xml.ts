import { columnName, quoteSheet, type CellRange, type SheetPlan, type WorkbookPlan } from '../../core';
import { escapeText, escapeTextAttribute } from './escape';
import { MAIN_NAMESPACE, RELATIONSHIPS } from './namespaces';
import { DECLARATION } from './xml-bytes';

/** What is printed of a sheet, and which of its rows on every page, as names that spreadsheet programs look for. */
function printNames(sheet: SheetPlan, index: number, used: CellRange | null): string[] {
  const name = (which: string, range: string): string => {
    const reference = escapeText(`${quoteSheet(sheet.name)}!${range}`);
    return `<definedName name="_xlnm.${which}" localSheetId="${index}">${reference}</definedName>`;
  };
  const { repeat, columns = Infinity } = sheet.print;
  const names: string[] = [];
  if (used) {
    const last = columnName(Math.min(used.to.column, columns - 1));
    names.push(name('Print_Area', `$A$1:$${last}$${used.to.row + 1}`));
  }
  if (repeat) names.push(name('Print_Titles', `$${repeat.from + 1}:$${repeat.to + 1}`));
  return names;
}

/** The workbook's part: its sheets by name, and how they are printed. */
export function workbookXml(plan: WorkbookPlan, used: readonly (CellRange | null)[]): string {
  const sheets = plan.sheets.map(
    ({ name }, at) => `<sheet name="${escapeTextAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const names = plan.sheets.flatMap((sheet, at) => printNames(sheet, at, used[at] ?? null));
  return [
    `${DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><workbookPr/>`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    // Every formula comes with its result. An older or missing number would make Excel compute all of them again on
    // opening, and ask on closing whether to save a file nobody touched.
    '<calcPr calcId="191029"/></workbook>',
  ].join('');
}
