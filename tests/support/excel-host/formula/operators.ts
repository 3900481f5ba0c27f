import { isError, type Value } from '../model/cell';
import { errorOf, toNumber, toText } from './functions';

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

/** Numbers before texts before booleans; texts without regard to capitals; an empty cell as the other side needs it. */
function compare(left: Value, right: Value): number {
  const other = left ?? right;
  const blank = typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  const a = (left ?? blank) as string | number | boolean;
  const b = (right ?? blank) as string | number | boolean;
  const rank = RANKS[typeof a as keyof typeof RANKS] - RANKS[typeof b as keyof typeof RANKS];
  if (rank !== 0) return rank;
  if (typeof a === 'string') {
    return a.toLowerCase() < String(b).toLowerCase() ? -1 : a.toLowerCase() > String(b).toLowerCase() ? 1 : 0;
  }
  return Number(a) - Number(b);
}

/** What an operator makes of two values; an error on either side is the result. */
export function binary(operator: string, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return `${toText(left) as string}${toText(right) as string}`;
  if (/[<>=]/.test(operator)) {
    const order = compare(left, right);
    return (
      (order === 0 && (operator === '=' || operator.length === 2) && operator !== '<>') ||
      (order < 0 && operator.startsWith('<')) ||
      (order > 0 && operator.endsWith('>')) ||
      (order > 0 && operator === '>=')
    );
  }
  const a = toNumber(left);
  const b = toNumber(right);
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  if (operator === '/' && b === 0) return errorOf('#DIV/0!');
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[operator] ?? NaN;
  return Number.isFinite(result) ? result : errorOf('#NUM!');
}
