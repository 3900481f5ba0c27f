import type { Browser, Page } from 'playwright-core';
import type { ExcelOptions } from '../entries/excel-page';
import type { Built } from './built';
import { Excel } from './excel';
import { OpenPage } from './open-page';
import { type FullOptions, type PaneOptions, withDefaults } from './options';
import { serveSite, SITE } from './site';
import { watch } from './watch';

/** An open task pane and the Excel behind it. */
export class Pane extends OpenPage {
  readonly excel: Excel;

  private missing: string | null = null;

  constructor(page: Page, found: string[]) {
    super(page, found);
    this.excel = new Excel(page);
  }

  /** And what was asked of our Excel that it does not know. */
  override async takeFaults(): Promise<readonly string[]> {
    const missing = await this.excel.missing();
    if (missing !== null && missing !== this.missing) this.found.push(`unknown to the host: ${missing}`);
    this.missing = missing;
    return super.takeFaults();
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
