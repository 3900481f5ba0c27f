import { literal } from './live';

/** Beyond so many characters a note names no more units: nobody reads them, and cells would grow without end. */
const LONGEST = 240;
const SEPARATOR = '; ';
const MORE = `${SEPARATOR}…`;

/** A list of unit names that grows from row to row, as a value and as a formula. */
export const missingAfter = {
  value(before: string, name: string): string {
    if (before.endsWith('…')) return before;
    return before.length > LONGEST ? before + MORE : before + SEPARATOR + name;
  },
  formula(before: string, name: string): string {
    // Of the first row nothing stands before.
    if (before === '""') return `${literal(SEPARATOR)}&${name}`;
    const grown = `IF(LEN(${before})>${LONGEST},${before}&${literal(MORE)},${before}&${literal(SEPARATOR)}&${name})`;
    return `IF(RIGHT(${before},1)="…",${before},${grown})`;
  },
};

/** The list without the separator it begins with. */
export const missingNames = {
  value: (list: string): string => list.slice(SEPARATOR.length),
  formula: (list: string): string => `MID(${list},${SEPARATOR.length + 1},1000)`,
};
