import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from './browser';
import { type Built, readBuilt } from './built';
import type { PaneOptions } from './options';
import { openIn, type Pane } from './pane';

export type { PaneOptions } from './options';
export type { Pane } from './pane';
export { until } from './until';

/** Makes what is older than its sources, and reads it. */
function build(): Built {
  const script = join(process.cwd(), 'tests/chromium/prepare.mjs');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be built.');
  return readBuilt();
}

let built: Built | undefined;
let browser: Browser | undefined;
let panes: Pane[] = [];

beforeAll(async () => {
  built = build();
  browser = await launch();
});

afterAll(() => browser?.close());

/** Every test also proves that its page did nothing a page of ours may not do. */
afterEach(async () => {
  const open = panes;
  panes = [];
  const faults = await Promise.all(open.map((pane) => pane.takeFaults()));
  await Promise.all(open.map((pane) => pane.close()));
  expect(faults.flat()).toEqual([]);
});

/** Opens the production page; it is closed after the test. */
export async function openPage(options: PaneOptions = {}): Promise<Pane> {
  if (!browser || !built) throw new Error('Pages are opened in tests.');
  const pane = await openIn(browser, built, options);
  panes.push(pane);
  return pane;
}

/** The same, once the workbook was read. */
export async function openPane(options: PaneOptions = {}): Promise<Pane> {
  const pane = await openPage(options);
  await pane.ready();
  return pane;
}
