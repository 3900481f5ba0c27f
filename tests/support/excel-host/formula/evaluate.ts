import { cellCount, COLUMNS, eachCell, parseArea } from '../model/area';
import type { Book, Sheet } from '../model/book';
import { isError, type Value } from '../model/cell';
import { splitSheet } from '../model/sheet-name';
import { errorOf, FUNCTIONS, type Functions, type Operand, toBoolean, toNumber, Unsupported } from './functions';
import { LISTS } from './lists';
import { binary } from './operators';
import { type Node, parseFormula } from './parse';
import { TEXTS } from './texts';

const ALL: Functions = { ...FUNCTIONS, ...LISTS, ...TEXTS };

/** Functions that compute with whole ranges in the place of a value. */
const WITH_ARRAYS: ReadonlySet<string> = new Set(['SUMPRODUCT']);

const RANGE_LIMIT = 200_000;

export const formulaKey = (sheet: Sheet, row: number, column: number): string =>
  `${sheet.id} ${row * COLUMNS + column}`;

/** Computes the formulas of a workbook, each once. */
class Calculation {
  private readonly results = new Map<string, Value>();
  private readonly open = new Set<string>();

  constructor(private readonly book: Book) {}

  /** The value of a cell as it now is. */
  valueAt(sheet: Sheet, row: number, column: number): Value {
    const cell = sheet.grid.cellAt(row, column);
    return cell.formula === null ? cell.value : this.result(sheet, row, column, cell.formula);
  }

  private result(sheet: Sheet, row: number, column: number, formula: string): Value {
    const key = formulaKey(sheet, row, column);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    // A circle comes to zero, as in Excel once its warning is closed.
    if (this.open.has(key)) return 0;
    this.open.add(key);
    const value = this.compute(sheet, key, formula);
    this.open.delete(key);
    this.results.set(key, value);
    return value;
  }

  private compute(sheet: Sheet, key: string, formula: string): Value {
    const node = parseFormula(formula);
    try {
      // A formula that leads to an empty cell shows 0.
      return node ? (this.value(node, sheet) ?? 0) : errorOf('#NAME?');
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      return this.book.formulaValues.get(key) ?? errorOf('#NAME?');
    }
  }

  private value(node: Node, home: Sheet): Value {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'error':
        return errorOf(node.error);
      case 'missing':
        return null;
      case 'name':
        throw new Unsupported();
      case 'reference': {
        const operand = this.range(node, home);
        if (!operand.range) return operand.value;
        if (operand.values.length !== 1) throw new Unsupported();
        return operand.values[0] ?? null;
      }
      case 'unary':
        return this.unary(node.operator, this.value(node.operand, home));
      case 'binary':
        return binary(node.operator, this.value(node.left, home), this.value(node.right, home));
      case 'call':
        return this.call(node.name, node.args, home);
    }
  }

  private unary(operator: string, operand: Value): Value {
    if (operator === '+' || operator === '@') return operand;
    const number = toNumber(operand);
    if (typeof number !== 'number') return number;
    return operator === '-' ? -number : number / 100;
  }

  private call(name: string, args: readonly Node[], home: Sheet): Value {
    const [first, second, third] = args;
    if (name === 'IF' && first) {
      const truth = toBoolean(this.value(first, home));
      if (typeof truth !== 'boolean') return truth;
      if (truth) return second ? this.value(second, home) : true;
      return third ? this.value(third, home) : false;
    }
    if (name === 'IFERROR' && first && second) {
      const value = this.value(first, home);
      return isError(value) ? this.value(second, home) : value;
    }
    const compute = ALL[name];
    if (!compute) throw new Unsupported();
    const operands = args.map((arg): Operand => {
      if (arg.kind === 'reference') return this.range(arg, home);
      if (WITH_ARRAYS.has(name)) return { range: true, values: this.array(arg, home) };
      return { range: false, value: this.value(arg, home) };
    });
    return firstError(name, operands) ?? compute(operands);
  }

  /** What an expression is of each cell of the ranges in it. */
  private array(node: Node, home: Sheet): readonly Value[] {
    if (node.kind === 'reference') {
      const operand = this.range(node, home);
      return operand.range ? operand.values : [operand.value];
    }
    if (node.kind === 'unary') return this.array(node.operand, home).map((value) => this.unary(node.operator, value));
    if (node.kind !== 'binary') return [this.value(node, home)];
    const [left, right] = [this.array(node.left, home), this.array(node.right, home)];
    const at = (values: readonly Value[], index: number): Value => values[values.length === 1 ? 0 : index] ?? null;
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
      binary(node.operator, at(left, index), at(right, index)),
    );
  }

  private range(node: Node & { kind: 'reference' }, home: Sheet): Operand {
    const name = node.sheet === '' ? null : splitSheet(`${node.sheet}A1`).sheet;
    const sheet = name === null ? home : this.book.find(name);
    const area = parseArea(node.area);
    // Another workbook's cell: what it came to when it was last seen.
    if (node.sheet.includes('[')) throw new Unsupported();
    if (!sheet || !area) return { range: false, value: errorOf('#REF!') };
    if (cellCount(area) > RANGE_LIMIT) {
      const cells = sheet.grid.entriesIn(area);
      return { range: true, values: cells.map(({ row, column }) => this.valueAt(sheet, row, column)) };
    }
    const values: Value[] = [];
    eachCell(area, (row, column) => values.push(this.valueAt(sheet, row, column)));
    return { range: true, values };
  }
}

/** An error in a plain argument is the result, except where errors are what is asked about. */
function firstError(name: string, operands: readonly Operand[]): Value {
  if (name.startsWith('IS') || name === 'COUNT') return null;
  const found = operands.find((operand) => !operand.range && isError(operand.value));
  return found && !found.range ? found.value : null;
}

/** Puts the present result into every cell with a formula. */
export function recalculate(book: Book): void {
  if (!book.needsRecalculation) return;
  const calculation = new Calculation(book);
  // What is shown first is mostly made from what stands behind it: so no chain of formulas is followed too deep at once.
  for (const sheet of [...book.sheets].reverse()) {
    for (const { row, column, cell } of sheet.grid.entries()) {
      if (cell.formula !== null)
        sheet.grid.put(row, column, { ...cell, value: calculation.valueAt(sheet, row, column) });
    }
  }
  book.needsRecalculation = false;
}
