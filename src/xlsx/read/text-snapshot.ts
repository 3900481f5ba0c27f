import type { CellSnapshot, SheetSnapshot } from '../../core';
import type { TextTable } from './parse-csv';

/** Only what nobody could read otherwise becomes a number: "12.5", "1,234" and "05" stay text, for the core to judge. */
const PLAIN_NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;

export function textSnapshot(name: string, table: TextTable): SheetSnapshot {
  const rows = table.flatMap((record, row) => {
    const cells = record.flatMap((field, column): CellSnapshot[] => {
      if (field === '') return [];
      return [{ column, value: PLAIN_NUMBER.test(field) ? Number(field) : field }];
    });
    return cells.length === 0 ? [] : [{ row, hidden: false, cells }];
  });
  return { name, rows, merges: [] };
}
