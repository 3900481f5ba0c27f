import { openExcel } from '../support/excel-host/open-excel';

const CELLS = { A1: 'Tư pháp', B1: 90, A2: 'Văn hóa', B2: 80 };

test('a chart is named by Excel until it has its own name, and is found by it', async () => {
  const { host, Excel, codeOf } = openExcel();
  host.addSheet('A', { cells: CELLS });
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('A');
    const [first, second] = ['B1:B2', 'B1'].map((address) =>
      charts.add('BarClustered', context.workbook.worksheets.getItem('A').getRange(address), 'Columns'),
    );
    charts.load('items/name');
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(['Chart 1', 'Chart 2']);
    first!.name = 'Điểm';
    second!.delete();
    const [there, gone] = ['Điểm', 'Chart 2'].map((name) => charts.getItemOrNullObject(name).load('name'));
    await context.sync();
    expect([there!.isNullObject, there!.name, gone!.isNullObject]).toEqual([false, 'Điểm', true]);
    // What is not there is taken away without a word.
    charts.getItemOrNullObject('Chart 2').delete();
    await context.sync();
  });
  const code = await codeOf((context) => context.workbook.worksheets.getItem('A').charts.getItem('Chart 2').delete());
  expect(code).toBe('ItemNotFound');
});

test('what a chart shows, where it stands and how its axes run is kept', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: CELLS });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B2'), 'Columns');
    chart.title.text = 'Điểm';
    chart.legend.visible = false;
    chart.setPosition('D1', 'H9');
    chart.axes.valueAxis.maximum = 100;
    chart.axes.categoryAxis.reversePlotOrder = true;
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A1:A2'));
    series.format.fill.setSolidColor('#44546A');
    const value = chart.axes.valueAxis.load('minimum,maximum');
    await context.sync();
    expect([value.minimum, value.maximum]).toEqual(['', 100]);
  });
  expect(host.sheet('A').charts).toMatchObject([
    {
      title: 'Điểm',
      legend: false,
      over: { row: 0, column: 3, rows: 9, columns: 5 },
      series: [{ names: { row: 0, column: 0, rows: 2, columns: 1 }, fill: '#44546A' }],
      axes: { category: { reversed: true } },
    },
  ]);
});

test('charts come along with a copied sheet, and with all its cells', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: CELLS });
  host.addSheet('B');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('A');
    sheet.charts.add('BarClustered', sheet.getRange('B1:B2'), 'Columns').name = 'Điểm';
    sheet.copy('End').name = 'C';
    worksheets.getItem('B').getRange().copyFrom(sheet.getRange(), 'All');
    await context.sync();
  });
  for (const name of ['A', 'B', 'C']) expect(host.sheet(name).charts).toMatchObject([{ name: 'Điểm' }]);
});

test('a protected sheet lets nobody draw on it, unless that is allowed', async () => {
  const { host, codeOf } = openExcel();
  host.addSheet('A', { cells: CELLS, protection: {} });
  host.addSheet('B', { cells: CELLS, protection: { options: { allowEditObjects: true } } });
  const draw = (name: string) => (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.charts.add('BarClustered', sheet.getRange('B1:B2'), 'Columns');
  };
  expect(await codeOf(draw('A'))).toBe('AccessDenied');
  expect(await codeOf(draw('B'))).toBe('');
});

test('bars in cells, and colours by how a text begins', async () => {
  const { host, Excel, codeOf } = openExcel();
  host.addSheet('A', { cells: CELLS });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const bar = sheet.getRange('B1:B2').conditionalFormats.add('DataBar').dataBar;
    bar.upperBoundRule = { type: 'Number', formula: '100' };
    bar.positiveFormat.fillColor = '#BFBFBF';
    const text = sheet.getRange('A1:A2').conditionalFormats.add('ContainsText').textComparison;
    text.rule = { operator: 'BeginsWith', text: 'Tư' };
    text.format.fill.color = '#C6EFCE';
    bar.load('lowerBoundRule,upperBoundRule,showDataBarOnly');
    bar.positiveFormat.load('fillColor,gradientFill');
    text.load('rule');
    await context.sync();
    expect([bar.lowerBoundRule.type, bar.upperBoundRule, bar.showDataBarOnly]).toEqual([
      'Automatic',
      { type: 'Number', formula: '100' },
      false,
    ]);
    expect([bar.positiveFormat.fillColor, bar.positiveFormat.gradientFill]).toEqual(['#BFBFBF', true]);
    expect(text.rule).toEqual({ operator: 'BeginsWith', text: 'Tư' });
  });
  const withoutNumber = await codeOf((context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('B1');
    range.conditionalFormats.add('DataBar').dataBar.lowerBoundRule = { type: 'Number' };
  });
  expect(withoutNumber).toBe('InvalidArgument');
});
