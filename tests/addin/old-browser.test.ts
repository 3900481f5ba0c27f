import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';

const source = readFileSync('src/taskpane/old-browser.js', 'utf8');

/** Runs the script on a page of its own; returns the reasons it shows. */
function shown(browser: { modules: boolean; recent: boolean; office: boolean }): string[] {
  const reasons: string[] = [];
  const element = { style: {}, removeAttribute: () => undefined };
  const document = {
    createElement: () => (browser.modules ? { noModule: false } : {}),
    getElementById: () => element,
    querySelector: (selector: string) => ({ removeAttribute: () => reasons.push(/"(.*)"/.exec(selector)?.[1] ?? '') }),
  };
  const forget = browser.recent ? '' : 'delete Object.hasOwn; delete Array.prototype.at;';
  runInNewContext(forget + source, { document, window: browser.office ? { Office: {} } : {} });
  return reasons;
}

test('it is ES5: an old browser must be able to read it', () => {
  const found = new Linter().verify(source, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  expect(found.filter(({ fatal }) => fatal)).toEqual([]);
});

test.each([
  ['Internet Explorer 11', { modules: false, recent: false, office: true }, ['browser']],
  ['EdgeHTML, which knows modules', { modules: true, recent: false, office: true }, ['browser']],
  ['a webview that office.js did not reach', { modules: true, recent: true, office: false }, ['office-js']],
  ['WebView2', { modules: true, recent: true, office: true }, []],
])('%s', (_, browser, reasons) => {
  expect(shown(browser)).toEqual(reasons);
});

test('the page has a paragraph for every reason, and the one that index.tsx shows', () => {
  const page = readFileSync('src/taskpane/taskpane.html', 'utf8');
  for (const reason of ['browser', 'office-js', 'excel']) expect(page).toContain(`data-reason="${reason}" hidden`);
});
