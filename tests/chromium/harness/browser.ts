import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** Alone with the page: no graphics card, nothing fetched, nothing told to anyone. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** CHROMIUM says where it is; else it is on the PATH (scripts/ensure-tools.mjs makes sure of it). */
function chromiumPath(): string {
  const name = process.platform === 'win32' ? 'chromium.exe' : 'chromium';
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  const found = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (!found) throw new Error('Chromium is neither on the PATH nor named by CHROMIUM: node scripts/ensure-tools.mjs');
  return found;
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: SWITCHES });

/** One that keeps what it has loaded and compiled in this folder, as the browser in Excel does. */
export const launchWithCache = (folder: string, args: readonly string[]): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: chromiumPath(), args: [...SWITCHES, ...args] });
