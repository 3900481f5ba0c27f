import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { generate } from '../../../tools/bench/generate';
import { measure } from '../../../tools/bench/measure';
import { PANE_WORDS } from '../../../src/messages';
import { launch } from '../harness/browser';

/** For scripts/page-bench.mjs: the page against the command line, on the same files, in one run. */
const COUNTS = [200, 2000];

const PAGE = pathToFileURL(resolve('dist/thi-dua-cchc.html')).href;

/** How often memory is looked at, in milliseconds. */
const LOOK = 200;

interface HeapUsage {
  readonly usedSize: number;
}

/** Looks at the JavaScript heaps of the page and its worker until told to stop; the most they held together, in megabytes. */
async function watchHeap(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  const attached = new Promise<string>((done) =>
    cdp.once('Target.attachedToTarget', ({ sessionId }) => done(sessionId)),
  );
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  let asked = 0;
  const inWorker = (): Promise<HeapUsage> =>
    new Promise((done) => {
      const id = (asked += 1);
      const listen = ({ message }: { readonly message: string }): void => {
        const answer = JSON.parse(message) as { readonly id?: number; readonly result: HeapUsage };
        if (answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', listen);
        done(answer.result);
      };
      cdp.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
      void cdp.send('Target.sendMessageToTarget', { sessionId, message });
    });
  let most = 0;
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      const [onPage, behind] = await Promise.all([cdp.send('Runtime.getHeapUsage'), inWorker()]);
      most = Math.max(most, onPage.usedSize + behind.usedSize);
      await page.waitForTimeout(LOOK);
    }
  })();
  return async () => {
    isOver = true;
    await looking;
    return most / 1e6;
  };
}

declare global {
  interface Window {
    slowest: { click: number; task: number };
  }
}

/** From now on the page notes how long a click took until its answer was drawn, and its longest task. */
const observe = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.slowest = { click: 0, task: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.slowest.click = Math.max(window.slowest.click, duration);
      // The library of types does not know the option.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.slowest.task = Math.max(window.slowest.task, duration);
    }).observe({ type: 'longtask' });
  });

const TABS = ['#pane-tab-first', '#pane-tab-check', '#pane-tab-ranking'];

/** Clicks one tab after the other until the work is done. */
async function clickUntil(page: Page, done: Promise<unknown>): Promise<number> {
  let clicks = 0;
  let isDone = false;
  void done.then(() => (isDone = true));
  while (!isDone) {
    // By a way that costs the page nothing: what is looked for by role makes it work.
    await page.locator(TABS[clicks % TABS.length] ?? '').click({ force: true });
    clicks += 1;
    await page.waitForTimeout(40);
  }
  return clicks;
}

async function onPage(browser: Browser, folder: string, master: string) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 800 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(PAGE);
  const button = page.locator('button', { hasText: PANE_WORDS.commands.consolidate });
  await button.waitFor();
  await observe(page);
  const files = [...readdirSync(folder).map((name) => join(folder, name)), master];
  const cdp = await context.newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  const heap = await watchHeap(page);
  const start = performance.now();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: 100, y: 300, data });
  }
  const notice = page.locator('.fui-MessageBar');
  const read = notice.filter({ hasText: 'Đã đọc' }).first().waitFor({ timeout: 300_000 });
  const clicks = await clickUntil(page, read);
  await button.click();
  await notice.filter({ hasText: 'ghi các trang kết quả' }).first().waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - start) / 1000;
  const slowest = await page.evaluate(() => window.slowest);
  const megabytes = await heap();
  await context.close();
  return { seconds, clicks, ...slowest, megabytes };
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).map(Number);
  console.log(
    ' files   command line       page   ratio   clicks  slowest answer  longest task  most heap (page and worker)',
  );
  for (const count of wanted.length > 0 ? wanted : COUNTS) {
    const folder = resolve('build', 'bench', String(count));
    const { reports, master } = generate(count, folder);
    const args = ['consolidate', reports, '--out', join(folder, 'ours.xlsx'), '--master', master];
    const cli = await measure(process.execPath, [resolve('dist/cli.cjs'), ...args]);
    const browser = await launch();
    try {
      const page = await onPage(browser, reports, master);
      console.log(
        [
          String(count).padStart(6),
          `${cli.seconds.toFixed(2)} s`.padStart(14),
          `${page.seconds.toFixed(2)} s`.padStart(10),
          `${(page.seconds / cli.seconds).toFixed(2)}×`.padStart(7),
          String(page.clicks).padStart(8),
          `${page.click.toFixed(0)} ms`.padStart(15),
          `${page.task.toFixed(0)} ms`.padStart(13),
          `${page.megabytes.toFixed(0)} MB`.padStart(10),
        ].join(' '),
      );
    } finally {
      await browser.close();
    }
  }
}

void main();
