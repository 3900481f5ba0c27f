import { PAGE_WORDS, PREVIEW_WORDS } from '../../../src/messages';
import type { WebPage } from './web-page';

const { files, frame } = PAGE_WORDS;

const FAULTY = 'samples/loi/01-so-dang-chu.xlsx';

async function withSample(web: WebPage): Promise<void> {
  await web.button(files.sample).click();
  await web.told('Đã tạo');
}

/** Where there is no room for both, brings one of the two forward. */
export async function bring(web: WebPage, side: 'pane' | 'preview'): Promise<void> {
  const button = web.button(frame[side]);
  if (await button.isVisible()) await button.click();
}

/** The states of the page itself; those of the pane are in states.ts. */
export const WEB_STATES = {
  'bat-dau': () => Promise.resolve(),
  tep: async (web) => {
    await web.choose([FAULTY, { name: 'anh.xlsx', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) }]);
    await web.told('Đã đọc 1 tệp');
  },
  'kiem-tra': async (web) => {
    await web.choose([FAULTY]);
    await web.told('Đã đọc 1 tệp');
    await web.tab('check').click();
    await web
      .button(/^Ô [A-Z]+\d+ trang/)
      .first()
      .click();
    await web.page.getByRole('grid').waitFor();
  },
  'sua-so': async (web) => {
    await withSample(web);
    await bring(web, 'preview');
    await web.page.locator('[data-cell="G9"]').dblclick();
    await web.page.getByRole('textbox', { name: /chỉ tiêu/ }).waitFor();
  },
  'ket-qua': async (web) => {
    await withSample(web);
    await web.command('consolidate').click();
    await web.told('ghi các trang kết quả');
    await web.page.getByRole('grid').waitFor();
  },
  'danh-sach': async (web) => {
    await withSample(web);
    await bring(web, 'preview');
    await web.button(PREVIEW_WORDS.list.label).click();
    await web.page.getByRole('listbox').waitFor();
  },
} as const satisfies Readonly<Record<string, (web: WebPage) => Promise<void>>>;

export type WebState = keyof typeof WEB_STATES;
