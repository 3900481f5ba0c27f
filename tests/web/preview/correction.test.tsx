/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { RANKING, sheetOf } from './sheets';
import { button, cellAt, focused, openAt, openPreview } from './support';

const PLACE = { file: 'BaoCao_VPTK_2024.xlsx', sheet: 'VPTK', cell: 'C4' };

const input = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Số đạt, chỉ tiêu D1' });

const form = (): HTMLElement | null => screen.queryByRole('form', { name: 'Sửa số này…' });

describe('typing over a count', () => {
  it.each(['{Enter}', '{F2}'])(
    'begins with %s, with what the unit wrote and a word on what becomes of it',
    async (key) => {
      const { user } = await openAt('C4');
      await user.keyboard(key);
      expect(document.activeElement).toBe(input());
      expect(input().value).toBe('236');
      expect(screen.getByText('Tệp của đơn vị không thay đổi; lần sửa được ghi vào Nhật ký.')).toBeTruthy();
    },
  );

  it('begins with a double click', async () => {
    const { user } = await openAt(null);
    await user.dblClick(cellAt('C4'));
    expect(document.activeElement).toBe(input());
  });

  it('is saved with Enter, and the focus is at the cell', async () => {
    const { page, user } = await openAt('C4');
    await user.keyboard('{F2}');
    await user.keyboard('197{Enter}');
    expect(page.asked).toEqual([['correct', PLACE, '197']]);
    expect(form()).toBeNull();
    expect(focused()).toBe('C4');
  });

  it('is saved with the button', async () => {
    const { page, user } = await openAt('C4');
    await user.click(button('Sửa số này…'));
    await user.clear(input());
    await user.type(input(), '1.234,5');
    await user.click(button('Lưu'));
    expect(page.asked).toEqual([['correct', PLACE, '1.234,5']]);
  });

  it.each(['Escape', 'Bỏ'])('is left by %s as if nothing had been typed', async (way) => {
    const { page, user } = await openAt('C4');
    await user.keyboard('{F2}');
    await user.keyboard('5');
    await (way === 'Bỏ' ? user.click(button('Bỏ')) : user.keyboard('{Escape}'));
    expect(page.asked).toEqual([]);
    expect(form()).toBeNull();
    expect(focused()).toBe('C4');
  });

  it('stays open with what was typed, where that is not taken', async () => {
    const { page, user } = await openAt('C4');
    page.corrected = { notice: { kind: 'failed', failure: { kind: 'cell-being-edited' } } };
    await user.keyboard('{F2}');
    await user.keyboard('nhiều{Enter}');
    expect(input().value).toBe('nhiều');
    expect(document.activeElement).toBe(input());
  });

  it('ends where another cell is chosen', async () => {
    const { user } = await openAt('C4');
    await user.keyboard('{F2}');
    await user.click(cellAt('C7'));
    await user.click(cellAt('C4'));
    expect(form()).toBeNull();
  });

  it('is not offered in the result workbook', async () => {
    const { user } = await openPreview({ shown: { sheet: RANKING, cell: 'C4', turn: 1 } });
    await user.keyboard('{F2}');
    expect(form()).toBeNull();
  });
});

it('shows the sheet anew after a correction, at the same cell', async () => {
  const { page, set, user } = await openAt('C4');
  await user.keyboard('{ArrowDown}');
  page.answer = (sheet) => Promise.resolve(sheetOf(sheet, { C7: { text: '197' } }));
  await set({ version: 2 });
  expect(cellAt('C7').textContent).toBe('197');
  expect(focused()).toBe('C7');
});

it('takes a correction back', async () => {
  const { page, user } = await openAt('C7');
  await user.click(button('Trả lại số trong tệp'));
  expect(page.asked).toEqual([['restore', { ...PLACE, cell: 'C7' }]]);
  expect(focused()).toBe('C7');
});
