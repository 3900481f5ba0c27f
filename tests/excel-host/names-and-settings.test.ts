import { openExcel } from '../support/excel-host/open-excel';

test('names of the workbook and of sheets are kept apart', async () => {
  const { host, Excel, codeOf } = openExcel();
  host.addSheet('Sở A', { cells: { A1: 7 } });
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Sở A');
    workbook.names.add('tong', sheet.getRange('A1'), 'ghi chú');
    sheet.names.add('rieng', '=1.5');
    workbook.names.load('items/name,items/formula,items/visible,items/type,items/scope,items/value,items/comment');
    sheet.names.load('items/name,items/value,items/scope');
    const range = workbook.names.getItem('TONG').getRangeOrNullObject().load('values');
    const none = workbook.names.getItemOrNullObject('rieng');
    await context.sync();
    expect(workbook.names.items.map((item) => item.toJSON())).toMatchObject([
      { name: 'tong', formula: "='Sở A'!$A$1", visible: true, type: 'Range', scope: 'Workbook', comment: 'ghi chú' },
    ]);
    expect(sheet.names.items.map(({ name, value, scope }) => [name, value as unknown, scope])).toEqual([
      ['rieng', 1.5, 'Worksheet'],
    ]);
    expect([range.values, none.isNullObject]).toEqual([[[7]], true]);
    workbook.names.getItem('tong').visible = false;
    sheet.names.getItem('rieng').delete();
    await context.sync();
  });
  expect(host.dump()).toMatchObject({ names: [{ name: 'tong', visible: false, scope: null }] });
  expect(await codeOf(({ workbook }) => workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
  expect(await codeOf(({ workbook }) => workbook.names.add('Tong', '=1'))).toBe('ItemAlreadyExists');
});

test('settings hold plain values, up to a quota', async () => {
  const { host, Excel, codeOf } = openExcel({ settingsQuota: 60 });
  host.addSheet('A');
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.settings.add('một', { danh: ['sách', 1, null] });
    const none = workbook.settings.getItemOrNullObject('hai');
    workbook.settings.load('items/key,items/value');
    await context.sync();
    expect(workbook.settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ['một', { danh: ['sách', 1, null] }],
    ]);
    expect(none.isNullObject).toBe(true);
    const one = workbook.settings.getItem('một');
    one.value = 'khác';
    one.load('value');
    await context.sync();
    expect(one.value).toBe('khác');
  });
  expect(await codeOf(({ workbook }) => workbook.settings.add('hai', 'x'.repeat(60)))).toBe('GeneralException');
  expect(await codeOf(({ workbook }) => workbook.settings.getItem('một').delete())).toBe('');
  expect(host.dump()).toMatchObject({ settings: {} });
});
