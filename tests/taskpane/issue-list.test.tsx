/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { issue, place } from '../../src/core';
import { button, openPane, scrollIntoView, textsOf } from './support';
import { at, BOOK, exampleView, faultyView, viewOfReports } from './views';

const DCNX = 'DCNX · Địa chính – Nông nghiệp – Xây dựng và Môi trường';
const TPHT = 'TPHT · Tư pháp – Hộ tịch';

const group = (name: string) => within(screen.getByRole('region', { name }));

describe('the list of issues', () => {
  it('stands by sheet in workbook order, and counts each severity', () => {
    openPane({ view: faultyView({ sheets: [at('TPHT'), at('DCNX')] }) });
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(textsOf(headings)).toEqual([
      `${TPHT}1 lỗi, 1 cảnh báo`,
      `${DCNX}1 lỗi, 2 cảnh báo`,
      'Chưa gửi báo cáo (16)',
    ]);
  });

  it('stands by severity inside a sheet, errors first', () => {
    openPane({ view: faultyView() });
    expect(textsOf(group(DCNX).getAllByRole('heading', { level: 3 }))).toEqual(['⚠Lỗi1', '!Cảnh báo2']);
    expect(textsOf(group(DCNX).getAllByRole('listitem'))).toEqual([
      expect.stringMatching(/^Ô E6 trang DCNX · D1: Số đạt 236 lớn hơn số phải tính 197Cần có: .*Cách sửa: /),
      expect.stringMatching(/^Ô C9 trang DCNX · G1: “40” là chữ/),
      expect.stringMatching(/^Ô H10 trang DCNX · H1: Chưa ghi tài liệu kiểm chứng/),
    ]);
  });

  it('puts what concerns the whole workbook first, without a way to a cell', () => {
    const view = viewOfReports(
      { TPHT: { D1: { total: 5 } } },
      { issues: [issue('file-used-range', place(BOOK), '', { range: 'A1:XFD9' })] },
    );
    openPane({ view });
    expect(textsOf(screen.getAllByRole('heading', { level: 2 }))[0]).toBe('Cả sổ1 lưu ý');
    expect(group('Cả sổ').getAllByRole('button')).toHaveLength(1);
  });

  it('says so when nothing is wrong', () => {
    openPane({ view: { ...exampleView(), result: { ...exampleView().result, issues: [] } } });
    expect(screen.getByText('Không có lỗi hay điểm cần lưu ý nào.')).toBeTruthy();
  });

  it('names who has not sent, at the end', () => {
    openPane({ view: exampleView() });
    const names = within(screen.getByRole('heading', { name: 'Chưa gửi báo cáo (5)' }).parentElement!).getAllByRole(
      'listitem',
    );
    expect(textsOf(names)).toEqual([
      'Công an xã',
      'Văn phòng Đảng ủy xã',
      'Trạm Y tế xã',
      'Đài Truyền thanh xã',
      'Công đoàn cơ sở xã',
    ]);
  });

  it('shows a hundred of a kind, then as many more, and goes on reading at the first new one', async () => {
    const issues = Array.from({ length: 250 }, (_, row) =>
      issue('not-whole', place(BOOK, { sheet: 'TPHT', cell: { row, column: 2 } }), '1,5', {}),
    );
    const { user } = openPane({ view: { ...exampleView(), result: { ...exampleView().result, issues } } });
    expect(group(TPHT).getAllByRole('listitem')).toHaveLength(100);
    await user.click(button('Xem thêm (còn 150)'));
    expect(group(TPHT).getAllByRole('listitem')).toHaveLength(200);
    expect(document.activeElement?.textContent).toMatch(/^Ô C101 /);
    await user.click(button('Xem thêm (còn 50)'));
    expect(group(TPHT).getAllByRole('listitem')).toHaveLength(250);
    expect(screen.queryByRole('button', { name: /^Xem thêm/ })).toBeNull();
  });

  it('closes and opens a sheet', async () => {
    const { user } = openPane({ view: faultyView() });
    const toggle = button(new RegExp(`^${TPHT}`));
    await user.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(group(TPHT).queryByRole('listitem')).toBeNull();
    await user.click(toggle);
    expect(group(TPHT).getAllByRole('listitem')).toHaveLength(2);
  });

  it('brings the checked sheet into sight', () => {
    const { set } = openPane({ view: faultyView({ active: at('TPHT') }) });
    set({ notice: { kind: 'checked', sheets: 1, issues: { error: 1, warning: 1, info: 0 }, locked: [] } });
    expect((scrollIntoView.mock.contexts.at(-1) as Element).textContent).toMatch(/^TPHT/);
  });
});
