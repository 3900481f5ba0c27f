import { columnName, issue, type Issue, place, type SheetSnapshot } from '../core';
import { type RawRange, sheetSnapshot } from './snapshot';

/** Far above any report. What stands beyond is told, not read: on the web a million rows would end the session. */
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 256;

const WINDOW = `A1:${columnName(MOST_COLUMNS - 1)}${MOST_ROWS}`;

/** A sheet that was read, and what was to say about its size. */
export interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  readonly issues: readonly Issue[];
}

/** Queues the loading of a sheet's cells; call the result after the next sync. */
export function loadCells(sheet: Excel.Worksheet): (name: string, file: string) => ReadSheet {
  // Without cells this is A1, never nothing, so that its rows can be asked for in the same request.
  const used = sheet.getUsedRange(true);
  const cells = used.getIntersectionOrNullObject(WINDOW);
  used.load('rowIndex,rowCount,columnIndex,columnCount');
  cells.load('rowIndex,columnIndex,values,formulas,numberFormat,text');
  const hidden = cells.getRowProperties({ rowHidden: true });
  return (name, file) => {
    const rows = used.rowIndex + used.rowCount;
    if (cells.isNullObject || rows > MOST_ROWS) {
      const at = place(file, { sheet: name });
      const issues = rows > MOST_ROWS ? [issue('file-too-many-rows', at, name, { rows, limit: MOST_ROWS })] : [];
      return { snapshot: { name, rows: [], merges: [] }, issues };
    }
    const columns = used.columnIndex + used.columnCount;
    const range = `A1:${columnName(columns - 1)}${rows}`;
    const issues =
      columns > MOST_COLUMNS ? [issue('file-used-range', place(file, { sheet: name }), name, { range })] : [];
    const isHidden = (row: number): boolean => hidden.value[row]?.rowHidden === true;
    return { snapshot: sheetSnapshot(name, rawRange(cells), isHidden), issues };
  };
}

/** The same for a sheet that may not be there; null then. */
export function loadCellsIfAny(sheet: Excel.Worksheet): (name: string) => SheetSnapshot | null {
  const cells = sheet.getUsedRangeOrNullObject(true);
  cells.load('rowIndex,columnIndex,values,formulas,numberFormat,text');
  return (name) =>
    sheet.isNullObject || cells.isNullObject ? null : sheetSnapshot(name, rawRange(cells), () => false);
}

/** What a sheet of ours says, without its formulas and looks, which would make the answer several times as large. */
function valuesSnapshot(name: string, held: Pick<RawRange, 'rowIndex' | 'columnIndex' | 'values'>): SheetSnapshot {
  const { rowIndex, columnIndex, values } = held;
  return sheetSnapshot(name, { rowIndex, columnIndex, values, formulas: [], numberFormat: [], text: [] }, () => false);
}

/** The same of a sheet that may not be there, or be somebody else's; null when it holds nothing. */
export function loadValuesIfAny(sheet: Excel.Worksheet): (name: string) => SheetSnapshot | null {
  const cells = sheet.getUsedRangeOrNullObject(true);
  cells.load('rowIndex,columnIndex,values');
  return (name) => (sheet.isNullObject || cells.isNullObject ? null : valuesSnapshot(name, cells));
}

function rawRange({ rowIndex, columnIndex, values, formulas, numberFormat, text }: Excel.Range): RawRange {
  return { rowIndex, columnIndex, values, formulas, numberFormat, text };
}
