/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { longSheet, sheetOf } from './sheets';
import { button, cellAt, grid, openAt, textsOf } from './support';

describe('the table', () => {
  it('has the letters and the true numbers of Excel', async () => {
    await openAt(null);
    expect(textsOf(within(grid()).getAllByRole('columnheader'))).toEqual(['Dòng', 'A', 'B', 'C']);
    expect(textsOf(within(grid()).getAllByRole('rowheader'))).toEqual(['1', '3', '4', '7']);
  });

  it('spans merged cells over the rows that are there', async () => {
    await openAt(null);
    const spanOf = (address: string) => ['colspan', 'rowspan'].map((name) => cellAt(address).getAttribute(name));
    // Of A1:C2, row 2 holds nothing.
    expect(spanOf('A1')).toEqual(['3', null]);
    expect(spanOf('A3')).toEqual([null, '2']);
    expect(grid().querySelector('[data-cell="A4"]')).toBeNull();
  });

  it('says of a cell at fault how grave and what', async () => {
    await openAt('C4');
    expect(cellAt('C4').title).toBe('Lỗi: Số đạt lớn hơn tổng số.');
    const bar = screen.getByRole('group', { name: 'Ô đang chọn' });
    expect(textsOf([bar])).toEqual(['C4⚠ 236⚠Lỗi Số đạt lớn hơn tổng số.Sửa số này…']);
  });

  it('says of a corrected cell what the file holds', async () => {
    await openAt('C7');
    expect(cellAt('C7').title).toBe('Đã sửa ở đây; trong tệp là 89.');
    expect(screen.getByText('Đã sửa ở đây; trong tệp là 89.')).toBeTruthy();
  });

  it('draws all of a long sheet, also what is led to before the rest', async () => {
    await openAt('B950', (sheet) => Promise.resolve(longSheet(sheet, 1000)));
    expect(document.activeElement).toBe(cellAt('B950'));
    expect(within(grid()).getAllByRole('gridcell')).toHaveLength(2000);
  });
});

it('draws a bar behind a number, and says nothing of it', async () => {
  await openAt('B4', (sheet) => Promise.resolve(sheetOf(sheet, { C4: { bar: 0.25 } })));
  expect(cellAt('C4').style.backgroundSize).toBe('25% 100%');
  expect(cellAt('C7').style.backgroundSize).toBe('');
  expect(textsOf([cellAt('C4')])).toEqual(['⚠ 236']);
  expect(cellAt('C4').title).toBe('Lỗi: Số đạt lớn hơn tổng số.');
});

it('offers nothing to type where there is no count', async () => {
  await openAt('B7');
  expect(screen.queryByRole('button', { name: 'Sửa số này…' })).toBeNull();
});

it('has a button for where a cell leads', async () => {
  const { page, user } = await openAt('B4');
  await user.click(button('Đến ô B7, trang Xếp hạng'));
  expect(page.asked).toEqual([['show', { file: null, sheet: 'Xếp hạng' }, 'B7']]);
});

it('follows a click on what leads', async () => {
  const { page, user } = await openAt(null);
  await user.click(screen.getByText('D1'));
  expect(page.asked).toEqual([['show', { file: null, sheet: 'Xếp hạng' }, 'B7']]);
});
