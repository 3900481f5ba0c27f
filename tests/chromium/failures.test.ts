import { PANE_WORDS, VI } from '../../src/messages';
import { openPage, openPane, until } from './harness';

type Failed = Parameters<typeof PANE_WORDS.notice>[0] & { readonly kind: 'failed' };

const words = (failure: Failed['failure']): string => PANE_WORDS.notice({ kind: 'failed', failure }).text;

const UNTOUCHED = 'Không có gì bị thay đổi.';

describe('what cannot be done now', () => {
  it('while a cell is being edited is told, and can be done after', async () => {
    const pane = await openPane();
    const { excel } = pane;
    const before = await excel.fingerprint();
    await excel.setEditing(true);
    for (const command of ['checkSheet', 'checkAll', 'consolidate'] as const) {
      await pane.command(command).click();
      await pane.told(words({ kind: 'cell-being-edited' }));
    }
    expect(await pane.notice()).toContain(UNTOUCHED);
    expect(await excel.fingerprint()).toBe(before);
    await excel.setEditing(false);
    await pane.command('consolidate').click();
    await pane.told('ghi các trang kết quả');
  });

  it('while a cell is edited leaves a fault where it is', async () => {
    const pane = await openPane({ workbook: 'faulty' });
    await pane.excel.setEditing(true);
    await pane.button(new RegExp(`^${PANE_WORDS.check.fixTo(197)}`)).click();
    await pane.told(words({ kind: 'cell-being-edited' }));
    await pane.excel.setEditing(false);
    expect(await pane.excel.value('TPHT', 'G10')).toBe('197 giao dịch');
  });

  it('because Excel was started again is told, and works when it is back', async () => {
    const pane = await openPane();
    const { excel } = pane;
    await excel.restart();
    await pane.command('checkAll').click();
    await pane.told(words({ kind: 'host-restarted' }));
    expect(await excel.marks()).toEqual({});
    await excel.recover();
    await pane.command('checkAll').click();
    await pane.told('Đã kiểm tra 13 trang');
    expect(Object.keys(await excel.marks())).toHaveLength(13);
  });

  // Listeners are gone with the Excel they were told to: nobody tells it again.
  it('because Excel was started again is followed as before once it is back', async () => {
    const pane = await openPane();
    await pane.excel.restart();
    await pane.command('checkAll').click();
    await pane.told(words({ kind: 'host-restarted' }));
    await pane.excel.recover();
    await pane.command('checkAll').click();
    await pane.told('Đã kiểm tra 13 trang');
    await pane.excel.type('DCNX', 'G9', "'61 hồ sơ");
    await pane.shows('“61 hồ sơ”', 2000);
  });

  it('because the workbook is protected is told; checking still works', async () => {
    const pane = await openPane({ host: { structureProtected: true } });
    const { excel } = pane;
    const before = await excel.fingerprint();
    await pane.command('consolidate').click();
    await pane.told(words({ kind: 'workbook-protected' }));
    expect(await excel.fingerprint()).toBe(before);
    await pane.command('checkAll').click();
    await pane.told('Đã kiểm tra 13 trang');
  });

  it('because the workbook is open for reading only leaves it alone, and the ranking is shown all the same', async () => {
    const pane = await openPane({ host: { readOnly: true } });
    const { excel } = pane;
    const before = await excel.fingerprint();
    await pane.command('consolidate').click();
    await pane.told(words({ kind: 'read-only' }));
    await pane.shows('Tư pháp – Hộ tịch');
    expect(await excel.fingerprint()).toBe(before);
  });

  // Every sheet is taken for one with a password, and taking back is offered where nothing was done.
  it('because the workbook is open for reading only is told of a check as well', async () => {
    const pane = await openPane({ host: { readOnly: true } });
    await pane.command('checkAll').click();
    await until(
      async () => (await pane.notice()) !== '',
      () => 'a notice',
    );
    expect(await pane.notice()).toContain(words({ kind: 'read-only' }));
  });

  it('because somebody has a sheet of that name is told, and the sheet is left alone', async () => {
    const pane = await openPane();
    const { excel } = pane;
    await excel.addSheet(VI.sheets.ranking, 'của tôi');
    await pane.command('consolidate').click();
    await pane.told(words({ kind: 'sheet-name-taken', sheet: VI.sheets.ranking }));
    expect(await excel.value(VI.sheets.ranking, 'A1')).toBe('của tôi');
  });

  it('while the workbook is opened can be tried again', async () => {
    const pane = await openPage({ editing: true });
    await pane.shows(PANE_WORDS.unread.text);
    await pane.excel.setEditing(false);
    await pane.button(PANE_WORDS.unread.again).click();
    await pane.ready();
    await pane.tab('ranking').click();
    await pane.shows('Tư pháp – Hộ tịch');
  });
});
