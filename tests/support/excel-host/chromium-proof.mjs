/* global window, setTimeout, Office, Excel -- what runs in the page is written here, too */
// Run by hand: node tests/support/excel-host/chromium-proof.mjs
// Proves that the production office.js takes this host for Excel in a real browser. A harness copies hostScript and
// serveOffice; nothing else is needed in the page.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import webpack from 'webpack';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The host as one script, to be run in a page before anything else. */
export async function hostScript() {
  const path = mkdtempSync(join(tmpdir(), 'excel-host-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    entry: join(here, 'chromium-page.ts'),
    output: { path, filename: 'host.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: 'swc-loader' }] },
    performance: { hints: false },
  });
  await new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else compiler.close(done);
    });
  });
  return readFileSync(join(path, 'host.js'), 'utf8');
}

/** Answers the CDN from node_modules. */
export async function serveOffice(page) {
  await page.route(`${CDN}**`, (route) => {
    const file = route.request().url().slice(CDN.length).split('?')[0];
    route.fulfill({
      path: join(root, 'node_modules/@microsoft/office-js/dist', file),
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
}

const HTML = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><script src="${CDN}office.js"></script></head></html>`;

async function prove() {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  page.on('console', (message) => console.log('page:', message.text()));
  page.on('pageerror', (error) => console.log('page error:', error.message));
  await serveOffice(page);
  await page.route('https://localhost/**', (route) => route.fulfill({ body: HTML, contentType: 'text/html' }));
  await page.addInitScript({ content: await hostScript() });
  await page.addInitScript(() => {
    window.excelHost.addSheet('Trang 1', { cells: { A1: 'Xin chào', B1: { formula: '=1+2' } } });
  });
  await page.goto('https://localhost/');
  const report = await page.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const changes = [];
    const values = await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void changes.push(address));
      const range = context.workbook.worksheets.getItem('Trang 1').getUsedRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    Office.actions.associate('hello', async (event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C3').values = [[event.source.id]];
      });
      event.completed();
    });
    await window.excelControls.invokeCommand('hello', 'nút');
    Office.context.ui.displayDialogAsync('https://localhost/dialog.html', { height: 40, width: 30 });
    window.excelHost.type('Trang 1', 'D4', 'gõ');
    await new Promise((done) => setTimeout(done, 50));
    return {
      host,
      platform,
      values,
      changes,
      supported: ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
      command: window.excelHost.value('Trang 1', 'C3'),
      dialogs: window.excelControls.dialogs,
      theme: Office.context.officeTheme?.bodyBackgroundColor ?? Office.context.officeTheme,
      language: Office.context.displayLanguage,
      log: window.excelHost.log.map(({ kind }) => kind),
      missing: window.excelHost.missing,
    };
  });
  console.log(JSON.stringify(report, null, 2));
  await browser.close();
}

if (process.argv[1] === import.meta.filename) await prove();
