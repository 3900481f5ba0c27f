import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addinFiles } from './site';

/** What tests/chromium/prepare.mjs has made, read once: a build beside the tests changes nothing. */
export interface Built {
  /** The add-in's files by path. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Our Excel, as a script for the page. */
  readonly excel: string;
}

export const readBuilt = (): Built => ({
  files: addinFiles(),
  excel: readFileSync(join(process.cwd(), 'build/chromium/excel-page.js'), 'utf8'),
});
