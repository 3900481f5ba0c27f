import { openPage, type Pane, type PaneOptions } from './harness';

/** The page's own notice: what stands in it, and that there is no pane beside it. */
async function notice({ page }: Pane): Promise<string> {
  const alert = page.locator('#notice');
  await alert.waitFor();
  expect(await page.locator('#root').isVisible()).toBe(false);
  expect(await page.getByRole('button').count()).toBe(0);
  return alert.innerText();
}

describe('where there can be no pane, the page says why', () => {
  const TOO_OLD: readonly (readonly [string, PaneOptions])[] = [
    ['in an Excel older than ExcelApi 1.9', { api: '1.8' }],
    ['outside of Excel', { inExcel: false }],
  ];

  it.each(TOO_OLD)('%s', async (_, options) => {
    const pane = await openPage({ ...options, width: 320 });
    expect(await notice(pane)).toContain('Bảng này chạy trong Excel 2021, Excel 2024, Excel của Microsoft 365');
    expect(await pane.overflowing()).toEqual([]);
  });

  it('when office.js cannot be fetched', async () => {
    const pane = await openPage({ officeReachable: false, width: 320 });
    expect(await notice(pane)).toContain('Không tải được thư viện của Microsoft');
    // "Office is not defined": index.tsx waits for office.js that is not there. The next test says so.
    await pane.takeFaults();
  });

  it('when office.js cannot be fetched, without an error nobody catches', async () => {
    const pane = await openPage({ officeReachable: false });
    await notice(pane);
    const faults = await pane.takeFaults();
    expect(faults).toEqual([]);
  });

  it('in an Excel of exactly that version there is one', async () => {
    const pane = await openPage({ api: '1.9' });
    await pane.ready();
    expect(await pane.page.locator('#notice').isVisible()).toBe(false);
  });
});
