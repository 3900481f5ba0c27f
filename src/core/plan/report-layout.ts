import type { CellAddress } from '../model/cell';
import { COMMUNE_CODE, type Unit } from '../model/unit';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';

/** The columns of a unit report as we write it (formats.md), from column A. */
export const REPORT_COLUMNS: readonly { readonly role: ColumnRole; readonly width: number }[] = [
  { role: 'code', width: 8 },
  { role: 'letter', width: 8 },
  { role: 'text', width: 36 },
  { role: 'requirement', width: 9 },
  { role: 'total', width: 9 },
  { role: 'excluded', width: 9 },
  { role: 'achieved', width: 9 },
  { role: 'rate', width: 9 },
  { role: 'result', width: 15 },
  { role: 'evidence', width: 22 },
  { role: 'note', width: 24 },
];

/** The row of the first target in a report as we write it: title, labels, instructions, header and index come before. */
export const FIRST_TARGET_ROW = 8;

export const HEADER_ROW = FIRST_TARGET_ROW - 2;

/** Where a column of the n-th target stands in a report as we write it. */
export function reportCell(index: number, role: ColumnRole): CellAddress {
  return { row: FIRST_TARGET_ROW + index, column: REPORT_COLUMNS.findIndex((column) => column.role === role) };
}

/** The sheet's name: the unit's code, and words for the commune's own sheet (formats.md). */
export function reportSheetName(unit: Unit, words: Words): string {
  return unit.code === COMMUNE_CODE ? words.sheets.communeReport : unit.code;
}
