import type { ShownSheet } from '../../app';

/** The same text for the same sheet, and for no other: no file or sheet name has a line break. */
export const shownKey = ({ file, sheet }: ShownSheet): string => `${file ?? ''}\n${sheet}`;
