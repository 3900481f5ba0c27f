import type { Browser, Locator, Page } from 'playwright-core';
import { PANE_WORDS } from '../../../src/messages';
import type { ExcelOptions } from '../entries/excel-page';
import type { Built } from './built';
import { Excel } from './excel';
import { type FullOptions, type PaneOptions, withDefaults } from './options';
import { serveSite, SITE } from './site';
import { until } from './until';
import { watch } from './watch';

type ButtonName = Exclude<keyof typeof PANE_WORDS.commands, 'undo' | 'label'>;

/** An open task pane and the Excel behind it. */
export class Pane {
  readonly excel: Excel;

  private missing: string | null = null;

  constructor(
    readonly page: Page,
    private readonly found: string[],
  ) {
    this.excel = new Excel(page);
  }

  /** What the page has done that no page of ours may do, and what was asked of our Excel that it does not know; once. */
  async takeFaults(): Promise<readonly string[]> {
    const missing = await this.excel.missing();
    if (missing !== null && missing !== this.missing) this.found.push(`unknown to the host: ${missing}`);
    this.missing = missing;
    return this.found.splice(0);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  command(name: ButtonName): Locator {
    return this.button(PANE_WORDS.commands[name]);
  }

  tab(name: 'check' | 'ranking' | 'settings'): Locator {
    return this.page.getByRole('tab', { name: PANE_WORDS.tabs[name] });
  }

  /** What the last run came to, as it is said aloud. */
  notice(): Promise<string> {
    const bars = this.page.locator('[role="status"] .fui-MessageBar, [role="alert"] .fui-MessageBar');
    return bars.allInnerTexts().then((texts) => texts.join('\n'));
  }

  /** Waits for the notice to say this. */
  async told(words: string): Promise<void> {
    await until(
      async () => (await this.notice()).includes(words),
      async () => `“${words}” in: ${await this.text()}`,
    );
  }

  /** As it reads: where a line may not break does not matter here. */
  async text(): Promise<string> {
    const text = await this.page.locator('body').innerText();
    return text.replace(/\u00a0/g, ' ');
  }

  /** Waits for a text to stand in the pane. */
  async shows(words: string, patience?: number): Promise<void> {
    await until(
      async () => (await this.text()).includes(words),
      async () => `“${words}” in: ${await this.text()}`,
      patience,
    );
  }

  async hides(words: string, patience?: number): Promise<void> {
    const gone = async (): Promise<boolean> => !(await this.text()).includes(words);
    await until(gone, () => `“${words}” to go`, patience);
  }

  /** Waits until the workbook was read, and nothing is going on. */
  async ready(): Promise<void> {
    const free = this.page.locator('button:not([aria-disabled="true"])', { hasText: PANE_WORDS.commands.checkAll });
    await free.waitFor();
  }

  /** Waits until what was changed is drawn, and nothing is on its way from one look to another. */
  async drawn(): Promise<void> {
    await this.page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(transitions.map(({ finished }) => finished));
    });
  }

  /** What is wider than the room it has, so that one would have to scroll sideways. */
  overflowing(): Promise<string[]> {
    return this.page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('*')];
      const wide = all.filter((element) => {
        const scrolls =
          element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowX);
        return scrolls && element.scrollWidth > element.clientWidth;
      });
      return wide.map(({ tagName, id, className }) => `${tagName} ${id} ${className}`);
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Our Excel as a page gets it, before anything of its own runs. */
export function excelScript(script: string, { workbook, host, editing, api, officeBackground }: FullOptions): string {
  const options: ExcelOptions = { workbook, host, editing, office: { api, background: officeBackground } };
  return `window.excelOptions = ${JSON.stringify(options)};\n${script}`;
}

/** Opens the production page as Excel does, over a workbook of ours. */
export async function openIn(browser: Browser, { files, excel }: Built, options: PaneOptions): Promise<Pane> {
  const all = withDefaults(options);
  const { width, height, system } = all;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: system === 'dark' ? 'dark' : 'light',
    forcedColors: system === 'forced-colors' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const faults = watch(page);
  const onStranger = (url: string): void => void faults.push(`request: ${url}`);
  await serveSite(context, { files, officeReachable: all.officeReachable, onStranger });
  if (all.inExcel) await page.addInitScript({ content: excelScript(excel, all) });
  await page.goto(`${SITE}taskpane.html`);
  return new Pane(page, faults);
}
