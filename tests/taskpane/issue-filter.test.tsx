/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { issue, place } from '../../src/core';
import { button, openPane } from './support';
import { BOOK, faultyView, viewOfReports } from './views';

describe('the filter', () => {
  it('leaves out a severity whose button is not pressed', async () => {
    const { user } = openPane({ view: faultyView() });
    const errors = button('Lỗi (2)');
    expect(errors.getAttribute('aria-pressed')).toBe('true');
    await user.click(button('Cảnh báo (3)'));
    expect(screen.getByText('Hiện 2 trong 5 mục')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    await user.click(errors);
    expect(screen.getByText('Không có mục nào khớp với cách lọc.')).toBeTruthy();
    await user.click(button('Bỏ lọc'));
    expect(screen.getByText('5 mục')).toBeTruthy();
  });

  it.each([
    ['a sheet', 'tpht', 'Hiện 2 trong 5 mục'],
    ['a unit without accents', 'dia chinh', 'Hiện 3 trong 5 mục'],
    ['a cell', 'E6', 'Hiện 1 trong 5 mục'],
    ['what is said', 'kiểm chứng', 'Hiện 1 trong 5 mục'],
    ['several words in any order', 'ho so c1', 'Hiện 1 trong 5 mục'],
  ])('finds %s', async (_, typed, count) => {
    const { user } = openPane({ view: faultyView() });
    await user.type(screen.getByRole('searchbox'), typed);
    expect(await screen.findByText(count)).toBeTruthy();
  });
});

describe('an issue leads to its cell', () => {
  it('by a click', async () => {
    const { session, user } = openPane({ view: faultyView() });
    await user.click(button(/^Ô E6 trang DCNX/));
    expect(session.calls).toEqual([['reveal', { file: BOOK, sheet: 'DCNX', cell: 'E6' }]]);
  });

  it('by Enter', async () => {
    const { session, user } = openPane({ view: faultyView() });
    button(/^Ô E6 trang DCNX/).focus();
    await user.keyboard('{Enter}');
    expect(session.calls).toEqual([['reveal', { file: BOOK, sheet: 'DCNX', cell: 'E6' }]]);
  });

  it('or to its sheet, where no one cell is at fault', async () => {
    const issues = [issue('unit-not-stated', place(BOOK, { sheet: 'Trang 3' }), '', {})];
    const { session, user } = openPane({ view: viewOfReports({ TPHT: {} }, { issues }) });
    await user.click(button(/^Cả trang trang Trang 3/));
    expect(session.calls).toEqual([['reveal', { file: BOOK, sheet: 'Trang 3', cell: null }]]);
  });
});
