import type { Page } from 'playwright-core';

/** Chromium's word for a request that was refused; a stranger's is told by its address, office.js's is what the test wants. */
const REFUSED = /^Failed to load resource: net::ERR_FAILED/;

/** Collects, from now on, what no page of ours may do: errors nobody caught, errors told to the console, broken policy. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || REFUSED.test(message.text())) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('crash', () => faults.push('the page crashed'));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}
