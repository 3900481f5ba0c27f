import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { run } from '../../support/web-server';
import { usePages } from './hooks';
import { OpenPage } from './open-page';
import type { SystemColors } from './options';
import { until } from './until';
import { watch } from './watch';

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

/** A file as a test gives it. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The page without Excel, open in a browser. */
export class WebPage extends OpenPage {
  constructor(
    page: Page,
    found: string[],
    /** A context of somebody else's is left open with its page closed. */
    private readonly isGuest: boolean,
  ) {
    super(page, found);
  }

  /** Chooses files as the dialog of the button does. */
  async choose(files: readonly (string | Given)[]): Promise<void> {
    const payload = files.map((file) => {
      const { name, bytes } =
        typeof file === 'string' ? { name: file.split('/').at(-1) ?? '', bytes: readFileSync(file) } : file;
      return { name, mimeType: '', buffer: Buffer.from(bytes) };
    });
    await this.page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(payload);
  }

  /** Lets files and folders of the disk fall on the page, as the system's own drag and drop does. */
  async drop(...paths: readonly string[]): Promise<void> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: 100, y: 300, data });
    }
    await cdp.detach();
  }

  /** Does something that saves a file, and gives the file. */
  async saved(act: () => Promise<unknown>): Promise<Saved> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** The text of a cell of the sheet that is shown, "" where there is none. */
  cell(address: string): Promise<string> {
    return this.page.locator(`[data-cell="${address}"]`).innerText();
  }

  override close(): Promise<void> {
    return this.isGuest ? this.page.close() : super.close();
  }
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

/** Waits until something that the page does by itself has come about. */
export const comes = (holds: () => Promise<boolean>, what: string): Promise<void> => until(holds, () => what);
