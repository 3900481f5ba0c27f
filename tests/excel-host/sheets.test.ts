import { openExcel } from '../support/excel-host/open-excel';

const TOO_LONG = 'x'.repeat(32);

test.each(['', TOO_LONG, 'a/b', 'a:b', "'a", "a'", 'KẾT QUẢ', '[a]'])('%j is no name for a new sheet', async (name) => {
  const { host, codeOf } = openExcel();
  host.addSheet('Kết quả');
  expect(await codeOf((context) => context.workbook.worksheets.add(name))).toBe('InvalidArgument');
});

test('sheets are listed with what was asked of them', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { tabColor: '#FF0000' });
  host.addSheet('B', { visibility: 'VeryHidden', protection: { options: { allowSort: true } } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(
      'items/id,items/name,items/visibility,items/position,items/tabColor,items/showGridlines,items/protection/protected,items/protection/options',
    );
    const missing = worksheets.getItemOrNullObject('C');
    const count = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.tabColor])).toEqual([
      ['A', 'Visible', 0, '#FF0000'],
      ['B', 'VeryHidden', 1, ''],
    ]);
    expect(worksheets.items.map((sheet) => sheet.protection.protected)).toEqual([false, true]);
    expect(worksheets.items[1]?.protection.options.allowSort).toBe(true);
    expect([missing.isNullObject, count.value]).toEqual([true, 1]);
  });
});

test('renaming a sheet rewrites what leads to it, deleting it breaks that', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { A1: 5 } });
  host.addSheet('B', { cells: { A1: { formula: '=A!A1+1' } } });
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem('A');
    names.add('goc', sheet.getRange('A1'));
    sheet.name = 'Sở A';
    const range = worksheets.getItem('B').getRange('A1').load('formulas,values');
    const name = names.getItem('goc').load('formula');
    await context.sync();
    expect([range.formulas[0]?.[0], range.values[0]?.[0], name.formula]).toEqual(["='Sở A'!A1+1", 6, "='Sở A'!$A$1"]);
    sheet.delete();
    range.load('formulas,values');
    name.load('formula');
    await context.sync();
    expect([range.formulas[0]?.[0], range.values[0]?.[0], name.formula]).toEqual(['=#REF!+1', '#REF!', '=#REF!']);
  });
});

test('the last visible sheet stays', async () => {
  const { host, codeOf } = openExcel();
  host.addSheet('A');
  host.addSheet('B', { visibility: 'Hidden' });
  expect(await codeOf((context) => context.workbook.worksheets.getItem('A').delete())).toBe('InvalidOperation');
});

test('a copy of a sheet has everything the sheet has', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', {
    cells: { A1: 'x', B2: { value: 1, fill: '#00FF00', locked: false } },
    merges: ['C1:D2'],
    protection: {},
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const copy = sheet.copy('Before', sheet).load('name,position');
    await context.sync();
    copy.load('name');
    await context.sync();
    expect([copy.name, copy.position]).toEqual(['A (2)', 0]);
  });
  const { sheets } = host.dump({ ids: false }) as { sheets: { name: string }[] };
  expect({ ...sheets[0], name: 'A' }).toEqual(sheets[1]);
});

test('a whole sheet copied into another brings widths, heights, formats and rules', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { A1: 'x', B2: { value: 2, bold: true }, B3: { formula: '=B2*2' } }, merges: ['D1:E1'] });
  host.addSheet('B', { cells: { Z9: 'cũ' } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem('A');
    source.getRange('A:A').format.columnWidth = 100;
    source.getRange('2:2').format.rowHeight = 30;
    const format = source.getRange('B2:B3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=B2>1';
    worksheets.getItem('B').getRange().copyFrom(source.getRange(), 'All');
    await context.sync();
  });
  const { sheets } = host.dump({ ids: false }) as { sheets: { name: string }[] };
  expect({ ...sheets[1], name: 'A' }).toEqual(sheets[0]);
});

test('rows taken out move what is below, and ranges that are held', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { A1: 1, A2: 2, A3: 3, B5: { formula: '=SUM(A1:A3)' } } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const last = sheet.getRange('B5').load('address');
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    last.load('address,formulas,values');
    await context.sync();
    expect([last.address, last.formulas[0]?.[0], last.values[0]?.[0]]).toEqual(['A!B4', '=SUM(A1:A2)', 4]);
  });
});
