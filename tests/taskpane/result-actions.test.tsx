/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { summaryText } from '../../src/messages';
import { button, openRanking } from './support';
import { BOOK, exampleResult, exampleView } from './views';

const said = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent ?? '')
    .join('');

/** A browser that copies by the new way, by the old one, or not at all. */
function copies({ writes, commands }: { readonly writes: boolean; readonly commands: boolean }): string[] {
  const copied: string[] = [];
  const clipboard = {
    writeText: (text: string) => (writes ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('no'))),
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  document.execCommand = () => {
    const field = document.activeElement;
    if (commands && field instanceof HTMLTextAreaElement) copied.push(field.value);
    return commands;
  };
  return copied;
}

describe('the summary', () => {
  afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

  it.each([
    ['the new way', { writes: true, commands: false }],
    ['the old way, as in a frame', { writes: false, commands: true }],
  ])('is copied %s, and it is said', async (_, able) => {
    const { user } = await openRanking(exampleView());
    const copied = copies(able);
    await user.click(button('Sao chép tóm tắt'));
    expect(copied).toEqual([summaryText(exampleResult())]);
    expect(said()).toContain('Đã sao chép');
  });

  it('is shown, selected, where nothing copies it', async () => {
    const { user } = await openRanking(exampleView());
    copies({ writes: false, commands: false });
    await user.click(button('Sao chép tóm tắt'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Đoạn tóm tắt kết quả' });
    expect(field.value).toBe(summaryText(exampleResult()));
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(said()).not.toContain('Đã sao chép');
  });
});

describe('printing from Excel', () => {
  it('leads to the ranking, and says which sheets and how', async () => {
    const { session, user } = await openRanking(exampleView({ written: 'current' }));
    await user.click(button('In kết quả'));
    expect(session.calls).toEqual([['reveal', { file: BOOK, sheet: 'Xếp hạng', cell: null }]]);
    expect(said()).toContain(
      'Để in: mở từng trang cần in (Xếp hạng; Chi tiết; Toàn xã (kết quả); Đề nghị khen thưởng; Vì sao), ' +
        'bấm Ctrl+P (máy Mac: ⌘P) rồi chọn In. Khổ giấy A4 ngang đã đặt sẵn.',
    );
  });

  it.each([
    ['none', 'Chưa có trang kết quả để in. Bấm Tổng hợp xếp hạng trước, rồi in.'],
    ['stale', 'Trang kết quả cũ hơn số liệu hiện nay. Bấm Tổng hợp xếp hạng trước, rồi in.'],
  ] as const)('%s: says what comes first, leads nowhere, and is silent once that is done', async (written, text) => {
    const { session, user, setView } = await openRanking(exampleView({ written }));
    await user.click(button('In kết quả'));
    expect(session.calls).toEqual([]);
    expect(said()).toContain(text);
    setView({ written: 'current' });
    expect(said()).toBe('');
  });

  it('waits while a run goes on', async () => {
    const { session, user, set } = await openRanking(exampleView({ written: 'current' }));
    set({ task: { kind: 'consolidating', progress: null, canBeCancelled: false } });
    await user.click(button('In kết quả'));
    expect(session.calls).toEqual([]);
  });

  it('is the page’s own business where the reports are files', async () => {
    await openRanking(exampleView({ reportsAre: 'files' }));
    expect(screen.queryByRole('button', { name: 'In kết quả' })).toBeNull();
  });
});
