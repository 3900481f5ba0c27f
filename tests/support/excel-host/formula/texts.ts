import { isError, type Value } from '../model/cell';
import { type Functions, one, type Operand, rounded, toBoolean, toNumber, toText } from './functions';

const textAt = (args: readonly Operand[], at: number): string => {
  const text = toText(one(args[at]));
  // An error in an argument has become the result before.
  return typeof text === 'string' ? text : '';
};

/** The number at a place; `otherwise` where none is given. */
const numberAt = (args: readonly Operand[], at: number, otherwise: number): number => {
  const number = args[at] ? toNumber(one(args[at])) : otherwise;
  return typeof number === 'number' ? number : otherwise;
};

export const TEXTS: Functions = {
  LEN: (args) => textAt(args, 0).length,
  MID: (args) => textAt(args, 0).slice(numberAt(args, 1, 1) - 1, numberAt(args, 1, 1) - 1 + numberAt(args, 2, 0)),
  RIGHT: (args) => {
    const count = numberAt(args, 1, 1);
    return count > 0 ? textAt(args, 0).slice(-count) : '';
  },
  TRIM: (args) => textAt(args, 0).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  EXACT: (args) => textAt(args, 0) === textAt(args, 1),
  SUBSTITUTE: (args) => textAt(args, 0).split(textAt(args, 1)).join(textAt(args, 2)),
  // With the signs of this Windows: a decimal comma, and dots between thousands unless they are refused.
  FIXED: (args): Value => {
    const number = toNumber(one(args[0]));
    if (isError(number)) return number;
    const digits = numberAt(args, 1, 2);
    const [whole = '', rest] = rounded(number, digits, Math.round).toFixed(digits).split('.');
    const grouped = args[2] && toBoolean(one(args[2])) === true ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.');
    return rest === undefined ? grouped : `${grouped},${rest}`;
  },
};
