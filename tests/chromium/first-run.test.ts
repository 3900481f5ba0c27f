import { PANE_WORDS, VI } from '../../src/messages';
import { openPane } from './harness';

const { commands, empty, ranking } = PANE_WORDS;

const RESULT_SHEETS = [VI.sheets.ranking, VI.sheets.details, VI.sheets.commune, VI.sheets.issues, VI.sheets.data];

describe('the first run, by mouse', () => {
  it('goes from an empty workbook to a ranking, to a cell, and back', async () => {
    const pane = await openPane({ workbook: 'empty', width: 320 });
    const { excel, page } = pane;
    await pane.shows(empty.title);
    expect(await excel.sheets()).toEqual(['Trang1']);

    await pane.button(empty.makeSample).click();
    await pane.told('Đã tạo các trang báo cáo mẫu');
    expect(await excel.sheets()).toHaveLength(14);

    await pane.tab('ranking').click();
    await pane.shows(ranking.written.none);
    const rows = page.getByRole('table', { name: ranking.caption }).getByRole('row');
    expect(await rows.nth(1).innerText()).toMatch(/^1\b/);

    await pane.command('checkAll').click();
    await pane.told('Đã kiểm tra 13 trang');
    const marks = await excel.marks();
    expect(Object.keys(marks)).toHaveLength(13);
    // DCNX: six targets failed (rows 9 – 14); the template's Mã is column A.
    const failed = marks.DCNX?.find(({ fill }) => fill === '#FFC7CE');
    expect(failed?.areas).toContainEqual({ row: 8, column: 0, rows: 6, columns: 1 });

    await pane.command('consolidate').click();
    await pane.told('ghi các trang kết quả');
    expect(await excel.sheets()).toEqual(expect.arrayContaining(RESULT_SHEETS));
    expect(await pane.tab('ranking').getAttribute('aria-selected')).toBe('true');
    expect(await pane.text()).not.toContain(ranking.written.none);

    await page.getByRole('table').getByRole('button').first().click();
    await pane.shows(ranking.detail.why);
    await pane.button(/^Ô G10/).click();
    await excel.isAt('TPHT!G10');

    await pane.button(commands.undo('results')).click();
    await pane.told('Đã hoàn tác');
    expect(await excel.sheets()).toHaveLength(14);
    expect(await excel.sheets()).not.toContain(VI.sheets.ranking);
  });
});
