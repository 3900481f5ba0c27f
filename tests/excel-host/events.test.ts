import { openExcel } from '../support/excel-host/open-excel';

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

test('typing and writing tell those who listen, until they listen no more', async () => {
  const { host, Excel } = openExcel();
  const sheet = host.addSheet('A');
  const seen: unknown[] = [];
  const registered = await Excel.run(async (context) => {
    const { workbook } = context;
    const handler = workbook.worksheets.onChanged.add(({ address, worksheetId, source, changeType }) => {
      seen.push([address, worksheetId, source, changeType]);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  host.type('A', 'B2', 'x');
  await soon();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('C3:C4').values = [[1], [2]];
    await context.sync();
  });
  await soon();
  expect(seen).toEqual([
    ['B2', sheet.id, 'Local', 'RangeEdited'],
    ['C3:C4', sheet.id, 'Local', 'RangeEdited'],
  ]);
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  host.type('A', 'B2', 'y');
  await soon();
  expect(seen).toHaveLength(2);
});

test('a sheet tells of itself alone', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A');
  host.addSheet('B');
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('A').load('id');
    await context.sync();
    sheet.onChanged.add(({ address }) => Promise.resolve(void seen.push(address)));
    await context.sync();
  });
  host.type('B', 'A1', 1);
  host.type('A', 'A2', 1);
  await soon();
  expect(seen).toEqual(['A2']);
});

test('sheets that come, go and step forward are told of', async () => {
  const { host, Excel } = openExcel();
  host.addSheet('A');
  const seen: string[] = [];
  const note = (what: string) => (): Promise<void> => Promise.resolve(void seen.push(what));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onActivated.add(note('activated'));
    await context.sync();
    const sheet = worksheets.add('B');
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await soon();
  expect(seen).toEqual(['added', 'activated', 'activated', 'deleted']);
  host.raiseEvent('activated', 'A');
  await soon();
  expect(seen).toHaveLength(5);
});

test('a new host starts without the listeners of the one before', async () => {
  const first = openExcel();
  first.host.addSheet('A');
  const seen: string[] = [];
  await first.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void seen.push(address)));
    await context.sync();
  });
  const { host, Excel } = openExcel();
  host.addSheet('A');
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  host.type('A', 'A1', 1);
  await soon();
  expect(seen).toEqual([]);
});
