import type { DocumentTable } from '../guard/open-document';
import type { ParsedCell, ParsedSheet } from './sheetjs';

/**
 * A parsed OpenDocument sheet with what SheetJS lost of it: a formula whose result is an empty text looks as if it had
 * no result, and one without a result may be missing altogether.
 */
export function completed(sheet: ParsedSheet, table: DocumentTable): ParsedSheet {
  const data: (ParsedCell | undefined)[][] = [];
  for (const [row, cells] of Object.entries(sheet['!data'])) {
    if (cells) data[Number(row)] = cells.map((cell) => (cell && isEmptyText(cell) ? { ...cell, t: 's', v: '' } : cell));
  }
  for (const { row, column, formula } of table.openFormulas) {
    const cells = (data[row] ??= []);
    cells[column] = { t: 'z', f: cells[column]?.f ?? formula.replace(/^(?:of|oooc|msoxl):=?/, '') };
  }
  return { ...sheet, '!data': data };
}

const isEmptyText = (cell: ParsedCell): boolean => cell.t === 'z' && cell.f !== undefined;

/** The spans stand in ascending order, and a sheet may have as many of them as rows. */
export function hiddenIn(table: DocumentTable): (row: number) => boolean {
  const spans = table.hiddenRows;
  return (row) => {
    let low = 0;
    for (let high = spans.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.to ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.from ?? Infinity) <= row;
  };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** A sheet's name as users see it: SheetJS leaves it as the attribute is written. */
export function plainName(attribute: string): string {
  return attribute.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex === undefined && decimal === undefined) return ENTITIES[String(name)] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
