import { gzipSync } from 'node:zlib';
import { addinFiles, SITE } from './harness/site';
import { openPage } from './harness';

const LIMIT = 200 * 1024;

describe('the start', () => {
  it('loads at most 200 KB of scripts, compressed, besides office.js', async () => {
    const pane = await openPage({ workbook: 'empty' });
    await pane.ready();
    const loaded = await pane.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const files = addinFiles();
    const ours = loaded.filter((url) => url.startsWith(SITE) && url.endsWith('.js'));
    const scripts = ours.map((url) => url.slice(SITE.length));
    expect(scripts).toEqual([expect.stringMatching(/^taskpane\./), expect.stringMatching(/^old-browser\./)]);
    const sizes = scripts.map((name) => gzipSync(files.get(name) ?? '', { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(LIMIT);
  });

  it('reads the workbook in few requests, and changes nothing in it', async () => {
    const pane = await openPage();
    await pane.ready();
    expect(await pane.page.evaluate(() => window.excelHost.trips)).toBeLessThanOrEqual(4);
    expect(await pane.page.evaluate(() => window.excelHost.book.isDirty)).toBe(false);
  });
});
