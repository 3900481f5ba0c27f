import { openPane, type Pane, until } from './harness';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(41, 41, 41)';

const background = ({ page }: Pane): Promise<string> =>
  page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);

const becomes = (pane: Pane, color: string): Promise<void> =>
  until(
    async () => (await background(pane)) === color,
    async () => `${color}, there is ${await background(pane)}`,
  );

describe('the theme', () => {
  it.each([
    ['dark', null, DARK],
    // Office's own theme goes before the system's.
    ['dark', '#ffffff', LIGHT],
    ['light', '#1f1f1f', DARK],
    // Office's "Dark Gray" and "Colorful".
    ['light', '#6a6a6a', DARK],
    ['dark', '#e6e6e6', LIGHT],
  ] as const)('of a %s system with an Office of %s is %s', async (system, officeBackground, color) => {
    const pane = await openPane({ system, officeBackground, workbook: 'empty' });
    expect(await background(pane)).toBe(color);
  });

  it('follows the system while the pane is open', async () => {
    const pane = await openPane({ workbook: 'empty' });
    await pane.page.emulateMedia({ colorScheme: 'dark' });
    await becomes(pane, DARK);
    await pane.page.emulateMedia({ colorScheme: 'light' });
    await becomes(pane, LIGHT);
  });

  it('follows Office when the user comes back to the pane', async () => {
    const pane = await openPane({ workbook: 'empty', officeBackground: '#ffffff' });
    await pane.excel.setOfficeBackground('#1f1f1f');
    await pane.page.evaluate(() => {
      // office.js asks Excel for the theme anew after five seconds: they have passed.
      const getTime = Reflect.get(Date.prototype, 'getTime');
      Date.prototype.getTime = function later() {
        return getTime.call(this) + 6000;
      };
      window.dispatchEvent(new Event('focus'));
    });
    await becomes(pane, DARK);
  });

  it('is the system’s where it forces its colours', async () => {
    const pane = await openPane({ workbook: 'empty', system: 'forced-colors', officeBackground: '#1f1f1f' });
    const canvas = await pane.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.backgroundColor = 'Canvas';
      return getComputedStyle(probe).backgroundColor;
    });
    expect(await background(pane)).toBe(canvas);
  });
});
