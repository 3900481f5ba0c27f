import { type CellError, isError, type Value } from '../model/cell';

/** A formula this host cannot compute; its value is the one the test registered. */
export class Unsupported extends Error {}

/** An argument: one value, or those of a range, row by row. */
export type Operand =
  { readonly range: false; readonly value: Value } | { readonly range: true; readonly values: readonly Value[] };

export const errorOf = (error: string): CellError => ({ error });
const VALUE_ERROR = errorOf('#VALUE!');

export function toNumber(value: Value): number | CellError {
  if (value === null) return 0;
  if (isError(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const text = value.trim().replace(/,/g, '');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : VALUE_ERROR;
}

export function toBoolean(value: Value): boolean | CellError {
  if (typeof value === 'string') return /^(true|false)$/i.test(value) ? /^true$/i.test(value) : VALUE_ERROR;
  const number = toNumber(value);
  return typeof number === 'number' ? number !== 0 : number;
}

export function toText(value: Value): string | CellError {
  if (value === null) return '';
  if (isError(value)) return value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Excel rounds halves away from zero, as the decimal figure reads. */
export function rounded(value: number, digits: number, how: (value: number) => number): number {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  const whole = Number.isFinite(shifted) ? how(shifted) : Math.abs(value);
  return Math.sign(value) * Number(`${whole}e${-digits}`);
}

export const one = (operand: Operand | undefined): Value => {
  if (!operand) return null;
  if (!operand.range) return operand.value;
  if (operand.values.length === 1) return operand.values[0] ?? null;
  throw new Unsupported();
};

const numeric =
  (compute: (...numbers: number[]) => Value) =>
  (args: readonly Operand[]): Value => {
    const numbers = args.map((arg) => toNumber(one(arg)));
    return numbers.find((number) => typeof number !== 'number') ?? compute(...(numbers as number[]));
  };

/** Numbers among the arguments, as SUM takes them: texts in ranges do not count. */
function numbersAmong(args: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const value of arg.range ? arg.values : [arg.value]) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!arg.range) {
        const number = toNumber(value);
        if (typeof number !== 'number') return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

/** AND and OR: empty cells and texts in ranges do not count. */
function logical(args: readonly Operand[], decide: (values: readonly boolean[]) => boolean): Value {
  const values: boolean[] = [];
  for (const arg of args) {
    const counted = arg.range ? arg.values.filter((value) => value !== null && typeof value !== 'string') : [arg.value];
    for (const value of counted) {
      const truth = toBoolean(value);
      if (typeof truth !== 'boolean') return truth;
      values.push(truth);
    }
  }
  return values.length > 0 ? decide(values) : VALUE_ERROR;
}

/** A criterion's text: * stands for any text, ? for any one sign, ~ before either for itself. */
function likeness(wanted: string): RegExp {
  const signs = wanted.match(/~[*?~]|[^]/gu) ?? [];
  const parts = signs.map((sign) => {
    if (sign === '*') return '.*';
    return sign === '?' ? '.' : sign.replace(/^~(?=.)/u, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'isu');
}

export function matches(value: Value, criterion: Value): boolean {
  const [, operator = '=', wanted = ''] =
    /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(isError(criterion) ? criterion.error : String(criterion ?? '')) ?? [];
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  const sameText = typeof value === 'string' && likeness(wanted).test(value);
  const equal = Number.isNaN(number) ? sameText || (wanted === '' && value === null) : value === number;
  if (operator === '=' || operator === '<>') return equal === (operator === '=');
  if (typeof value !== 'number') return false;
  return { '<': value < number, '<=': value <= number, '>': value > number, '>=': value >= number }[operator] ?? false;
}

const is = (test: (value: Value) => boolean) => (args: readonly Operand[]) => test(one(args[0]));

/** By name, in capitals. */
export type Functions = Readonly<Record<string, (args: readonly Operand[]) => Value>>;

export const FUNCTIONS: Functions = {
  SUM: (args) => {
    const numbers = numbersAmong(args);
    return Array.isArray(numbers) ? numbers.reduce((sum, number) => sum + number, 0) : numbers;
  },
  COUNT: (args) => args.flatMap((arg) => (arg.range ? arg.values : [arg.value])).filter(Number.isFinite).length,
  COUNTIF: ([range, criterion]) => {
    if (!range?.range) throw new Unsupported();
    return range.values.filter((value) => matches(value, one(criterion))).length;
  },
  AND: (args) => logical(args, (values) => values.every(Boolean)),
  OR: (args) => logical(args, (values) => values.some(Boolean)),
  NOT: (args) => {
    const truth = toBoolean(one(args[0]));
    return typeof truth === 'boolean' ? !truth : truth;
  },
  ROUND: numeric((value, digits = 0) => rounded(value, digits, (shifted) => Math.round(shifted))),
  ROUNDDOWN: numeric((value, digits = 0) => rounded(value, digits, Math.trunc)),
  INT: numeric(Math.floor),
  ABS: numeric(Math.abs),
  CHAR: numeric((code) => String.fromCharCode(code)),
  N: (args) => {
    const value = args[0]?.range ? (args[0].values[0] ?? null) : one(args[0]);
    return typeof value === 'string' || value === null ? 0 : isError(value) ? value : toNumber(value);
  },
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISERROR: is(isError),
  TRUE: () => true,
  FALSE: () => false,
  HYPERLINK: ([link, friendly]) => one(friendly ?? link),
};
