import { PAGE_WORDS, PANE_WORDS } from '../../../src/messages';
import { focus, walk } from '../harness/keyboard';
import { openWeb, WAYS } from '../harness/web';

const { files, downloads } = PAGE_WORDS;
const { commands, tabs } = PANE_WORDS;

describe.each(WAYS)('the page, %s, by keyboard alone', (from) => {
  it('goes from nothing to a ranking, to a cell, to a correction, to a saved workbook', async () => {
    const web = await openWeb({ from, width: 1366 });
    const { page } = web;
    const { keyboard } = page;
    await walk(page, 'Tab', files.sample);
    await keyboard.press('Enter');
    await web.told('Đã tạo');

    await walk(page, 'Tab', 'Xem');
    await keyboard.press('Enter');
    await page.getByRole('grid').waitFor();

    await walk(page, 'Shift+Tab', files.tab);
    await keyboard.press('ArrowRight');
    expect(await focus(page)).toMatchObject({ role: 'tab', name: tabs.check });
    await walk(page, 'Tab', 'Ô G10 trang DCNX');
    await keyboard.press('Enter');
    await page.locator('[data-cell="G10"]:focus').waitFor();
    expect(await focus(page)).toMatchObject({ role: 'gridcell', visible: true });
    await keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Số đạt, chỉ tiêu D1' });
    await field.waitFor();
    await keyboard.press('Control+a');
    await keyboard.type('12');
    await keyboard.press('Enter');
    await web.told('Đã sửa ô G10 thành 12');
    await page.locator('[data-cell="G10"]:focus').waitFor();

    await walk(page, 'Shift+Tab', commands.consolidate);
    await keyboard.press('Enter');
    await web.told('ghi các trang kết quả');
    await web.ready();
    // The panel around it begins with the same words.
    expect(await walk(page, 'Tab', downloads.results)).toMatchObject({ role: 'tabpanel' });
    expect(await walk(page, 'Tab', downloads.results)).toMatchObject({ role: 'button', visible: true });
    const { name } = await web.saved(() => keyboard.press('Enter'));
    expect(name).toBe('TongHop_2024.xlsx');
  });
});
