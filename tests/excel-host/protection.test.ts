import { openExcel } from '../support/excel-host/open-excel';

type Batch = (sheet: Excel.Worksheet) => void;

const REFUSED: readonly (readonly [string, Batch])[] = [
  ['a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
  [
    'locked and open cells together',
    (sheet) =>
      (sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ]),
  ],
  ['a fill, even of an open cell', (sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000')],
  ['a conditional format', (sheet) => void sheet.getRange('B2').conditionalFormats.add('Custom')],
  ['a number format', (sheet) => (sheet.getRange('B2').numberFormat = [['0']])],
  ['merging', (sheet) => sheet.getRange('B2:C3').merge()],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['a row height', (sheet) => (sheet.getRange('1:1').format.rowHeight = 20)],
  ['taking out rows', (sheet) => sheet.getRange('1:1').delete('Up')],
];

test.each(REFUSED)('a protected sheet refuses %s', async (_what, batch) => {
  const { host, codeOf } = openExcel();
  host.addSheet('A', { cells: { A1: 'x', B2: { locked: false } }, protection: {} });
  const before = host.dump();
  expect(await codeOf((context) => batch(context.workbook.worksheets.getItem('A')))).toBe('AccessDenied');
  expect(host.dump()).toEqual(before);
});

test('what the options allow is done, and open cells can be typed in', async () => {
  const { host, codeOf } = openExcel();
  const options = { allowFormatCells: true, allowFormatColumns: true };
  host.addSheet('A', { cells: { B2: { locked: false } }, protection: { options } });
  const code = await codeOf((context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1').conditionalFormats.add('Custom');
    sheet.getRange('A:A').format.columnWidth = 20;
    sheet.getRange('B2').values = [['x']];
  });
  expect(code).toBe('');
});

test('a user cannot type into a locked cell either', () => {
  const { host } = openExcel();
  host.addSheet('A', { protection: {} });
  expect(() => host.type('A', 'A1', 1)).toThrow('protected');
});

test.each([
  ['the right password', 'mật khẩu', ''],
  ['a wrong one', 'khác', 'AccessDenied'],
  ['none', undefined, 'AccessDenied'],
])('a password asks for itself: %s', async (_what, password, code) => {
  const { host, codeOf } = openExcel();
  host.addSheet('A', { protection: { password: 'mật khẩu' } });
  const unprotect = (context: Excel.RequestContext): void =>
    context.workbook.worksheets.getItem('A').protection.unprotect(password);
  expect(await codeOf(unprotect)).toBe(code);
});

test('a sheet is not protected twice', async () => {
  const { host, codeOf } = openExcel();
  host.addSheet('A', { protection: {} });
  const code = await codeOf((context) => context.workbook.worksheets.getItem('A').protection.protect());
  expect(code).toBe('InvalidOperation');
});

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ['adding', ({ workbook }) => workbook.worksheets.add('B')],
  ['renaming', ({ workbook }) => (workbook.worksheets.getItem('A').name = 'B')],
  ['copying', ({ workbook }) => workbook.worksheets.getItem('A').copy()],
  ['deleting', ({ workbook }) => workbook.worksheets.getItem('A').delete()],
])('a protected structure refuses %s a sheet', async (_what, batch) => {
  const { host, codeOf } = openExcel({ structureProtected: true });
  host.addSheet('A');
  host.addSheet('C');
  const code = await codeOf(async (context) => {
    batch(context);
    await context.sync();
  });
  expect(code).toBe('AccessDenied');
});

test('a workbook open for reading only refuses every change', async () => {
  const { host, codeOf } = openExcel({ readOnly: true });
  host.addSheet('A');
  const code = await codeOf(({ workbook }) => workbook.settings.add('a', 1));
  expect(code).toBe('AccessDenied');
});
