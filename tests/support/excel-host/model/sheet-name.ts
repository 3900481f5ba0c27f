import { invalid } from '../errors';
import { parseArea } from './area';

/** A sheet's name before an address: in apostrophes only where Excel puts them. */
export function quoted(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !/^r\d*c?\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** 'Nhập liệu'!A1 → the name as it is, and the rest; null where no sheet is named. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  if (!match) return { sheet: null, rest: address };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', rest: match[3] ?? '' };
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function assertSheetName(name: string, others: readonly string[]): void {
  if (name === '' || name.length > 31) invalid('A sheet name has 1 to 31 characters.');
  if (/[\\/?*[\]:]/.test(name)) invalid('A sheet name holds none of \\ / ? * [ ] :');
  if (name.startsWith("'") || name.endsWith("'")) invalid('A sheet name neither begins nor ends with an apostrophe.');
  if (sameName(name, 'history')) invalid('Excel keeps this sheet name for itself.');
  if (others.some((other) => sameName(other, name))) invalid('A sheet with this name already exists.');
}
