import { type CellAddress, columnName, formatAddress, quoteSheet } from '../model/cell';
import type { CellPlan, Look } from '../model/plan';
import { cell } from './draft';

/** A cell that is computed; `value` is what the core found, and nothing is shown as an empty text. */
export function live(
  formula: string,
  value: string | number | null,
  look: Look,
  rest: Partial<CellPlan> = {},
): CellPlan {
  return cell(value ?? '', look, { ...rest, formula });
}

/** A text inside a formula. */
export const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Nested IFs in the order they are asked; the last is what remains. */
export function decide(cases: readonly (readonly [condition: string, value: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
}

/** Excel takes at most 255 arguments, and one is no question. */
export function anyOf(conditions: readonly string[]): string {
  const [first] = conditions;
  return conditions.length === 1 && first !== undefined ? first : `OR(${conditions.join(',')})`;
}

export function allOf(conditions: readonly string[]): string {
  const [first] = conditions;
  return conditions.length === 1 && first !== undefined ? first : `AND(${conditions.join(',')})`;
}

/**
 * "N5", or of another sheet "'Số liệu'!N5". Nobody copies these formulas, and without $ signs a workbook of 200 units is a
 * tenth of a megabyte smaller.
 */
export function cellRef({ row, column }: CellAddress, sheet?: string): string {
  const address = `${columnName(column)}${row + 1}`;
  return sheet === undefined ? address : `${quoteSheet(sheet)}!${address}`;
}

/** "'Số liệu'!N5:N12": one column, from row to row. */
export function columnRef(column: number, from: number, to: number, sheet?: string): string {
  return `${cellRef({ row: from, column }, sheet)}:${cellRef({ row: to, column })}`;
}

/** "#'Số liệu'!N5": what HYPERLINK leads to inside the workbook. */
export const placeInside = (sheet: string, at: CellAddress): string => `#${quoteSheet(sheet)}!${formatAddress(at)}`;

/** A text that leads to a place inside the workbook, in every spreadsheet program. */
export function linked(place: string, text: string): string {
  return `HYPERLINK(${literal(place)},${text})`;
}

/** Two decimals, "83,47": whatever the decimal sign of the program is. */
export const twoDecimals = (number: string): string => `SUBSTITUTE(FIXED(${number},2,TRUE),".",",")`;

/** A list without its first separator. */
export function listed(parts: readonly string[], separator: string): string {
  return parts.length === 0 ? '""' : `MID(${parts.join('&')},${separator.length + 1},1000)`;
}
