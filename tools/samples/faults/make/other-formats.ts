import { utils, write, type BookType } from '@e965/xlsx';
import type { SheetPlan } from '../../../../src/core';

/** What a plan's cells show, formulas by their results. */
function valuesOf(sheet: SheetPlan): (string | number | boolean | null)[][] {
  return sheet.rows.map(({ cells }) => cells.map((cell) => (cell?.value === '' ? null : (cell?.value ?? null))));
}

/** A sheet saved in another format of spreadsheet programs: its values and merged cells, nothing else. */
export function savedAs(format: Extract<BookType, 'xls' | 'xlsb' | 'ods'>, sheet: SheetPlan): Uint8Array {
  const table = utils.aoa_to_sheet(valuesOf(sheet));
  table['!merges'] = sheet.merges.map(({ from, to }) => ({
    s: { r: from.row, c: from.column },
    e: { r: to.row, c: to.column },
  }));
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, table, sheet.name);
  return new Uint8Array(write(workbook, { bookType: format, type: 'array' }) as ArrayBuffer);
}

/** One field as a Vietnamese Excel saves it: decimal comma, quotes where the text needs them. */
function field(value: string | number | boolean | null): string {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? '');
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A sheet saved as "CSV UTF-8", with the semicolons of a Vietnamese Excel. */
export function savedAsCsv(sheet: SheetPlan): Uint8Array {
  const lines = valuesOf(sheet).map((row) => row.map(field).join(';'));
  return new TextEncoder().encode(`\ufeff${lines.join('\n')}\n`);
}
