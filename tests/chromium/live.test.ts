import { PANE_WORDS } from '../../src/messages';
import { openPane } from './harness';

const { ranking, check } = PANE_WORDS;

const AT_MOST = 2000;

describe('while somebody types in the sheets', () => {
  it('the pane follows within two seconds', async () => {
    const pane = await openPane();
    await pane.excel.type('DCNX', 'G9', "'61 hồ sơ");
    await pane.shows('“61 hồ sơ”', AT_MOST);
    await pane.excel.type('DCNX', 'G9', 61);
    await pane.hides('“61 hồ sơ”', AT_MOST);
    await pane.tab('ranking').click();
    await pane.shows(ranking.counted(3, 8));
  });

  it('an open explanation follows as well', async () => {
    const pane = await openPane();
    await pane.tab('ranking').click();
    await pane.button('Tư pháp – Hộ tịch').click();
    await pane.shows('197/236 = 83,47%');
    await pane.excel.type('TPHT', 'G10', 236);
    await pane.shows('236/236 = 100', AT_MOST);
  });

  it('results in the workbook are said to be older, marks are painted anew', async () => {
    const pane = await openPane();
    const { excel } = pane;
    await pane.command('checkAll').click();
    await pane.told('Đã kiểm tra');
    const before = await excel.marks();
    await pane.command('consolidate').click();
    await pane.told('ghi các trang kết quả');
    expect(await pane.text()).not.toContain(ranking.written.stale);
    await excel.type('DCNX', 'G9', 61);
    await pane.shows(ranking.written.stale, AT_MOST);
    const after = await excel.marks();
    expect(after.DCNX).not.toEqual(before.DCNX);
    expect(after.TPHT).toEqual(before.TPHT);
    await pane.button(ranking.written.again).click();
    await pane.told('ghi các trang kết quả');
    await pane.hides(ranking.written.stale);
  });

  it('a list that is being filtered stays filtered', async () => {
    const pane = await openPane({ workbook: 'faulty' });
    await pane.page.getByRole('searchbox', { name: check.search }).fill('BCHQS G13');
    await pane.shows(check.shown(1, 21));
    await pane.excel.type('TPHT', 'G12', "'42 hồ sơ");
    await pane.shows(check.shown(1, 22), AT_MOST);
  });
});
