import type { SheetPlace } from '../core';

/** The same text for the same sheet, and for no other: no file or sheet name has a line break. */
export const sheetKey = ({ file, sheet }: SheetPlace): string => `${file}\n${sheet}`;

export const isSameSheet = (a: SheetPlace | null, b: SheetPlace | null): boolean =>
  a !== null && b !== null && a.file === b.file && a.sheet === b.sheet;
