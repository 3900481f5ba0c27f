import { openPane, until } from './harness';

const MISDEEDS: readonly (readonly [string, () => void, RegExp])[] = [
  ['throwing', () => void setTimeout(() => thrown()), /^page error: .*thrown/s],
  ['forgetting a promise', () => void Promise.reject(new Error('left alone')), /^page error: .*left alone/s],
  ['complaining', () => console.error('something is wrong'), /^console: something is wrong/],
  [
    'telling somebody',
    () => void fetch('https://example.com/').catch(() => undefined),
    /^console: .*Content Security/s,
  ],
  ['styling itself', () => document.body.setAttribute('style', 'color: red'), /^console: .*Content Security/s],
  ['fetching a file there is none of', () => void (new Image().src = 'none.png'), /^request: .*none\.png/],
  [
    'asking Excel for what ours does not know',
    () =>
      void Excel.run(async (context) => {
        context.workbook.tables.getItem('Bảng1').delete();
        await context.sync();
      }),
    /^unknown to the host: .*Workbook\.Tables/,
  ],
];

/** What every other test relies on: a page that did one of these would fail it. */
describe('a page that does what no page of ours may do is caught', () => {
  it('at every one of these', async () => {
    const pane = await openPane({ workbook: 'empty' });
    for (const [name, misdeed, expected] of MISDEEDS) {
      await pane.page.evaluate(misdeed);
      const faults: string[] = [];
      await until(
        async () => {
          faults.push(...(await pane.takeFaults()));
          return faults.some((fault) => expected.test(fault));
        },
        () => `${name}: ${faults.join('; ')}`,
      );
    }
    // Whatever one of them brings with it.
    await pane.page.waitForTimeout(100);
    await pane.takeFaults();
  });
});

declare function thrown(): void;
