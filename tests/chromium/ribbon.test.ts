import { PANE_WORDS, VI } from '../../src/messages';
import { openPage, openPane } from './harness';

describe('a button of the ribbon', () => {
  it('checks the sheet the user is on, alone, and leads to its first error', async () => {
    const pane = await openPane({ workbook: 'faulty' });
    const { excel } = pane;
    await excel.activate('BCHQS');
    await excel.pressRibbon('checkSheet');
    expect(Object.keys(await excel.marks())).toEqual(['BCHQS']);
    expect(await excel.place()).toBe('BCHQS!G13');
    expect(await excel.shown()).toEqual([]);
    // The pane, where it is open, has followed.
    await pane.told('Đã kiểm tra 1 trang: 1 lỗi');
  });

  it('checks all sheets, and leads to an error', async () => {
    const { excel } = await openPane({ workbook: 'faulty' });
    await excel.pressRibbon('checkAll');
    expect(Object.keys(await excel.marks())).toHaveLength(13);
    expect(['VPTK!G13', 'VHXH!G11', 'BCHQS!G13']).toContain(await excel.place());
  });

  // It is the first by the sheets' names instead.
  it('leads to the first error of the workbook, which is the first in the pane’s list', async () => {
    const { excel } = await openPane({ workbook: 'faulty' });
    await excel.pressRibbon('checkAll');
    expect(await excel.place()).toBe('VPTK!G13');
  });

  it('writes the results, also when it is what starts the program', async () => {
    const { excel } = await openPage();
    await excel.pressRibbon('consolidate');
    expect(await excel.sheets()).toEqual(
      expect.arrayContaining([
        VI.sheets.ranking,
        VI.sheets.details,
        VI.sheets.commune,
        VI.sheets.issues,
        VI.sheets.data,
      ]),
    );
    expect(await excel.shown()).toEqual([]);
  });

  it('that fails completes all the same, and shows the pane, which says why', async () => {
    const pane = await openPane({ host: { structureProtected: true } });
    const { excel } = pane;
    const before = await excel.fingerprint();
    await excel.pressRibbon('consolidate');
    expect(await excel.shown()).toEqual(['Visible']);
    await pane.told(PANE_WORDS.notice({ kind: 'failed', failure: { kind: 'workbook-protected' } }).text);
    expect(await excel.fingerprint()).toBe(before);
  });

  it('pressed on a sheet that holds no report says so', async () => {
    const pane = await openPane();
    const { excel } = pane;
    await excel.pressRibbon('consolidate');
    await excel.activate(VI.sheets.ranking);
    await excel.pressRibbon('checkSheet');
    expect(await excel.shown()).toEqual(['Visible']);
    await pane.told(`Trang ${VI.sheets.ranking} không phải trang báo cáo`);
  });

  it('pressed twice in a hurry does both, one after the other', async () => {
    const { excel } = await openPane();
    await Promise.all([excel.pressRibbon('checkAll'), excel.pressRibbon('consolidate')]);
    expect(Object.keys(await excel.marks())).toHaveLength(13);
    expect(await excel.sheets()).toContain(VI.sheets.ranking);
  });
});
