/** Where a cell is. Both numbers count from zero: A1 is row 0, column 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** Column letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** An address as Excel writes it: {row: 13, column: 4} → "E14". */
export function formatAddress(address: CellAddress): string {
  return columnName(address.column) + String(address.row + 1);
}

/** The inverse of {@link formatAddress}; null for anything that is not one cell. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** A range as Excel writes it: "A1:J5", or "A1" when it is one cell. */
export function formatRange(range: CellRange): string {
  const from = formatAddress(range.from);
  const to = formatAddress(range.to);
  return from === to ? from : `${from}:${to}`;
}

/** A sheet name as it stands in a formula or link: always quoted, apostrophes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
