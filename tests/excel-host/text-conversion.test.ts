import { openExcel } from '../support/excel-host/open-excel';

async function written(text: string, numberFormat = 'General'): Promise<unknown[]> {
  const { host, Excel } = openExcel();
  host.addSheet('A', { cells: { A1: { numberFormat } } });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1');
    range.values = [[text]];
    range.load('values,formulas,numberFormat,text');
    await context.sync();
    return [range.values, range.formulas, range.numberFormat, range.text].map((rows: unknown[][]) => rows[0]?.[0]);
  });
}

test.each([
  ['1234', 1234, 1234, 'General', '1234'],
  ['5/16', 45428, 45428, 'd-mmm', '16-May'],
  ['5-6', 45418, 45418, 'd-mmm', '6-May'],
  ['1/2/2024', 45293, 45293, 'm/d/yyyy', '02/01/2024'],
  ['(1)', -1, -1, 'General', '-1'],
  ['98,5%', 0.985, 0.985, '0.00%', '98,50%'],
  ['true', true, true, 'General', 'TRUE'],
  ['#N/A', '#N/A', '#N/A', 'General', '#N/A'],
  ['1,234', 1234, 1234, '#,##0', '1.234'],
  ['1E5', 100000, 100000, '0.00E+00', '100000'],
  ['=1+1', 2, '=1+1', 'General', '2'],
  ['-abc', '#NAME?', '=-abc', 'General', '#NAME?'],
  ['- Xã Trà Lâm', '- Xã Trà Lâm', '- Xã Trà Lâm', 'General', '- Xã Trà Lâm'],
  ["'0012", '0012', '0012', 'General', '0012'],
  ['Trường số 1', 'Trường số 1', 'Trường số 1', 'General', 'Trường số 1'],
])('%s is read as Excel reads it', async (text, ...expected) => {
  expect(await written(text)).toEqual(expected);
});

test.each(['1234', '5/16', '(1)', 'true', '=1+1', '-abc', '12%'])(
  '%s stays text in a cell of format @',
  async (text) => {
    expect(await written(text, '@')).toEqual([text, text, '@', text]);
  },
);

test.each([
  [1234567.891, '#,##0', '1.234.568'],
  [0.5, '0.00', '0,50'],
  [0.985, '0%', '99%'],
  [45428, 'dd/mm/yyyy', '16/05/2024'],
  [-3, '0;(0)', '(3)'],
  [12.345, 'General', '12,345'],
])('%d in format %s shows %s', (value, numberFormat, text) => {
  const { host } = openExcel();
  host.addSheet('A', { cells: { A1: { value, numberFormat } } });
  expect(host.text('A', 'A1')).toBe(text);
});
