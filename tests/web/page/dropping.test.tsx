/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { GivenFile } from '../../../src/app';
import { damaged, drop, holdOver } from './dropping';
import { button, openPage, paneTab, task, TPHT } from './support';

type Page = Awaited<ReturnType<typeof openPage>>['page'];

/** The names of what was handed over, one list for each time. */
const given = ({ asked }: Page): string[][] =>
  asked.filter(([action]) => action === 'addFiles').map(([, files]) => (files as GivenFile[]).map(({ name }) => name));

describe('files that are dropped', () => {
  it('are taken anywhere on the page, folders with what is in them', async () => {
    const { page } = await openPage();
    await drop({
      'rieng.xlsx': '1',
      'bao-cao': { 'a.xlsx': '2', 'ghi.txt': '3', '~$a.xlsx': '4', 'khoi 1': { 'b.ods': '5', 'c.csv': '6' } },
    });
    expect(given(page)).toEqual([['rieng.xlsx', 'a.xlsx', 'khoi 1/b.ods', 'khoi 1/c.csv']]);
  });

  it('are awaited visibly, and only files', async () => {
    await openPage();
    expect(holdOver('text/plain').defaultPrevented).toBe(false);
    expect(screen.queryByText('Thả tệp vào đây')).toBeNull();
    // Else the browser would open the file instead of the page.
    expect(holdOver().defaultPrevented).toBe(true);
    expect(screen.getByText('Thả tệp vào đây')).toBeTruthy();
  });

  it('wait while a run goes on', async () => {
    const { page } = await openPage({ task: task() });
    holdOver();
    expect(screen.getByText('Đang có việc chạy, chờ xong rồi hãy thả tệp')).toBeTruthy();
    await drop({ 'a.xlsx': '1' });
    expect(given(page)).toEqual([]);
  });

  it('without any report among them: it is said', async () => {
    const { page, user } = await openPage();
    await drop({ 'bao-cao': { 'ghi.txt': '1' } });
    expect(given(page)).toEqual([]);
    expect(screen.getByText(/Không thấy tệp báo cáo nào/)).toBeTruthy();
    await user.click(button('Đóng thông báo'));
    expect(screen.queryByText(/Không thấy tệp báo cáo nào/)).toBeNull();
  });

  it('of which one cannot be opened: none is taken, and it is named', async () => {
    const { page } = await openPage();
    await drop({ 'bao-cao': { 'a.xlsx': '1', 'b.xlsx': damaged } });
    expect(given(page)).toEqual([]);
    expect(screen.getByText(/không mở được bao-cao\/b\.xlsx nên chưa nhận tệp nào/)).toBeTruthy();
    // Only what may be a report is opened at all.
    await drop({ 'bao-cao': { 'a.xlsx': '1', '~$a.xlsx': damaged } });
    expect(given(page)).toEqual([['a.xlsx']]);
    expect(screen.queryByText(/không mở được/)).toBeNull();
  });
});

describe('files that are chosen', () => {
  // jsdom knows no folders.
  const single = (name: string): File => Object.assign(new File(['1'], name), { webkitRelativePath: '' });
  const chooser = (name: string): HTMLInputElement => {
    const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${name}"]`);
    if (!input) throw new Error(`Nothing to choose ${name} with.`);
    return input;
  };

  it('are handed over', async () => {
    const { page, user } = await openPage();
    await user.upload(chooser('Chọn tệp…'), [single('a.xlsx'), single('thu.txt')]);
    expect(given(page)).toEqual([['a.xlsx', 'thu.txt']]);
  });

  it('by the keyboard too', async () => {
    const { user } = await openPage();
    for (const name of ['Chọn tệp…', 'Chọn thư mục…']) {
      const opened = jest.spyOn(chooser(name), 'click');
      button(name).focus();
      await user.keyboard('{Enter} ');
      expect([name, opened.mock.calls.length]).toEqual([name, 2]);
    }
    expect(chooser('Chọn thư mục…').hasAttribute('webkitdirectory')).toBe(true);
  });
});

it('while files are read, their tab is in front', async () => {
  const { set } = await openPage({ files: [TPHT] });
  act(() => paneTab('Xếp hạng').click());
  expect(paneTab('Xếp hạng').getAttribute('aria-selected')).toBe('true');
  await set({ task: task({ kind: 'adding-files' }) });
  expect(paneTab('Tệp').getAttribute('aria-selected')).toBe('true');
});
