/** @jest-environment jsdom */
import { longSheet } from './sheets';
import { cellAt, focused, grid, openAt } from './support';

describe('keys in the table', () => {
  it.each([
    ['C4', '{ArrowLeft}', 'B4'],
    ['C4', '{ArrowRight}', 'C4'],
    // Row 5 and 6 are not there.
    ['C4', '{ArrowDown}', 'C7'],
    ['C4', '{ArrowUp}{ArrowUp}', 'A1'],
    // A3:A4 is one cell.
    ['B4', '{ArrowLeft}', 'A3'],
    ['A3', '{ArrowDown}', 'A7'],
    ['A1', '{ArrowRight}', 'A1'],
    ['C7', '{Home}', 'A7'],
    ['B7', '{End}', 'C7'],
    ['C7', '{Control>}{Home}{/Control}', 'A1'],
    ['A1', '{Control>}{End}{/Control}', 'C7'],
  ])('from %s by %s to %s', async (from, keys, to) => {
    const { user } = await openAt(from);
    await user.keyboard(keys);
    expect(focused()).toBe(to);
  });

  it('go twenty rows at a time', async () => {
    const { user } = await openAt('B30', (sheet) => Promise.resolve(longSheet(sheet, 60)));
    await user.keyboard('{PageDown}');
    expect(focused()).toBe('B50');
    await user.keyboard('{PageUp}{PageUp}{PageUp}');
    expect(focused()).toBe('B1');
  });

  it('with Alt are left to the browser', async () => {
    const { user } = await openAt('C4');
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(focused()).toBe('C4');
  });

  it('follow a link', async () => {
    const { page, user } = await openAt('B4');
    await user.keyboard('{Enter}');
    expect(page.asked).toEqual([['show', { file: null, sheet: 'Xếp hạng' }, 'B7']]);
    expect(focused()).toBe('B7');
  });
});

it('is one stop for the Tab key', async () => {
  const { user } = await openAt('C4');
  const stops = () => [...grid().querySelectorAll('[tabindex="0"]')];
  expect(stops()).toEqual([cellAt('C4')]);
  await user.keyboard('{ArrowLeft}');
  expect(stops()).toEqual([cellAt('B4')]);
});

it('makes a clicked cell the current one', async () => {
  const { user } = await openAt(null);
  await user.click(cellAt('C7'));
  expect(focused()).toBe('C7');
});
