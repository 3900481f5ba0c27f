import { fail, invalid } from '../errors';
import { type Node, parseFormula } from '../formula/parse';
import type { Book } from './book';
import { type Cell, isError, type Value } from './cell';
import type { Json } from './json';
import { splitSheet } from './sheet-name';
import { type Locale, typed } from './typed-text';

const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8192;

const constant = (cell: Cell, value: Value, quotePrefix = false): Cell => ({
  ...cell,
  value,
  formula: null,
  look: cell.look.quotePrefix === quotePrefix ? cell.look : { ...cell.look, quotePrefix },
});

/** The first sheet a formula names that the workbook does not have; sheets of other workbooks aside. */
function unknownSheet(node: Node, book: Book): string | null {
  const firstOf = (nodes: readonly Node[]): string | null =>
    nodes.map((inner) => unknownSheet(inner, book)).find((name) => name !== null) ?? null;
  switch (node.kind) {
    case 'reference': {
      const { sheet } = splitSheet(`${node.sheet}A1`);
      return sheet === null || sheet.includes('[') || book.find(sheet) ? null : sheet;
    }
    case 'call':
      return firstOf(node.args);
    case 'unary':
      return unknownSheet(node.operand, book);
    case 'binary':
      return firstOf([node.left, node.right]);
    default:
      return null;
  }
}

function formulaIn(cell: Cell, formula: string, book: Book): Cell {
  if (formula.length > FORMULA_LIMIT) fail('FormulaLengthExceedsLimit', 'The formula is too long.');
  const node = parseFormula(formula) ?? invalid(`This is not a formula: ${formula}`);
  const unknown = unknownSheet(node, book);
  if (unknown !== null) invalid(`There is no sheet ${unknown}.`);
  return { ...constant(cell, null), formula };
}

/** Text that begins so is a formula to Excel even without "=", if it can be one. */
function hiddenFormula(text: string): string | null {
  const formula = `=${text}`;
  return /^[-+@]./.test(text) && parseFormula(formula) ? formula : null;
}

function textIn(cell: Cell, text: string, locale: Locale, book: Book): Cell {
  if (text.length > TEXT_LIMIT) invalid(`A cell holds at most ${TEXT_LIMIT} characters.`);
  const isText = cell.look.numberFormat === '@';
  if (text.startsWith("'") && !(isText && book.options.apostropheInTextCells === 'keep')) {
    return constant(cell, text.length > 1 ? text.slice(1) : null, true);
  }
  if (isText) return constant(cell, text === '' ? null : text);
  if (text.startsWith('=') && text.length > 1) return formulaIn(cell, text, book);
  const { value, numberFormat } = typed(text, locale, book.options.year);
  if (typeof value === 'string') {
    const formula = hiddenFormula(text);
    if (formula !== null) return formulaIn(cell, formula, book);
  }
  const entered = constant(cell, value);
  if (numberFormat === undefined || cell.look.numberFormat !== 'General') return entered;
  return { ...entered, look: { ...entered.look, numberFormat } };
}

/** The cell with something put into it, as Excel understands it. */
export function entered(cell: Cell, value: Json, locale: Locale, book: Book): Cell {
  if (typeof value === 'string') return textIn(cell, value, locale, book);
  if (typeof value === 'number' && Number.isFinite(value)) return constant(cell, value);
  if (typeof value === 'boolean') return constant(cell, value);
  return invalid(`A cell cannot hold ${JSON.stringify(value)}.`);
}

/** What Excel shows in the formula bar, and what puts the same into a cell again. */
export function formulaOf(cell: Cell): string | number | boolean {
  if (cell.formula !== null) return cell.formula;
  if (cell.value === null) return '';
  return isError(cell.value) ? cell.value.error : cell.value;
}
