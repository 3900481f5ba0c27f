import { FIRST_SHEET, repacked, replaced } from './package';

/** Rows of the first sheet hidden, by their numbers in the margin. */
export function withHiddenRows(bytes: Uint8Array, rows: readonly number[]): Uint8Array {
  return repacked(bytes, ({ [FIRST_SHEET]: sheet = '' }) => ({
    [FIRST_SHEET]: rows.reduce((xml, row) => replaced(xml, `<row r="${row}"`, `<row r="${row}" hidden="1"`), sheet),
  }));
}

/** The first sheet filtered: `value` alone is shown in a column of `range`, counted from its left; the rest is hidden. */
export function withFilter(
  bytes: Uint8Array,
  filter: { readonly range: string; readonly column: number; readonly value: string; readonly hides: readonly number[] },
): Uint8Array {
  const { range, column, value, hides } = filter;
  const shown = `<filterColumn colId="${column}"><filters><filter val="${value}"/></filters></filterColumn>`;
  return repacked(withHiddenRows(bytes, hides), ({ [FIRST_SHEET]: sheet }) => ({
    // The schema wants the filter right before the merged cells.
    [FIRST_SHEET]: replaced(sheet, '<mergeCells ', `<autoFilter ref="${range}">${shown}</autoFilter><mergeCells `),
  }));
}
