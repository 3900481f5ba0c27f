import type { Browser } from 'playwright-core';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { launch } from './browser';
import type { OpenPage } from './open-page';

/** Makes what is older than its sources. */
function prepare(): void {
  const script = join(process.cwd(), 'tests/chromium/prepare.mjs');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be built.');
}

export interface Pages {
  readonly browser: () => Browser;
  /** Closes the page after the test. */
  readonly closeLater: <T extends OpenPage>(page: T) => T;
}

/** One browser for the tests of a file. Every test also proves that its pages did nothing a page of ours may not do. */
export function usePages(prepared: () => void = () => undefined): Pages {
  let browser: Browser | undefined;
  let open: OpenPage[] = [];

  beforeAll(async () => {
    prepare();
    prepared();
    browser = await launch();
  });

  afterAll(() => browser?.close());

  afterEach(async () => {
    const pages = open;
    open = [];
    const faults = await Promise.all(pages.map((page) => page.takeFaults()));
    await Promise.all(pages.map((page) => page.close()));
    expect(faults.flat()).toEqual([]);
  });

  return {
    browser: () => {
      if (!browser) throw new Error('Pages are opened in tests.');
      return browser;
    },
    closeLater: (page) => {
      open.push(page);
      return page;
    },
  };
}
