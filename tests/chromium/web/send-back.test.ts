import { unzipSync } from 'fflate';
import { PAGE_WORDS, PANE_WORDS } from '../../../src/messages';
import { readWorkbook } from '../../../src/xlsx';
import { newProfile, openWeb } from '../harness/web';

const { downloads } = PAGE_WORDS;

const FILES = ['samples/vi-du/BaoCao_TPHT_2024.xlsx', 'samples/vi-du/BaoCao_HCCB_2024.xlsx'];

describe('what is sent back', () => {
  it('is a marked copy of a unit, of all units, and a message to paste', async () => {
    const context = await newProfile();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const web = await openWeb({ context });
    await web.choose(FILES);
    await web.told('Đã đọc 2 tệp');
    await web.tab('ranking').click();
    await web.button(downloads.more).click();
    const all = await web.saved(() => web.page.getByRole('menuitem', { name: downloads.allMarked }).click());
    expect(all.name).toBe('BanDanhDau_2024.zip');
    expect(Object.keys(unzipSync(all.bytes)).sort()).toEqual([
      'BaoCao_HCCB_2024_danh-dau.xlsx',
      'BaoCao_TPHT_2024_danh-dau.xlsx',
    ]);

    await web.button('Tư pháp – Hộ tịch').click();
    const one = await web.saved(() => web.button(downloads.marked).click());
    expect(one.name).toBe('BaoCao_TPHT_2024_danh-dau.xlsx');
    expect(readWorkbook('', one.bytes).sheets.map(({ name }) => name)).toEqual(['TPHT', 'Cần sửa']);

    await web.button(downloads.remind).click();
    await web.shows(PANE_WORDS.copy.copied);
    const message = await web.page.evaluate(() => navigator.clipboard.readText());
    expect(message).toMatch(/^Kính gửi: Tư pháp – Hộ tịch\n/);
    await context.close();
  });
});
