/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { button, openPage, task, TPHT } from './support';

const inFront = (): string[] =>
  ['Bảng điều khiển', 'Xem trang tính'].filter((name) => button(name).getAttribute('aria-pressed') === 'true');

const shown = (turn: number) => ({ shown: { sheet: { file: TPHT.name, sheet: 'TPHT' }, cell: null, turn } });

/** Whether the pane has room, as in a wide window; jsdom lays nothing out. */
const paneHasRoom = (hasRoom: boolean) =>
  jest
    .spyOn(Element.prototype, 'getClientRects')
    .mockReturnValue((hasRoom ? [{}] : []) as unknown as ReturnType<Element['getClientRects']>);

afterEach(() => jest.restoreAllMocks());

describe('where there is room for one of the two', () => {
  it('the pane is in front, until one is led to a sheet; and there is a way back', async () => {
    const { user, set } = await openPage({ files: [TPHT] });
    expect(inFront()).toEqual(['Bảng điều khiển']);
    await set(shown(1));
    expect(inFront()).toEqual(['Xem trang tính']);
    await user.click(button('Bảng điều khiển'));
    expect(inFront()).toEqual(['Bảng điều khiển']);
    await set(shown(2));
    expect(inFront()).toEqual(['Xem trang tính']);
  });

  it('a sheet that nobody was led to brings nothing forward', async () => {
    const { set } = await openPage();
    await set({ files: [TPHT], ...shown(0) });
    expect(inFront()).toEqual(['Bảng điều khiển']);
  });

  it('files that are added, and starting over, bring the pane forward', async () => {
    const { set } = await openPage({ files: [TPHT] });
    await set(shown(1));
    await set({ task: task({ kind: 'adding-files' }) });
    expect(inFront()).toEqual(['Bảng điều khiển']);
    await set({ task: null, ...shown(2) });
    await set({ shown: null });
    expect(inFront()).toEqual(['Bảng điều khiển']);
    // Counting begins anew.
    await set(shown(1));
    expect(inFront()).toEqual(['Xem trang tính']);
  });

  it('the focus is not left behind', async () => {
    paneHasRoom(false);
    await openPage({ files: [TPHT] });
    const leading = button('Xem Tư pháp – Hộ tịch, trang TPHT');
    leading.focus();
    await act(() => Promise.resolve(leading.click()));
    expect(document.activeElement).toBe(button('Xem trang tính'));
  });
});

it('where there is room for both, the focus stays', async () => {
  paneHasRoom(true);
  await openPage({ files: [TPHT] });
  const leading = button('Xem Tư pháp – Hộ tịch, trang TPHT');
  leading.focus();
  await act(() => Promise.resolve(leading.click()));
  expect(document.activeElement).toBe(leading);
});

it.each([
  ['asks before it is left', 'unable', true],
  ['lets go where all is kept', 'kept', false],
] as const)('%s', async (_, keeping, asks) => {
  await openPage({ files: [TPHT], keeping });
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(asks);
});

describe('starting over', () => {
  async function choose() {
    const opened = await openPage({ files: [TPHT] });
    await opened.user.click(button('Lệnh khác'));
    await opened.user.click(screen.getByRole('menuitem', { name: 'Bắt đầu lại' }));
    return opened;
  }

  it('is done when a person agrees, having read what is forgotten', async () => {
    const { page, user } = await choose();
    expect(screen.getByRole('dialog', { name: 'Bắt đầu lại từ đầu?' }).textContent).toMatch(
      /quên danh sách tệp, các số đã sửa, thiết lập và kết quả.*không hoàn tác được/,
    );
    expect(page.asked).toEqual([]);
    await user.click(button('Bắt đầu lại'));
    expect(page.asked).toEqual([['startOver']]);
  });

  it.each(['Không', 'Escape'])('is not done otherwise: %s', async (way) => {
    const { page, user } = await choose();
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await user.click(button(way));
    expect(page.asked).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
