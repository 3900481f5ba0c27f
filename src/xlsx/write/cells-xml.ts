import { type CellPlan, columnName, DEFAULT_HEIGHT, LOOKS, type RowHeight, type RowPlan } from '../../core';
import { clip, escapeText, storable } from './escape';
import { SharedStrings, TEXT_LIMIT } from './shared-strings';
import { runPropertiesXml } from './style-xml';
import { StyleTable } from './style-table';

/** The tables every sheet of a workbook shares. */
export interface WorkbookTables {
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
}

/** Text goes to the shared strings and so is never read as a formula, whatever it begins with. */
function textNumber(text: string, cell: CellPlan, strings: SharedStrings): number {
  const look = LOOKS[cell.look];
  if (look.rule !== 'middle') return strings.plain(text);
  return strings.ruled(text, runPropertiesXml(look, cell.link !== undefined), runPropertiesXml(look, true));
}

/** A value as the file stores it, and what kind of value it calls that; null for nothing. */
function storedValue(cell: CellPlan, strings: SharedStrings): readonly [type: string, value: string] | null {
  const { value, formula } = cell;
  switch (typeof value) {
    case 'string':
      if (formula !== undefined) return ['str', escapeText(clip(value, TEXT_LIMIT))];
      // An empty text is an empty cell: otherwise COUNTA would count it.
      return storable(value) === '' ? null : ['s', String(textNumber(value, cell, strings))];
    case 'boolean':
      return ['b', value ? '1' : '0'];
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`No workbook can store ${value}`);
      return ['n', String(value)];
    default:
      return null;
  }
}

/** A formula comes with the result the core computed: what Protected View shows, and any reader without an engine. */
function cellXml(cell: CellPlan, reference: string, { strings, styles }: WorkbookTables): string {
  const stored = storedValue(cell, strings);
  const formula = cell.formula === undefined ? '' : `<f>${escapeText(cell.formula)}</f>`;
  const type = stored === null || stored[0] === 'n' ? '' : ` t="${stored[0]}"`;
  const content = stored === null ? formula : `${formula}<v>${stored[1]}</v>`;
  const start = `<c r="${reference}" s="${styles.cell(cell)}"${type}`;
  return content === '' ? `${start}/>` : `${start}>${content}</c>`;
}

/** A row, if there is anything to say of it. */
export function rowXml(
  { cells }: RowPlan,
  index: number,
  height: RowHeight | undefined,
  tables: WorkbookTables,
): string {
  const number = String(index + 1);
  let content = '';
  cells.forEach((cell, column) => {
    if (cell) content += cellXml(cell, columnName(column) + number, tables);
  });
  const { points, fixed } = height ?? { points: DEFAULT_HEIGHT, fixed: false };
  const attributes = fixed || points !== DEFAULT_HEIGHT ? ` ht="${points}"${fixed ? ' customHeight="1"' : ''}` : '';
  return content === '' && attributes === '' ? '' : `<row r="${number}"${attributes}>${content}</row>`;
}
