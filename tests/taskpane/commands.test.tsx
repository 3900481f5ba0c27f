/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { RunKind } from '../../src/app';
import { button, isOff, openPane, tab, task, textsOf } from './support';
import { exampleView } from './views';

describe('the commands', () => {
  it.each([
    ['Kiểm tra trang này', 'checkSheet', 'Kiểm tra'],
    ['Kiểm tra tất cả', 'checkAll', 'Kiểm tra'],
    ['Tổng hợp xếp hạng', 'consolidate', 'Xếp hạng'],
  ])('%s runs and shows its tab', async (name, action, shows) => {
    const { session, user } = openPane({ view: exampleView() });
    await user.click(tab('Thiết lập'));
    await user.click(button(name));
    expect(session.calls).toEqual([[action]]);
    expect(tab(shows).getAttribute('aria-selected')).toBe('true');
  });

  it('wait while a run goes on: they can be reached, and say why they do nothing', async () => {
    const { session, user } = openPane({ view: exampleView(), task: task() });
    for (const name of ['Kiểm tra trang này', 'Kiểm tra tất cả', 'Tổng hợp xếp hạng']) {
      const command = button(name);
      await user.click(command);
      expect(isOff(command)).toBe(true);
      expect(document.activeElement).toBe(command);
      expect(document.getElementById(command.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
        'Đang kiểm tra…',
      );
    }
    expect(session.calls).toEqual([]);
  });
});

describe('the menu', () => {
  async function openMenu(view = exampleView(), state = {}) {
    const pane = openPane({ view, ...state });
    await pane.user.click(button('Lệnh khác'));
    return pane;
  }
  const items = (): HTMLElement[] => screen.getAllByRole('menuitem');

  it('says why nothing can be undone', async () => {
    const { session, user } = await openMenu();
    expect(textsOf(items())).toEqual(['Xóa màu', 'Hoàn tácChưa có gì để hoàn tác.']);
    const [, undo] = items();
    expect(undo && isOff(undo)).toBe(true);
    if (undo) await user.click(undo);
    expect(session.calls).toEqual([]);
  });

  it.each<[RunKind, string]>([
    ['marks', 'Hoàn tác tô màu'],
    ['edits', 'Hoàn tác sửa số'],
    ['results', 'Hoàn tác tổng hợp'],
    ['forms', 'Hoàn tác tạo trang'],
  ])('names what undoing takes back: %s', async (undoable, name) => {
    const { session, user } = await openMenu(exampleView({ undoable }));
    await user.click(screen.getByRole('menuitem', { name }));
    expect(session.calls).toEqual([['undo']]);
    expect(document.activeElement).toBe(button('Lệnh khác'));
  });

  it('clears the marks', async () => {
    const { session, user } = await openMenu(exampleView({}));
    await user.click(screen.getByRole('menuitem', { name: 'Xóa màu' }));
    expect(session.calls).toEqual([['clearMarks']]);
  });

  it('is walked with arrows, and closed with Escape', async () => {
    const { user } = await openMenu(exampleView({ undoable: 'marks' }));
    const [clear, undo] = items();
    expect(document.activeElement).toBe(clear);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(undo);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(clear);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(undo);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button('Lệnh khác'));
  });

  it('closes when something else is pressed', async () => {
    const { user } = await openMenu();
    await user.click(tab('Xếp hạng'));
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('waits while a run goes on', async () => {
    await openMenu(exampleView({ undoable: 'marks' }), { task: task() });
    expect(items().every(isOff)).toBe(true);
  });
});

describe('the tabs', () => {
  it('are one stop, and arrows go from one to the next', async () => {
    const { user } = openPane({ view: exampleView() });
    tab('Kiểm tra').focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab('Xếp hạng'));
    expect(screen.getByRole('tabpanel', { name: 'Xếp hạng' })).toBeTruthy();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(tab('Thiết lập'));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(tab('Kiểm tra'));
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });
});
