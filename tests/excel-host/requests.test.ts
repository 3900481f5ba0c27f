import { openExcel } from '../support/excel-host/open-excel';

const open = (options: Parameters<typeof openExcel>[0] = {}) => {
  const excel = openExcel(options);
  excel.host.addSheet('A', { cells: { A1: 'cũ' } });
  const write = (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A1').values = [['mới']];
    sheet.getRange('A2').values = [['mới']];
    return context.sync();
  };
  const cells = (): unknown[] => [excel.host.value('A', 'A1'), excel.host.value('A', 'A2')];
  return { ...excel, write, cells };
};

test('what ran before an error stays done', async () => {
  const { Excel, OfficeExtension, cells } = open();
  const failure = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1').values = [['mới']];
    context.workbook.worksheets.getItem('B').getRange('A1').values = [['mới']];
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(OfficeExtension.Error);
  expect(failure).toMatchObject({ code: 'ItemNotFound' });
  expect(cells()).toEqual(['mới', '']);
});

test.each([
  ['an array of the wrong shape', (range: Excel.Range) => (range.values = [[1, 2]])],
  ['a formula that is none', (range: Excel.Range) => (range.formulas = [['=SUM(']])],
  ['a colour that is none', (range: Excel.Range) => (range.format.fill.color = 'đỏ')],
])('%s is an invalid argument', async (_what, set) => {
  const { codeOf } = open();
  const code = await codeOf((context) => void set(context.workbook.worksheets.getItem('A').getRange('A1')));
  expect(code).toBe('InvalidArgument');
});

test.each([
  ['before', 'GeneralException', ['cũ', '']],
  ['after', 'GeneralException', ['mới', 'mới']],
  [{ action: 2 }, 'GeneralException', ['mới', '']],
] as const)('a fault %j', async (when, code, left) => {
  const { host, codeOf, write, cells } = open();
  host.failNext({ when });
  expect(await codeOf(write)).toBe(code);
  expect(cells()).toEqual(left);
  expect(await codeOf(write)).toBe('');
});

test('a fault waits for its request, and never meets the one that lets go of ranges', async () => {
  const { host, codeOf, write } = open();
  host.failAt(3, { when: 'before', code: 'RequestAborted' });
  const codes = [];
  for (let at = 0; at < 4; at += 1) codes.push(await codeOf(write));
  expect(codes).toEqual(['', '', 'RequestAborted', '']);
  expect(host.trips).toBe(4);
});

test('while a cell is being edited nothing is done, unless the batch waits for the end', async () => {
  const { host, Excel, codeOf, write, cells } = open();
  host.setEditing(true);
  expect(await codeOf(write)).toBe('InvalidOperationInCellEditMode');
  expect(cells()).toEqual(['cũ', '']);
  const waiting = Excel.run({ delayForCellEdit: true }, write);
  await new Promise((done) => setTimeout(done, 5));
  expect(cells()).toEqual(['cũ', '']);
  host.setEditing(false);
  await waiting;
  expect(cells()).toEqual(['mới', 'mới']);
});

test('after a restart every request fails until Excel is back', async () => {
  const { host, codeOf, write } = open();
  host.restart();
  expect(await codeOf(write)).toBe('HostRestart');
  host.recover();
  expect(await codeOf(write)).toBe('');
});

test('a request too large is refused before anything is done', async () => {
  const { host, codeOf, cells } = open({ requestLimit: 2000 });
  const code = await codeOf((context) => {
    context.workbook.worksheets.getItem('A').getRange('A1').values = [['x'.repeat(3000)]];
  });
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
  expect(cells()).toEqual(['cũ', '']);
  expect(host.log[0]?.bytesIn).toBeGreaterThan(2000);
});

test('an answer too large is not given', async () => {
  const { codeOf } = open({ responseLimit: 2000 });
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1:Z99').load('values');
    await context.sync();
  });
  expect(code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a user may come between two requests', async () => {
  const { host, codeOf, write, cells } = open();
  host.before(1, () => host.type('A', 'A2', 'người dùng'));
  host.failNext({ when: 'before' });
  await codeOf(write);
  expect(cells()).toEqual(['cũ', 'người dùng']);
});

test('whatever this host does not know fails, and goes on failing', async () => {
  const { host, codeOf } = open();
  const ask = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.tables.load('items/name');
    await context.sync();
  };
  await expect(codeOf(ask)).rejects.toThrow('excel-host: Workbook.Tables is not implemented');
  await expect(codeOf((context) => context.workbook.load('name'))).rejects.toThrow('Workbook.Tables');
  expect(host.missing).toContain('Workbook.Tables');
});

test('what is newer than the floor is refused by office.js itself', async () => {
  const { Office, host, codeOf } = open({ apiVersion: '1.9' });
  const supported = ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version));
  expect(supported).toEqual([true, false]);
  expect(await codeOf(({ workbook }) => workbook.application.cultureInfo)).toBe('ApiNotFound');
  expect(host.trips).toBe(0);
});
