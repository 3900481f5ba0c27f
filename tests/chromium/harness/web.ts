import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { run } from '../../support/web-server';
import { usePages } from './hooks';
import type { SystemColors } from './options';
import { watch } from './watch';
import { WebPage } from './web-page';

export type { Saved, WebPage } from './web-page';

/** How the page comes to the user: from a web server, or by a double click on the single file. */
export type From = 'served' | 'file';

export const WAYS: readonly From[] = ['served', 'file'];

export interface WebOptions {
  readonly from?: From;
  readonly width?: number;
  readonly height?: number;
  readonly system?: SystemColors;
  /** A browser that was used before, and remembers. */
  readonly context?: BrowserContext;
  /** True: the page may be kept for use without a network. */
  readonly offline?: boolean;
}

const SINGLE = join(process.cwd(), 'dist/thi-dua-cchc.html');

let served: Promise<URL> | undefined;

/** One server for the tests of a file. */
function serverAddress(): Promise<URL> {
  served ??= run('scripts/web.mjs', '0').then(({ address }) => address);
  return served;
}

const pages = usePages();

/** A browser's profile: what the page keeps is kept in it, until it is closed. */
export function newProfile({ width = 1366, height = 800, system = 'light', offline = false }: WebOptions = {}) {
  return pages.browser().newContext({
    viewport: { width, height },
    colorScheme: system === 'dark' ? 'dark' : 'light',
    forcedColors: system === 'forced-colors' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    serviceWorkers: offline ? 'allow' : 'block',
  });
}

/** Opens the production page. Whatever it asks for that is not part of it is a fault. */
export async function openWeb(options: WebOptions = {}): Promise<WebPage> {
  const { from = 'served', context } = options;
  const own = context ?? (await newProfile(options));
  const page = await own.newPage();
  page.setDefaultTimeout(10_000);
  const faults = watch(page);
  const address = from === 'file' ? pathToFileURL(SINGLE) : await serverAddress();
  page.on('request', (request) => {
    const url = request.url();
    const isOurs = url.startsWith(from === 'file' ? address.href : address.origin);
    if (!isOurs && !/^(blob|data):/.test(url)) faults.push(`request: ${url}`);
  });
  await page.goto(address.href);
  const web = pages.closeLater(new WebPage(page, faults, context !== undefined));
  await web.ready();
  return web;
}
