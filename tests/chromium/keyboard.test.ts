import { PANE_WORDS, VI } from '../../src/messages';
import { openPane } from './harness';
import { focus, walk } from './harness/keyboard';

const { commands, empty, ranking, tabs, check } = PANE_WORDS;

describe('the first run, by keyboard alone', () => {
  it('goes from an empty workbook to a ranking, to a cell, and back', async () => {
    const pane = await openPane({ workbook: 'empty', width: 320 });
    const { excel, page } = pane;
    const { keyboard } = page;

    await walk(page, 'Tab', commands.checkSheet);
    await walk(page, 'Tab', empty.makeSample);
    await keyboard.press('Enter');
    await pane.told('Đã tạo các trang báo cáo mẫu');
    // The button is gone: its place has the focus.
    expect(await focus(page)).toMatchObject({ role: 'tabpanel', visible: true });

    await walk(page, 'Shift+Tab', tabs.check);
    await keyboard.press('ArrowRight');
    expect(await focus(page)).toMatchObject({ role: 'tab', name: tabs.ranking, visible: true });
    expect(await pane.tab('ranking').getAttribute('aria-selected')).toBe('true');

    await walk(page, 'Shift+Tab', commands.checkAll);
    await keyboard.press('Space');
    await pane.told('Đã kiểm tra');
    expect(await focus(page)).toMatchObject({ name: commands.checkAll });
    expect(Object.keys(await excel.marks())).toHaveLength(13);

    await walk(page, 'Tab', commands.consolidate);
    await keyboard.press('Enter');
    await pane.told('ghi các trang kết quả');
    expect(await focus(page)).toMatchObject({ name: commands.consolidate });
    expect(await excel.sheets()).toContain(VI.sheets.ranking);

    const first = await walk(page, 'Tab', 'Tư pháp – Hộ tịch');
    await keyboard.press('Enter');
    await pane.shows(ranking.detail.why);
    expect(await focus(page)).toMatchObject({ role: 'h2', name: 'Tư pháp – Hộ tịch' });
    await walk(page, 'Tab', `${check.cell('G10')} trang TPHT`);
    await keyboard.press('Enter');
    await pane.excel.isAt('TPHT!G10');
    await keyboard.press('Escape');
    await pane.shows(ranking.bloc('II'));
    expect((await focus(page)).id).toBe(first.id);

    await walk(page, 'Shift+Tab', commands.more);
    await keyboard.press('Enter');
    expect(await focus(page)).toMatchObject({ role: 'menuitem', name: commands.clearMarks, visible: true });
    await keyboard.press('Escape');
    expect(await focus(page)).toMatchObject({ name: commands.more });
    await keyboard.press('ArrowDown');
    await walk(page, 'ArrowDown', commands.undo('results'));
    await keyboard.press('Enter');
    await pane.told('Đã hoàn tác');
    expect(await focus(page)).toMatchObject({ name: commands.more });
    expect(await excel.sheets()).not.toContain(VI.sheets.ranking);
  });
});

describe('by keyboard', () => {
  it('a question keeps the focus inside, and gives it back', async () => {
    const pane = await openPane({ workbook: 'faulty' });
    const { page } = pane;
    const before = await pane.excel.fingerprint();
    await walk(page, 'Tab', check.fixAll(3));
    await page.keyboard.press('Enter');
    expect(await focus(page)).toMatchObject({ name: check.confirm.accept });
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      const inside = await page.evaluate(() => document.activeElement?.closest('dialog') !== null);
      const onPage = await page.evaluate(() => document.activeElement === document.body);
      expect(inside || onPage).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await focus(page)).toMatchObject({ name: check.fixAll(3) });
    expect(await pane.excel.fingerprint()).toBe(before);
  });

  it('a fault that is put right hands the focus on', async () => {
    const pane = await openPane({ workbook: 'faulty' });
    const { page } = pane;
    await walk(page, 'Tab', check.fixTo(197));
    await page.keyboard.press('Enter');
    await pane.told('Đã sửa số ở 1 ô');
    expect(await focus(page)).not.toMatchObject({ role: 'body' });
    expect(await pane.excel.value('TPHT', 'G10')).toBe(197);
  });

  it('the arrows go round the tabs, Home and End to the ends', async () => {
    const pane = await openPane();
    const { page } = pane;
    await walk(page, 'Tab', commands.more);
    await walk(page, 'Tab', tabs.check);
    for (const [key, name] of [
      ['ArrowLeft', tabs.settings],
      ['ArrowRight', tabs.check],
      ['End', tabs.settings],
      ['Home', tabs.check],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focus(page)).toMatchObject({ name, visible: true });
    }
  });
});
