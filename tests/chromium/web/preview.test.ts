import { PAGE_WORDS, PREVIEW_WORDS } from '../../../src/messages';
import { readWorkbook } from '../../../src/xlsx';
import { openWeb, WAYS } from '../harness/web';

const EXAMPLE = ['TPHT', 'DCNX', 'HND'].map((code) => `samples/vi-du/BaoCao_${code}_2024.xlsx`);

describe('a fault', () => {
  it('leads to its cell, which says what is wrong', async () => {
    const web = await openWeb();
    await web.choose(EXAMPLE);
    await web.told('Đã đọc 3 tệp');
    await web.tab('check').click();
    await web.button(/^Ô G10 trang DCNX/).click();
    const cell = web.page.locator('[data-cell="G10"]');
    await cell.waitFor();
    // DCNX's D1 is 11 of 14: a small base.
    expect(await cell.innerText()).toContain('11');
    expect(await web.page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('G10');
    await web.shows('Chỉ tính trên 14 trường hợp');
  });
});

describe.each(WAYS)('on the page, %s, a count that is typed over', (from) => {
  it('counts, is shown as typed here, and goes into Nhật ký of the workbook', async () => {
    const web = await openWeb({ from });
    await web.choose(EXAMPLE);
    await web.told('Đã đọc 3 tệp');
    await web.page.getByRole('button', { name: /^Xem Tư pháp/ }).click();
    await web.page.locator('[data-cell="G10"]').dblclick();
    const field = web.page.getByRole('textbox', { name: 'Số đạt, chỉ tiêu D1' });
    await field.fill('1.234');
    await field.press('Enter');
    await web.told('Chưa đọc được “1.234” thành một số');
    await field.fill('150');
    await field.press('Enter');
    await web.told('Đã sửa ô G10 thành 150');
    await web.shows('trong tệp là 197');
    // 150 of 236, where Excel's own formula in the file says 83,47.
    expect(await web.cell('H10')).toContain('63,56');

    await web.command('consolidate').click();
    await web.told('ghi các trang kết quả');
    const { bytes } = await web.saved(() => web.button(PAGE_WORDS.downloads.results).first().click());
    const log = readWorkbook('', bytes).sheets.find(({ name }) => name === 'Nhật ký');
    const values = log?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining(['TPHT', 'D1', 'Số đạt', 'G10', '197', 150]));
  });

  it('is taken back, and then there is no log', async () => {
    const web = await openWeb({ from });
    await web.choose(EXAMPLE);
    await web.told('Đã đọc 3 tệp');
    await web.page.getByRole('button', { name: /^Xem Tư pháp/ }).click();
    await web.page.locator('[data-cell="G10"]').dblclick();
    await web.page.getByRole('textbox', { name: 'Số đạt, chỉ tiêu D1' }).fill('150');
    await web.page.keyboard.press('Enter');
    await web.told('Đã sửa ô G10 thành 150');
    await web.button(PREVIEW_WORDS.correct.restore).click();
    await web.told('lại theo số trong tệp');
    expect(await web.cell('G10')).toContain('197');
  });
});

it('nothing but counts can be typed over', async () => {
  const web = await openWeb();
  await web.choose(EXAMPLE);
  await web.told('Đã đọc 3 tệp');
  await web.page.getByRole('button', { name: /^Xem Tư pháp/ }).click();
  for (const cell of ['A10', 'C10', 'H10', 'I10', 'J10']) {
    await web.page.locator(`[data-cell="${cell}"]`).dblclick();
    expect(await web.page.getByRole('textbox', { name: /chỉ tiêu/ }).count()).toBe(0);
  }
});
