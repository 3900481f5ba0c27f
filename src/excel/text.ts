import { type CellPlan, formatAddress, type Link, quoteSheet } from '../core';

/** Excel's limits of a cell's text, and of a text inside a formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_LITERAL = 255;

/** Letters only and no word that Excel reads as a truth value: it can be nothing but text. */
const PLAIN = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false)$/i;

/**
 * A text as it must be handed to Excel so that it stays that text. Without the apostrophe, which is not stored, "=1+1"
 * would become a formula, "5/16" a date and "(1)" minus one (input-faults.md 22).
 */
export function asText(text: string): string {
  const clipped = text.slice(0, LONGEST_TEXT);
  return clipped === '' || (PLAIN.test(clipped) && !TRUTH.test(clipped))
    ? clipped
    : `'${clipped.slice(0, LONGEST_TEXT - 1)}`;
}

const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * A link as a formula: one hyperlink object a cell would be thousands of calls, and a formula is part of the table that
 * is written anyway. The cell's value stays a number where it is one.
 */
function linkFormula(link: Link, value: CellPlan['value']): string | null {
  if (link.to !== 'sheet') return null;
  if (typeof value === 'string' && value.length > LONGEST_LITERAL) return null;
  const target = `#${quoteSheet(link.sheet)}!${formatAddress(link.cell)}`;
  const friendly = typeof value === 'string' ? literal(value) : String(value);
  return target.length > LONGEST_LITERAL ? null : `=HYPERLINK(${literal(target)},${friendly})`;
}

const LITERAL = /("(?:[^"]|"")*")/;

/**
 * A formula without the name of the sheet it stands in. With it, Excel would have a copy of the sheet refer to the copy,
 * and what is put back from such a copy would be lost with it.
 */
function atHome(formula: string, sheet: string): string {
  const parts = formula.split(LITERAL);
  return parts.map((part, at) => (at % 2 === 0 ? part.replaceAll(`${quoteSheet(sheet)}!`, '') : part)).join('');
}

/** What is handed to `Range.formulas` for a cell of a sheet. */
export function contentOf(cell: CellPlan | null | undefined, sheet: string): string | number | boolean {
  if (!cell) return '';
  const { value, formula, link } = cell;
  if (formula !== undefined) return `=${atHome(formula, sheet)}`;
  const linked = link && value !== null && value !== '' ? linkFormula(link, value) : null;
  if (linked !== null) return linked;
  if (value === null) return '';
  return typeof value === 'string' ? asText(value) : value;
}
