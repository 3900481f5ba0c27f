/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { button, isOff, openPage, paneTab, spoken, textsOf, TPHT } from './support';

/** What the browser was handed to save: under which name, and what is in it. */
const saved: { name: string; blob: Blob }[] = [];
let last: Blob;

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return 'blob:1';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (this.href === 'blob:1') saved.push({ name: this.download, blob: last });
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(document, 'execCommand');
});

/** What a screen reader adds to a control's name. */
const describedBy = (element: HTMLElement): string | null | undefined =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

async function openRanking(results: readonly string[] = ['Xếp hạng']) {
  const opened = await openPage({ files: [TPHT], results });
  opened.page.made = { name: 'KetQua.xlsx', type: 'application/x', bytes: new Uint8Array([7]) };
  opened.page.message = 'Kính gửi các đơn vị';
  await opened.user.click(paneTab('Xếp hạng'));
  return opened;
}

describe('downloads', () => {
  it('the results, as a file', async () => {
    const { page, user } = await openRanking();
    await user.click(button('Tải sổ kết quả'));
    expect(page.asked).toEqual([['download', { kind: 'results' }]]);
    expect(saved.map(({ name, blob }) => [name, blob.type, blob.size])).toEqual([['KetQua.xlsx', 'application/x', 1]]);
  });

  it('say what is needed first', async () => {
    const { page, user } = await openRanking([]);
    for (const name of ['Tải sổ kết quả', 'In bảng xếp hạng']) {
      expect(isOff(button(name))).toBe(true);
      expect(describedBy(button(name))).toMatch(/Bấm Tổng hợp xếp hạng để có sổ kết quả/);
      await user.click(button(name));
    }
    expect(page.asked).toEqual([]);
  });

  it('save nothing where there is nothing', async () => {
    const { page, user } = await openRanking();
    page.made = null;
    await user.click(button('Tải sổ kết quả'));
    expect(saved).toEqual([]);
  });

  it.each([
    ['Bản đánh dấu của tất cả đơn vị (.zip)', 'all-marked'],
    ['Sổ tổng hợp (thiết lập, đơn vị, tiêu chí)', 'master'],
    ['Kết quả dạng JSON', 'json'],
  ])('others from the menu: %s', async (name, kind) => {
    const { page, user } = await openRanking();
    await user.click(button('Tải khác'));
    await user.click(screen.getByRole('menuitem', { name }));
    expect(page.asked).toEqual([['download', { kind }]]);
    expect(saved).toHaveLength(1);
  });

  it('print', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await openRanking();
    await user.click(button('In bảng xếp hạng'));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('one unit’s: its report to send back, if there is one', async () => {
    const { page, user } = await openRanking();
    await user.click(button('Tư pháp – Hộ tịch'));
    await user.click(button('Tải bản đánh dấu'));
    expect(page.asked).toEqual([['download', { kind: 'marked', unit: 'TPHT' }]]);
    await user.click(button('Quay lại'));
    await user.click(button('Trạm Y tế xã'));
    expect(screen.queryByRole('button', { name: 'Tải bản đánh dấu' })).toBeNull();
    expect(button('Sao chép nhắc nhở')).toBeTruthy();
  });
});

/** The reminder for all is asked for in a browser that copies so: by the new way, by the old one, or not at all. */
async function copyIn({ writes, commands }: { readonly writes: boolean; readonly commands: boolean }) {
  const opened = await openRanking();
  const copied: string[] = [];
  const clipboard = {
    writeText: (text: string) => (writes ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('no'))),
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  const browser = { commands };
  document.execCommand = () => {
    const field = document.activeElement;
    if (browser.commands && field instanceof HTMLTextAreaElement) {
      copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
    }
    return browser.commands;
  };
  await opened.user.click(button('Tải khác'));
  await opened.user.click(screen.getByRole('menuitem', { name: 'Sao chép nhắc nhở cho tất cả đơn vị' }));
  return { ...opened, copied, browser };
}

describe('a reminder', () => {
  it('is copied, and it is said', async () => {
    const { page, copied } = await copyIn({ writes: true, commands: false });
    expect(page.asked).toEqual([['reminder', null]]);
    expect(copied).toEqual(['Kính gửi các đơn vị']);
    expect(spoken()).toContain('Đã sao chép');
  });

  it('is copied the old way where the new one is refused', async () => {
    const { copied } = await copyIn({ writes: false, commands: true });
    expect(copied).toEqual(['Kính gửi các đơn vị']);
    expect(spoken()).toContain('Đã sao chép');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button('Tải khác'));
  });

  it('is shown selected where both are refused; later it may work', async () => {
    const { user, copied, browser } = await copyIn({ writes: false, commands: false });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Đoạn nhắc nhở' });
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Kính gửi các đơn vị');
    expect(spoken()).not.toContain('Đã sao chép');
    browser.commands = true;
    await user.click(button('Thử lại'));
    expect(copied).toEqual(['Kính gửi các đơn vị']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(textsOf(screen.getAllByRole('status'))).toContain('Đã sao chép');
  });
});
