import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page for a server, and the page as a single file, as tests/support/build.mjs has made them. */
export const FOLDER = 'dist/addin/web';
export const SINGLE = 'dist/thi-dua-cchc.html';

export const servedNames = (): string[] => readdirSync(FOLDER).sort();

export const servedText = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** The one file of the folder whose name fits. */
export function servedNamed(pattern: RegExp): string {
  const [name, ...more] = servedNames().filter((one) => pattern.test(one));
  if (name === undefined || more.length > 0)
    throw new Error(`Not one file fits ${pattern}: ${servedNames().join(', ')}`);
  return name;
}
