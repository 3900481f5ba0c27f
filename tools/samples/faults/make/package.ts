import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment a zip can tell, in local time as zips count: the same bytes everywhere. */
const EPOCH = new Date(1980, 0, 1);

/** Parts as a package, the same bytes every time. */
export function zipped(parts: Zippable, level: 4 | 9 = 4): Uint8Array {
  return zipSync(parts, { level, mtime: EPOCH });
}

export type PartTexts = Readonly<Record<string, string>>;

/** A package with parts rewritten or added, for what our own writer never writes. */
export function repacked(bytes: Uint8Array, change: (parts: PartTexts) => PartTexts): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  for (const [name, text] of Object.entries(change(texts))) parts[name] = strToU8(text);
  return zipped(parts);
}

/** Replaces what must be there: a sample whose fault silently stayed out would prove nothing. */
export function replaced(text: string | undefined, found: string | RegExp, by: string): string {
  const result = text?.replace(found, () => by);
  if (result === undefined || result === text) throw new Error(`not found: ${String(found)}`);
  return result;
}

export const FIRST_SHEET = 'xl/worksheets/sheet1.xml';
