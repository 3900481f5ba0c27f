/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { Notice, RunKind } from '../../src/app';
import { button, isOff, openPane, task, textsOf } from './support';
import { exampleView, faultyView } from './views';

/** What the polite and the urgent live regions hold. */
const spoken = (role: 'status' | 'alert'): string => textsOf(screen.getAllByRole(role)).join(' ').trim();

describe('a run', () => {
  it('is counted where it can be', () => {
    openPane({ view: faultyView(), task: task({ progress: { done: 12, total: 200, of: 'sheets' } }) });
    const bar = screen.getByRole('progressbar', { name: 'Đang đọc 12/200 trang…' });
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['12', '200']);
  });

  it('can be stopped while nothing is written', async () => {
    const { session, user, set } = openPane({ view: faultyView(), task: task() });
    await user.click(button('Dừng'));
    expect(session.calls).toEqual([['cancel']]);
    set({ task: task({ canBeCancelled: false }) });
    expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
  });

  it('leaves the issues readable', () => {
    openPane({ view: faultyView(), task: task() });
    expect(button(/^Ô E6 trang DCNX/)).toBeTruthy();
    expect(isOff(button(/^Sửa thành 98/))).toBe(true);
    expect(isOff(button('Sửa tất cả (2)'))).toBe(true);
  });

  it('is announced at the start and at every quarter, not at every sheet', () => {
    const { set } = openPane({ view: faultyView(), task: task() });
    const [region] = screen.getAllByRole('status');
    const heard = new Set([region?.textContent]);
    for (let done = 0; done <= 200; done += 1) {
      set({ task: task({ progress: { done, total: 200, of: 'sheets' } }) });
      heard.add(region?.textContent);
    }
    expect([...heard]).toEqual([
      'Đang kiểm tra…',
      'Đang đọc 50/200 trang…',
      'Đang đọc 100/200 trang…',
      'Đang đọc 150/200 trang…',
      'Đang đọc 200/200 trang…',
    ]);
  });
});

describe('a notice', () => {
  const checked: Notice = { kind: 'checked', sheets: 12, issues: { error: 2, warning: 3, info: 0 }, locked: [] };

  it('is spoken once, politely, and can be closed', async () => {
    const { session, user } = openPane({ view: exampleView(), notice: checked });
    expect(screen.getAllByText('Đã kiểm tra 12 trang: 2 lỗi, 3 cảnh báo.')).toHaveLength(1);
    expect(spoken('status')).toContain('Đã kiểm tra 12 trang');
    expect(spoken('alert')).toBe('');
    await user.click(button('Đóng thông báo'));
    expect(session.calls).toEqual([['dismissNotice']]);
    expect(screen.queryByText(/Đã kiểm tra/)).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tabpanel')));
  });

  it('is urgent when something failed', () => {
    openPane({ view: exampleView(), notice: { kind: 'failed', failure: { kind: 'cell-being-edited' } } });
    expect(spoken('alert')).toBe(
      'Excel đang ở chế độ nhập trong một ô. Không có gì bị thay đổi. Nhấn Enter hoặc Esc để kết thúc nhập, rồi thử lại.',
    );
  });

  it.each<[Notice, RunKind, string]>([
    [checked, 'marks', 'Hoàn tác tô màu'],
    [{ kind: 'fixed', cells: 2 }, 'edits', 'Hoàn tác sửa số'],
    [{ kind: 'consolidated', ranked: 11, unranked: 1, silent: 5, kept: [] }, 'results', 'Hoàn tác tổng hợp'],
    [{ kind: 'sample-made' }, 'forms', 'Hoàn tác tạo trang'],
    [{ kind: 'failed', failure: { kind: 'unfinished' } }, 'results', 'Hoàn tác tổng hợp'],
  ])('offers the way back: %j', async (notice, undoable, name) => {
    const { session, user } = openPane({ view: exampleView({ undoable }), notice });
    await user.click(button(name));
    expect(session.calls).toEqual([['undo']]);
  });

  it.each<Notice>([
    { kind: 'undone', run: 'edits', changedSince: [] },
    { kind: 'cancelled' },
    { kind: 'failed', failure: { kind: 'read-only' } },
  ])('offers none after %j', (notice) => {
    openPane({ view: exampleView({ undoable: 'marks' }), notice });
    expect(screen.queryByRole('button', { name: /^Hoàn tác/ })).toBeNull();
  });
});
