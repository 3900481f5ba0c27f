/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { button, isOff, openPane, tab, task } from './support';
import { emptyView, exampleView } from './views';

describe('before anything was read', () => {
  it('says that it is being read', () => {
    openPane({ task: task({ kind: 'opening' }) });
    expect(within(screen.getByRole('tabpanel')).getByText('Đang đọc sổ…')).toBeTruthy();
    // What is asked now is done as soon as the workbook is open.
    expect(isOff(button('Kiểm tra tất cả'))).toBe(false);
  });

  it('offers to read again when it could not be', async () => {
    const { session, user } = openPane({ notice: { kind: 'failed', failure: { kind: 'cell-being-edited' } } });
    await user.click(button('Đọc lại sổ'));
    expect(session.calls).toEqual([['open']]);
  });
});

describe('a workbook without reports', () => {
  it.each([
    ['Tạo sổ mẫu', 'makeSample'],
    ['Kiểm tra lại', 'checkAll'],
  ])('offers %s', async (name, action) => {
    const { session, user } = openPane({ view: emptyView() });
    expect(screen.getByRole('heading', { name: 'Sổ chưa có báo cáo nào' })).toBeTruthy();
    await user.click(button(name));
    expect(session.calls).toEqual([[action]]);
  });

  it('says so in the ranking too, and still has settings', async () => {
    const { user } = openPane({ view: emptyView() });
    await user.click(tab('Xếp hạng'));
    expect(screen.getByRole('heading', { name: 'Sổ chưa có báo cáo nào' })).toBeTruthy();
    await user.click(tab('Thiết lập'));
    expect(screen.queryByRole('heading', { name: 'Sổ chưa có báo cáo nào' })).toBeNull();
    expect(button('Lưu')).toBeTruthy();
  });
});

describe('a bug', () => {
  it('is told once, with the text for whoever mends it, and a way to go on', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { session, user, reload } = openPane({ view: exampleView() });
    session.bug = new Error('no such thing');
    await user.click(button('Kiểm tra tất cả'));
    expect(screen.getByRole('alert').textContent).toContain('Rất tiếc, bảng gặp lỗi ngoài dự kiến');
    expect(screen.getByRole('region', { name: 'Nội dung kỹ thuật' }).textContent).toContain('no such thing');
    await user.click(button('Tải lại bảng'));
    expect(reload).toHaveBeenCalledTimes(1);
    quiet.mockRestore();
  });
});
