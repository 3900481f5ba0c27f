/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { FileRow } from '../../../src/app';
import { fileOf } from '../preview/fake-page';
import { emptyView } from '../../taskpane/views';
import { button, isOff, openPage, paneTab, refused, task, textsOf, TPHT } from './support';

const rows = (): string[] =>
  textsOf(within(screen.getByRole('list', { name: 'Các tệp đã nhận' })).getAllByRole('listitem'));

describe('at the start', () => {
  it('the sample can be used', async () => {
    const { page, user } = await openPage({ view: emptyView() });
    expect(paneTab('Tệp').getAttribute('aria-selected')).toBe('true');
    await user.click(button('Dùng dữ liệu mẫu'));
    expect(page.pane.calls).toEqual([['makeSample']]);
    // Where reports would be looked at, the way to give some.
    await user.click(paneTab('Xếp hạng'));
    expect(screen.getByRole('heading', { name: 'Chưa có báo cáo nào' })).toBeTruthy();
    expect(button('Chọn tệp…')).toBeTruthy();
  });

  it('no more once there are files', async () => {
    await openPage({ files: [TPHT] });
    expect(screen.queryByRole('button', { name: 'Dùng dữ liệu mẫu' })).toBeNull();
  });
});

describe('a file', () => {
  it.each<[string, FileRow, RegExp]>([
    [
      'read',
      { ...TPHT, counts: { error: 2, warning: 0, info: 1 } },
      /Tư pháp – Hộ tịch · không ghi năm.*Đã đọc: 2 lỗi, 1 lưu ý$/,
    ],
    ['without faults', TPHT, /Đã đọc: không có lỗi$/],
    [
      'of another year',
      { ...TPHT, reports: TPHT.reports.map((report) => ({ ...report, period: 'Năm 2023', rejected: true })) },
      /Tư pháp – Hộ tịch · Năm 2023 \(không tính vì khác năm hoặc khác bộ tiêu chí\)/,
    ],
    ['that waits', { ...TPHT, state: 'waiting', reports: [] }, /^…BaoCao_TPHT_2024\.xlsxĐang chờ$/],
    [
      'that nothing is known of',
      { ...TPHT, state: 'unjudged', reports: [] },
      /^…BaoCao_TPHT_2024\.xlsxBỏ BaoCao_TPHT_2024\.xlsxĐã đọc, đang chờ kiểm tra$/,
    ],
    ['that is nobody’s', { ...TPHT, reports: [] }, /Không thấy báo cáo của đơn vị nào: không có lỗi$/],
    ['with the rules', { ...TPHT, state: 'rules', reports: [] }, /Sổ tổng hợp, đang theo các trang Thiết lập/],
    [
      'that is refused',
      refused('anh.xlsx', 'Tệp là một ảnh.'),
      /^✗anh\.xlsxBỏ anh\.xlsxChưa nhận được: Tệp là một ảnh\.$/,
    ],
  ])('%s is told so', async (_, file, expected) => {
    await openPage({ files: [file] });
    expect(rows()).toEqual([expect.stringMatching(expected)]);
  });

  it('leads to its reports, and can be taken off the list', async () => {
    const { page, user } = await openPage({ files: [TPHT] });
    await user.click(button('Xem Tư pháp – Hộ tịch, trang TPHT'));
    await user.click(button('Bỏ BaoCao_TPHT_2024.xlsx'));
    expect(page.asked).toEqual([
      ['show', { file: 'BaoCao_TPHT_2024.xlsx', sheet: 'TPHT' }, null],
      ['removeFile', 'BaoCao_TPHT_2024.xlsx'],
    ]);
  });

  it('stays while a run goes on', async () => {
    const { page, user } = await openPage({ files: [TPHT], task: task() });
    const remove = button('Bỏ BaoCao_TPHT_2024.xlsx');
    await user.click(remove);
    expect(isOff(remove)).toBe(true);
    expect(page.asked).toEqual([]);
  });
});

describe('many files', () => {
  const good = (count: number): FileRow[] =>
    Array.from({ length: count }, (_, at) => fileOf(`${at}.xlsx`, `U${at % 15}`, `Đơn vị ${at % 15}`));
  const faulty: FileRow = { ...fileOf('loi.xlsx', 'U1', 'Đơn vị 1'), counts: { error: 1, warning: 0, info: 0 } };
  const choice = (): HTMLElement | null => screen.queryByRole('combobox', { name: 'Hiện các tệp' });

  it('are counted: files, units, and what was refused', async () => {
    await openPage({ files: [...good(18), refused('a.pdf', 'Tệp là văn bản PDF.')] });
    expect(screen.getByText('19 tệp · 15 đơn vị · 1 tệp chưa nhận được')).toBeTruthy();
    // That few are seen at a glance.
    expect(choice()).toBeNull();
  });

  it('can be narrowed down, and are all shown again when they are few', async () => {
    const files = [...good(19), faulty, { ...refused('a.pdf', 'PDF'), counts: { error: 0, warning: 0, info: 0 } }];
    const { user, set } = await openPage({ files });
    const names = textsOf(within(choice()!).getAllByRole('option'));
    expect(names).toEqual(['Tất cả (21)', 'Có lỗi (1)', 'Chưa nhận được (1)']);
    await user.selectOptions(choice()!, 'Chưa nhận được (1)');
    expect(rows()).toEqual([expect.stringContaining('a.pdf')]);
    await user.selectOptions(choice()!, 'Có lỗi (1)');
    expect(rows()).toEqual([expect.stringContaining('loi.xlsx')]);
    await set({ files: files.slice(1) });
    expect(choice()).toBeNull();
    expect(rows()).toHaveLength(20);
  });
});

it.each([
  ['kept', null],
  ['no-room', /hết chỗ/],
  ['elsewhere', /một thẻ khác/],
  ['unable', /không cho giữ tệp/],
] as const)('says what becomes of the files when the page is left: %s', async (keeping, said) => {
  await openPage({ files: [TPHT], keeping });
  expect(screen.queryAllByText(/phải chọn lại tệp/)).toHaveLength(said ? 1 : 0);
  if (said) expect(screen.getByText(said)).toBeTruthy();
});
