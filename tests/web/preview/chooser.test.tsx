/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { issue, place } from '../../../src/core';
import { viewOfReports } from '../../taskpane/views';
import { fileOf } from './fake-page';
import { RANKING, VPTK } from './sheets';
import { button, openPreview, tab, textsOf } from './support';

const FILES = [
  fileOf('2024/BaoCao_VPTK_2024.xlsx', 'VPTK', 'Văn phòng – Thống kê'),
  fileOf('2024/BaoCao_DCNX_2024.xlsx', 'DCNX', 'Địa chính – Nông nghiệp'),
  fileOf('So.xlsx', 'TPHT', 'Tư pháp – Hộ tịch', 'Sheet1'),
];

const RESULTS = ['Xếp hạng', 'Chi tiết'];

const open = (shown = { sheet: RANKING, cell: null, turn: 1 }) =>
  openPreview({ files: FILES, results: RESULTS, shown });

const chosen = (): string[] => textsOf(screen.getAllByRole('tab', { selected: true }));

describe('the tabs', () => {
  it('are the results, then the files', async () => {
    await open();
    expect(textsOf(screen.getAllByRole('tab'))).toEqual([
      'Xếp hạng',
      'Chi tiết',
      'VPTK · BaoCao_VPTK_2024.xlsx',
      'DCNX · BaoCao_DCNX_2024.xlsx',
      'TPHT (Sheet1) · So.xlsx',
    ]);
    expect(tab('TPHT (Sheet1) · So.xlsx').title).toBe('Tư pháp – Hộ tịch, trang Sheet1, tệp So.xlsx');
  });

  it('count the faults of their sheets and files, not the remarks', async () => {
    const at = (file: string, sheet: string | null) => place(file, { sheet });
    const issues = [
      issue('unit-not-stated', at('So.xlsx', 'Sheet1'), '', {}),
      issue('unit-not-stated', at('So.xlsx', null), '', {}),
      issue('unit-not-stated', at('So.xlsx', 'Another'), '', {}),
    ];
    await openPreview({ files: FILES, view: viewOfReports({}, { issues }) });
    expect(textsOf(screen.getAllByRole('tab')).filter((text) => text.includes('⚠'))).toEqual([
      'TPHT (Sheet1) · So.xlsx⚠ 2, 2 lỗi',
    ]);
  });

  it('are one stop, and arrows show the next sheet', async () => {
    const { page, user } = await open();
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    tab('Xếp hạng').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(chosen()).toEqual(['VPTK · BaoCao_VPTK_2024.xlsx']);
    expect(document.activeElement).toBe(tab('VPTK · BaoCao_VPTK_2024.xlsx'));
    await user.keyboard('{End}');
    expect(chosen()).toEqual(['TPHT (Sheet1) · So.xlsx']);
    await user.keyboard('{Home}');
    expect(page.asked.at(-1)).toEqual(['show', RANKING, null]);
  });

  it('go on and back by buttons, as far as there are any', async () => {
    const { page, user } = await open();
    await user.click(button('Trang trước'));
    expect(page.asked).toEqual([]);
    await user.click(button('Trang sau'));
    expect(chosen()).toEqual(['Chi tiết']);
  });

  it('can be reached when none of them is shown', async () => {
    await open({ sheet: { ...VPTK, sheet: 'Bìa' }, cell: null, turn: 1 });
    expect(screen.queryAllByRole('tab', { selected: true })).toEqual([]);
    expect(tab('Xếp hạng').tabIndex).toBe(0);
  });
});

describe('the list', () => {
  async function openList() {
    const opened = await open();
    await opened.user.click(button('Danh sách trang'));
    return opened;
  }

  const options = (): string[] => textsOf(screen.queryAllByRole('option'));

  it('has all sheets in two groups, and the focus in its box', async () => {
    await openList();
    const groups = ['Sổ kết quả', 'Tệp đã nhận'].map((name) => screen.getByRole('group', { name }));
    expect(groups.map((group) => within(group).getAllByRole('option').length)).toEqual([2, 3]);
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it.each([
    ['a unit without accents', 'dia chinh', ['DCNX · BaoCao_DCNX_2024.xlsx']],
    ['words in any order', 'xlsx tphap ', []],
    ['a folder', '2024/', ['VPTK · BaoCao_VPTK_2024.xlsx', 'DCNX · BaoCao_DCNX_2024.xlsx']],
    ['a sheet', 'sheet1', ['TPHT (Sheet1) · So.xlsx']],
    ['a result', 'chi tiet', ['Chi tiết']],
  ])('finds %s', async (_, typed, found) => {
    const { user } = await openList();
    await user.keyboard(typed);
    expect(options()).toEqual(found);
    expect(screen.getByText(found.length === 0 ? 'Không có trang nào khớp.' : `${found.length} trang`)).toBeTruthy();
  });

  it('shows what arrows and Enter choose, and closes', async () => {
    const { page, user } = await openList();
    await user.keyboard('2024{ArrowDown}');
    const box = screen.getByRole('combobox');
    const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('DCNX · BaoCao_DCNX_2024.xlsx');
    await user.keyboard('{Enter}');
    expect(page.asked).toEqual([['show', { file: '2024/BaoCao_DCNX_2024.xlsx', sheet: 'DCNX' }, null]]);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(document.activeElement).toBe(button('Danh sách trang'));
  });

  it('shows what is clicked', async () => {
    const { page, user } = await openList();
    await user.click(screen.getByRole('option', { name: 'Chi tiết' }));
    expect(page.asked).toEqual([['show', { file: null, sheet: 'Chi tiết' }, null]]);
  });

  it.each(['Escape', 'a click elsewhere'])('closes by %s', async (way) => {
    const { page, user } = await openList();
    await (way === 'Escape' ? user.keyboard('{Escape}') : user.click(document.body));
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(page.asked).toEqual([]);
  });
});
