import { openExcel } from '../support/excel-host/open-excel';

test('how cells look is set and read, and mixed looks come as null', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { B1: { fill: '#112233' } } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const { format } = sheet.getRange('A1');
    format.fill.color = 'C6EFCE';
    format.font.set({
      name: 'Times New Roman',
      size: 13,
      bold: true,
      italic: true,
      underline: 'Single',
      color: '#000000',
    });
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    format.protection.locked = false;
    format.borders.getItem('EdgeBottom').style = 'Continuous';
    const both = sheet.getRange('A1:B1');
    both.load('format/fill/color,format/font/name,format/verticalAlignment');
    const one = sheet.getRange('A1');
    one.load('format/fill/color,format/font/size,format/font/underline,format/wrapText,format/protection/locked');
    const edge = format.borders.getItem('EdgeBottom').load('style,weight,color');
    const none = sheet.getRange('Z9').format.fill.load('color');
    await context.sync();
    expect([both.format.fill.color, both.format.font.name, both.format.verticalAlignment]).toEqual([null, null, null]);
    expect(one.format.toJSON()).toMatchObject({
      fill: { color: '#C6EFCE' },
      font: { size: 13, underline: 'Single' },
      wrapText: true,
      protection: { locked: false },
    });
    expect([edge.style, edge.weight, edge.color, none.color]).toEqual(['Continuous', 'Thin', '#000000', '#FFFFFF']);
    format.fill.clear();
    await context.sync();
  });
});

test('cells are asked for their properties in one go', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { A1: { fill: '#112233', bold: true } }, hiddenRows: [1] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1:B2');
    const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    expect(cells.value[0]).toEqual([
      { address: 'A!A1', format: { fill: { color: '#112233' }, font: { bold: true } } },
      { address: 'A!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
    ]);
    expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }]);
  });
});

test('the newest conditional format comes first; one can be moved and taken away alone', async () => {
  const { host, Excel, codeOf } = openExcel();
  host.addSheet('A');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const formats = sheet.getRange().conditionalFormats;
    const first = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
    first.cellValue.rule = { formula1: '="Đạt"', operator: 'EqualTo' };
    first.cellValue.format.fill.color = '#C6EFCE';
    const second = sheet.getRanges('B1:B2,C3').conditionalFormats.add('Custom');
    second.custom.rule.formula = '=TRUE';
    second.custom.format.font.color = '#FF0000';
    second.custom.format.numberFormat = '"► "@';
    second.stopIfTrue = true;
    formats.load('items/id,items/type,items/priority,items/stopIfTrue');
    await context.sync();
    expect(formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ['Custom', 0, true],
      ['CellValue', 1, false],
    ]);
    formats.items[1]!.priority = 0;
    const areas = formats.items[0]!.getRanges().load('address');
    const rule = formats.items[0]!.customOrNullObject.rule.load('formula');
    const other = formats.items[0]!.cellValueOrNullObject.load('rule');
    const count = sheet.getRange('C3').conditionalFormats.getCount();
    await context.sync();
    expect([areas.address, rule.formula, other.isNullObject, count.value]).toEqual(['A!B1:B2,A!C3', '=TRUE', true, 1]);
    formats.getItem(formats.items[1]!.id).delete();
    await context.sync();
  });
  const { sheets } = host.dump({ ids: false }) as { sheets: { conditionalFormats: { type: string }[] }[] };
  expect(sheets[0]?.conditionalFormats.map(({ type }) => type)).toEqual(['Custom']);
  const code = await codeOf(async (context) => {
    const format = context.workbook.worksheets.getItem('A').getRange('B1').conditionalFormats.getItemAt(0);
    format.cellValue.load('rule');
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('validation, links, freezing and the page are kept', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const range = sheet.getRange('B2:B5');
    range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
    range.dataValidation.prompt = { message: 'Số nguyên', showPrompt: true, title: 'Tổng số' };
    sheet.getRange('A1').hyperlink = { documentReference: "'A'!B2", textToDisplay: 'Xem', screenTip: 'B2' };
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B8'));
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2, left: 3, right: 1.5 });
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea('A1:B9');
    sheet.pageLayout.setPrintTitleRows('$7:$8');
    sheet.pageLayout.headersFooters.state = 'FirstAndDefault';
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
    sheet.horizontalPageBreaks.add('A5');
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.load('type,rule,prompt');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    const link = sheet.getRange('A1').load('hyperlink,values');
    sheet.pageLayout.load('topMargin,zoom,orientation');
    await context.sync();
    expect(dataValidation.type).toBe('WholeNumber');
    expect(dataValidation.rule).toEqual({ wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } });
    expect([frozen.address, area.address, rows.address]).toEqual(['A!A1:B8', 'A!A1:B9', 'A!7:8']);
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4]);
    expect([link.hyperlink.documentReference, link.values[0]?.[0]]).toEqual(["'A'!B2", 'Xem']);
    expect(sheet.pageLayout.topMargin).toBeCloseTo(56.69, 1);
  });
});
