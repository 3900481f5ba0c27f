/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { SheetView, ShownSheet } from '../../../src/app';
import { RANKING, sheetOf, VPTK } from './sheets';
import { cellAt, focused, grid, openAt, openPreview, scrollIntoView } from './support';

const status = (): string => screen.getByRole('status').textContent ?? '';

describe('leading to a cell', () => {
  it('brings it to the middle and the focus to it', async () => {
    const { set } = await openAt(null);
    expect(document.activeElement).toBe(document.body);
    scrollIntoView.mockClear();
    await set({ shown: { sheet: VPTK, cell: 'C7', turn: 2 } });
    expect(focused()).toBe('C7');
    expect(scrollIntoView.mock.instances).toEqual([cellAt('C7')]);
    expect(scrollIntoView).toHaveBeenCalledWith({ block: 'center', inline: 'center' });
  });

  it('again to the same cell, after the user went elsewhere', async () => {
    const { set, user } = await openAt('C7');
    await user.keyboard('{ArrowUp}');
    await set({ shown: { sheet: VPTK, cell: 'C7', turn: 2 } });
    expect(focused()).toBe('C7');
  });

  it('once: what changes besides leaves the user where they are', async () => {
    const { set, user } = await openAt('C7');
    await user.keyboard('{ArrowUp}');
    await set({ version: 2 });
    expect(focused()).toBe('C4');
  });

  it('waits until another sheet is there', async () => {
    const { set } = await openAt('C4');
    await set({ shown: { sheet: RANKING, cell: 'B7', turn: 2 } });
    expect(grid().getAttribute('aria-label')).toBe('Trang Xếp hạng của sổ kết quả');
    expect(focused()).toBe('B7');
  });
});

describe('while a sheet is waited for', () => {
  /** Sheets that come when a test lets them. */
  function slowly() {
    const waiting = new Map<string, () => void>();
    const answer = (sheet: ShownSheet): Promise<SheetView | null> =>
      new Promise((resolve) => waiting.set(sheet.sheet, () => resolve(sheetOf(sheet))));
    const come = (sheet: string): Promise<void> => act(() => Promise.resolve(waiting.get(sheet)?.()));
    return { answer, come };
  }

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says so after a while, and keeps the one before', async () => {
    const { answer, come } = slowly();
    const { set } = await openAt(null, answer);
    await come('VPTK');
    await set({ shown: { sheet: RANKING, cell: null, turn: 2 } });
    act(() => jest.advanceTimersByTime(199));
    expect(status()).toBe('');
    act(() => jest.advanceTimersByTime(1));
    expect(status()).toBe('Đang mở trang Xếp hạng…');
    expect(grid().getAttribute('aria-label')).toBe('Văn phòng – Thống kê, trang VPTK, tệp BaoCao_VPTK_2024.xlsx');
    await come('Xếp hạng');
    expect(status()).toBe('');
    expect(grid().getAttribute('aria-label')).toBe('Trang Xếp hạng của sổ kết quả');
  });

  it('ignores an answer that comes late', async () => {
    const { answer, come } = slowly();
    const { set } = await openAt(null, answer);
    await set({ shown: { sheet: RANKING, cell: null, turn: 2 } });
    await come('Xếp hạng');
    await come('VPTK');
    expect(grid().getAttribute('aria-label')).toBe('Trang Xếp hạng của sổ kết quả');
  });
});

it.each([
  ['nothing was given', { files: [], results: [] }, /^Chưa có trang nào để xem/],
  ['nothing was chosen', {}, /^Chọn một trang ở hàng dưới cùng/],
  ['the sheet is gone', { shown: { sheet: VPTK, cell: null, turn: 1 } }, /^Trang VPTK không còn nữa/],
])('says that %s', async (_, state, words) => {
  await openPreview(state, () => Promise.resolve(null));
  expect(status()).toMatch(words);
  expect(screen.queryByRole('grid')).toBeNull();
});

it('says that a sheet is empty', async () => {
  await openAt(null, (sheet) => Promise.resolve({ sheet, widths: [], rows: [] }));
  expect(screen.getByText('Trang này không có gì.')).toBeTruthy();
});
