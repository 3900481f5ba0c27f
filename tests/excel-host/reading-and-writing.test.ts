import { openExcel } from '../support/excel-host/open-excel';

test('values, formulas, texts and formats come back as they stand', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('Nhập liệu', { cells: { A1: 'Đơn vị', B1: 1234.5, C1: { formula: '=B1*2' } } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('nhập LIỆU').getUsedRange();
    range.load('address,values,formulas,text,valueTypes,numberFormat,rowCount');
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      address: "'Nhập liệu'!A1:C1",
      values: [['Đơn vị', 1234.5, 2469]],
      formulas: [['Đơn vị', 1234.5, '=B1*2']],
      text: [['Đơn vị', '1234,5', '2469']],
      valueTypes: [['String', 'Double', 'Double']],
      numberFormat: [['General', 'General', 'General']],
      rowCount: 1,
    });
  });
});

test('a range keeps its cells over several requests, and is let go at the end', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { A1: 1 } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values[1]).toEqual([3, 4]);
    expect(host.held).toBeGreaterThan(0);
  });
  await new Promise((done) => setTimeout(done, 5));
  expect(host.held).toBe(0);
  expect(host.trips).toBe(2);
  expect(host.log.map(({ kind }) => kind)).toEqual(['batch', 'batch', 'release']);
});

test('null leaves a cell alone, an empty text empties it', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { A1: 1, B1: 2 } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1:C1').values = [[null, '', 'x']];
    await context.sync();
  });
  expect(['A1', 'B1', 'C1'].map((address) => host.value('A', address))).toEqual([1, '', 'x']);
});

test('more cells than office.js sends at once arrive all the same', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A');
  await Excel.run(async (context) => {
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * 10 + column),
    );
    context.workbook.worksheets.getItem('A').getRange('A1:J400').values = values;
    await context.sync();
  });
  expect(host.value('A', 'J400')).toBe(3999);
  expect(host.trips).toBe(1);
});

test('merging keeps the upper left value only', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { A1: 'a', B1: 'b', A2: 'c' } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1:B2').merge();
    await context.sync();
  });
  expect(['A1', 'B1', 'A2'].map((address) => host.value('A', address))).toEqual(['a', '', '']);
});

test.each([
  ['=SUM(A1:A3)', 6],
  ['=IF(A1>0,"có","không")', 'có'],
  ['=IFERROR(1/0,"lỗi")', 'lỗi'],
  ['=1/0', '#DIV/0!'],
  ['=ROUND(2.345,2)', 2.35],
  ['=COUNTIF(A1:A3,">1")', 2],
  ['=N("x")+N(A2)', 2],
  ['=HYPERLINK("#A!A1","Xem"&CHAR(10)&"dòng")', 'Xem\ndòng'],
  ["='Sở ''A'' 2'!B2&\"!\"", 'Sở!'],
  ['=AND(A1=1,OR(A2=1,A3=3))', true],
  ['=XLOOKUP(1,A1:A3,A1:A3)', '#NAME?'],
  ['=A9', 0],
  // Texts and lists: H1:H4 is Đạt, Không đạt, đạt, nothing; I1:I4 is 5, 3, 5, 1.
  ['=COUNTIF(H1:H4,"*đạt")', 3],
  ['=COUNTIF(H1:H4,"Đạt*")', 2],
  ['=COUNTA(H1:H4)', 3],
  ['=COUNTIFS(H1:H4,"Đạt",I1:I4,">4")', 2],
  ['=SUMIF(H1:H4,"Không đạt",I1:I4)', 3],
  ['=SUMIFS(I1:I4,H1:H4,"Đạt")', 10],
  ['=SUMPRODUCT((I1:I4=5)*(I1:I4>I2))', 2],
  ['=1+SUMPRODUCT((I1:I4>I2)*1)', 3],
  ['=MATCH("không đạt",H1:H4,0)', 2],
  ['=MATCH(7,I1:I4,0)', '#N/A'],
  ['=INDEX(I1:I4,2)', 3],
  ['=INDEX(I1:I4,5)', '#REF!'],
  ['=MIN(1,6/8)', 0.75],
  ['=MID("abcdef",3,2)&RIGHT("abc",1)&LEN("Đạt")', 'cdc3'],
  ['=EXACT(TRIM(" Đạt  hết "),"Đạt hết")', true],
  ['=EXACT("Đạt","đạt")', false],
  ['=SUBSTITUTE("a;b;c",";",", ")', 'a, b, c'],
  ['=FIXED(1234.565,2)', '1.234,57'],
  ['=FIXED(1234.5,2,TRUE)', '1234,50'],
])('%s comes to %j', async (formula, value) => {
  const { host, Excel } = openExcel();
  const lists = { H1: 'Đạt', H2: 'Không đạt', H3: 'đạt', I1: 5, I2: 3, I3: 5, I4: 1 };
  host.addSheet('A', { cells: { A1: 1, A2: 2, A3: 3, ...lists } });
  host.addSheet("Sở 'A' 2", { cells: { B2: 'Sở' } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('E5').formulas = [[formula]];
    await context.sync();
  });
  expect(host.value('A', 'E5')).toEqual(value);
});

test('a used range counts looks, or values only', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { B2: 'x', D4: { fill: '#FF0000' } } });
  host.addSheet('Trống');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    const none = context.workbook.worksheets.getItem('Trống').getUsedRangeOrNullObject(true).load('address');
    const part = sheet.getRange('C1:Z99').getUsedRangeOrNullObject(true);
    await context.sync();
    expect([all.address, values.address, none.isNullObject, part.isNullObject]).toEqual([
      'A!B2:D4',
      'A!B2',
      true,
      true,
    ]);
  });
});

test('what is not loaded cannot be read', async () => {
  const { host, codeOf } = openExcel();
  host.addSheet('A');
  const code = await codeOf(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1').load('address');
    await context.sync();
    return range.values;
  });
  expect(code).toBe('PropertyNotLoaded');
});
