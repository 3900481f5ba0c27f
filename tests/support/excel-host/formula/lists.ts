import { isError, type Value } from '../model/cell';
import { errorOf, type Functions, matches, one, type Operand, toNumber, Unsupported } from './functions';

const valuesOf = (operand: Operand | undefined): readonly Value[] => {
  if (!operand) throw new Unsupported();
  return operand.range ? operand.values : [operand.value];
};

/** Which places of equally long ranges meet each its criterion. */
function places(pairs: readonly Operand[]): (at: number) => boolean {
  const conditions = pairs.flatMap((range, at) =>
    at % 2 === 0 ? [{ values: valuesOf(range), criterion: one(pairs[at + 1]) }] : [],
  );
  const [first] = conditions;
  if (conditions.some(({ values }) => values.length !== first?.values.length)) throw new Unsupported();
  return (at) => conditions.every(({ values, criterion }) => matches(values[at] ?? null, criterion));
}

function sumOf(values: readonly Value[], counts: (at: number) => boolean): Value {
  const summed = values.filter((_, at) => counts(at));
  return (
    summed.find(isError) ?? summed.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)
  );
}

/** Texts without regard to capitals; a text is never a number. */
const isSame = (value: Value, wanted: Value): boolean =>
  typeof value === 'string' && typeof wanted === 'string'
    ? value.toLowerCase() === wanted.toLowerCase()
    : value !== null && value === wanted;

/** The least or the largest number of ranges, in which texts and blanks do not count; 0 where there is none. */
function extreme(args: readonly Operand[], of: (...numbers: number[]) => number): Value {
  const numbers = args.flatMap(valuesOf).filter((value) => value !== null && typeof value !== 'string');
  return numbers.find(isError) ?? (numbers.length > 0 ? of(...numbers.map(Number)) : 0);
}

export const LISTS: Functions = {
  COUNTA: (args) => args.flatMap(valuesOf).filter((value) => value !== null).length,
  COUNTIFS: (args) => valuesOf(args[0]).filter((_, at) => places(args)(at)).length,
  SUMIF: ([range, criterion, summed]) => {
    if (!range || !criterion) throw new Unsupported();
    return sumOf(valuesOf(summed ?? range), places([range, criterion]));
  },
  SUMIFS: ([summed, ...pairs]) => sumOf(valuesOf(summed), places(pairs)),
  SUMPRODUCT: (args) => {
    const lists = args.map(valuesOf);
    const error = lists.flat().find(isError);
    if (error) return error;
    const product = (at: number): number =>
      lists.reduce((all, values) => all * (typeof values[at] === 'number' ? values[at] : 0), 1);
    return (lists[0] ?? []).reduce<number>((sum, _, at) => sum + product(at), 0);
  },
  MATCH: ([wanted, list, type]) => {
    if (!type || toNumber(one(type)) !== 0) throw new Unsupported();
    const sought = one(wanted);
    const at = valuesOf(list).findIndex((value) => isSame(value, sought));
    return at < 0 ? errorOf('#N/A') : at + 1;
  },
  // Of one row or one column.
  INDEX: ([list, place, more]) => {
    if (more) throw new Unsupported();
    const at = toNumber(one(place));
    if (typeof at !== 'number') return at;
    const values = valuesOf(list);
    return at >= 1 && at <= values.length ? (values[Math.trunc(at) - 1] ?? null) : errorOf('#REF!');
  },
  MIN: (args) => extreme(args, Math.min),
  MAX: (args) => extreme(args, Math.max),
  COUNT: (args) => args.flatMap(valuesOf).filter((value) => typeof value === 'number').length,
};
