import {
  type CellSnapshot,
  type CellValue,
  isDateFormat,
  isPercentageFormat,
  type RowSnapshot,
  type SheetSnapshot,
} from '../core';

/** A used range as Excel gives it: four tables of the same shape. */
export interface RawRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/** Excel gives an error as its name; typed by hand, the same text becomes that error. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)$/;

function valueOf(value: unknown): CellValue | null {
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A constant is its own formula; a text that begins with = is too, since Excel keeps it as text. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function cellSnapshot(raw: RawRange, row: number, column: number): CellSnapshot | null {
  const given = raw.values[row]?.[column];
  const value = valueOf(given);
  const written = raw.formulas[row]?.[column];
  const formula = isFormula(written, given) ? written.slice(1) : undefined;
  if (formula === undefined && (value === null || value === '')) return null;
  const code = raw.numberFormat[row]?.[column];
  const format = typeof code === 'string' && code !== 'General' ? code : undefined;
  const text = raw.text[row]?.[column];
  // What a number shows matters only when that is another thing than a number: a date, a percentage.
  const differs = typeof value === 'number' && (isDateFormat(format) || isPercentageFormat(format));
  return {
    column: raw.columnIndex + column,
    value,
    ...(format !== undefined && { format }),
    ...(differs && text !== undefined && text !== String(value) && { shown: text }),
    ...(formula !== undefined && { formula }),
  };
}

/**
 * A sheet as plain values, without its blank cells and rows: what the file reader makes of the same sheet saved.
 * Merges are left out: below ExcelApi 1.13 Excel does not tell them, and nothing that is read depends on them.
 */
export function sheetSnapshot(name: string, raw: RawRange | null, isHidden: (row: number) => boolean): SheetSnapshot {
  const rows = (raw?.values ?? []).flatMap((values, index): RowSnapshot[] => {
    if (!raw) return [];
    const cells = values.map((_, column) => cellSnapshot(raw, index, column)).filter((cell) => cell !== null);
    const row = raw.rowIndex + index;
    return cells.length > 0 ? [{ row, hidden: isHidden(index), cells }] : [];
  });
  return { name, rows, merges: [] };
}
