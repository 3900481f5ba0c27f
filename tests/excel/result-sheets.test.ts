import type { Applied, Outcome } from '../../src/app';
import type { SheetPlan } from '../../src/core';
import type { ExcelHost } from '../support/excel-host';
import { cell, emptySheet } from '../support/sample-plan';
import { THREE, scores } from './result-plans';
import { everything, inExcel, openWorkbook, type OpenWorkbook, reopen, typeOver, visible } from './workbook';

const blank = (host: ExcelHost): unknown => host.addSheet('Trang1');

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

async function write({ port }: OpenWorkbook, ...sheets: SheetPlan[]): Promise<Applied> {
  return valueOf(await port.apply({ title: '', sheets }, { stamp: 's' }));
}

async function written(...sheets: SheetPlan[]): Promise<OpenWorkbook> {
  const book = openWorkbook(blank);
  await write(book, ...sheets);
  return book;
}

const dumped = (host: ExcelHost, name: string) => visible(host).sheets.find((sheet) => sheet.name === name);

const chartNames = (host: ExcelHost): string[] => host.sheet('Điểm').charts.map(({ name }) => name);

describe('a result sheet in Excel', () => {
  it('colours what begins with a word, the first rule of a plan first', async () => {
    const { host } = await written(THREE);
    const formats = host.sheet('Điểm').formats.filter(({ type }) => type === 'ContainsText');
    expect(formats.map(({ rule, look, stopIfTrue }) => [rule, look.fill, stopIfTrue])).toEqual([
      [{ operator: 'BeginsWith', text: 'Không đạt' }, '#FFC7CE', true],
      [{ operator: 'BeginsWith', text: 'Đạt' }, '#C6EFCE', true],
    ]);
    // C2:C4
    expect(formats[0]?.areas).toEqual([{ row: 1, column: 2, rows: 3, columns: 1 }]);
  });

  it('has a grey bar in each cell of a score, from 0 to the most there is, under the number', async () => {
    const { host } = await written(THREE);
    const bars = host.sheet('Điểm').formats.filter(({ type }) => type === 'DataBar');
    expect(bars.map(({ rule, areas }) => [rule, areas])).toEqual([
      [
        {
          lowerBoundRule: { type: 'Number', formula: '0' },
          upperBoundRule: { type: 'Number', formula: '100' },
          fillColor: '#BFBFBF',
          gradientFill: false,
          showDataBarOnly: false,
        },
        [{ row: 1, column: 1, rows: 3, columns: 1 }],
      ],
    ]);
  });

  it('prints only as many columns as are meant to be, with the rows that are repeated', async () => {
    const { host } = await written(THREE);
    expect(dumped(host, 'Điểm')).toMatchObject({ page: { printArea: 'A1:C4', titleRows: '1:1' } });
  });

  it('has its chart: the first bar on top, from 0 to the most there is', async () => {
    const { host } = await written(THREE);
    expect(host.sheet('Điểm').charts).toMatchObject([
      {
        type: 'BarClustered',
        title: 'Điểm của các đơn vị',
        legend: false,
        // F1:M12
        over: { row: 0, column: 5, rows: 12, columns: 8 },
        series: [
          {
            values: { row: 1, column: 1, rows: 3, columns: 1 },
            names: { row: 1, column: 0, rows: 3, columns: 1 },
            hasDataLabels: true,
            fill: '#44546A',
          },
        ],
        axes: { category: { reversed: true }, value: { minimum: 0, maximum: 100 } },
      },
    ]);
  });
});

describe('written anew', () => {
  it('twice is the same as once', async () => {
    const book = await written(THREE);
    const once = visible(book.host);
    expect(await write(book, THREE)).toEqual({ locked: [], kept: [] });
    expect(visible(book.host)).toEqual(once);
    await write(reopen(book.host), THREE);
    expect(visible(book.host)).toEqual(once);
  });

  it('has the chart and the print area of now', async () => {
    const book = await written(THREE);
    await write(book, scores([['Tư pháp', 70, 'Đạt']]));
    expect(dumped(book.host, 'Điểm')).toMatchObject({ page: { printArea: 'A1:C2' } });
    expect(book.host.sheet('Điểm').charts).toMatchObject([{ series: [{ values: { row: 1, rows: 1 } }] }]);
  });

  it('loses a chart that is not planned any more, and no chart of a user', async () => {
    const book = await written(THREE);
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Điểm');
      sheet.protection.unprotect();
      sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns').name = 'Của văn phòng';
    });
    await write(book, THREE);
    expect(chartNames(book.host)).toEqual(['Của văn phòng', 'ThiDuaCCHC 1']);
    await write(book, { ...THREE, charts: [] });
    expect(chartNames(book.host)).toEqual(['Của văn phòng']);
  });

  it('is protected again, also where a user had opened it', async () => {
    const book = await written(THREE);
    const { protection } = book.host.sheet('Điểm');
    expect(protection).toMatchObject({ password: null, options: { allowFormatColumns: true } });
    await write(book, THREE);
    expect(book.host.sheet('Điểm').protection).toEqual(protection);
    await inExcel(({ workbook }) => workbook.worksheets.getItem('Điểm').protection.unprotect());
    await write(book, THREE);
    expect(book.host.sheet('Điểm').protection).toEqual(protection);
    expect(() => book.host.type('Điểm', 'A2', 'khác')).toThrow('protected');
  });

  it('keeps in a copy what somebody typed who had opened it', async () => {
    const book = await written(THREE);
    await typeOver(book.host, 'Điểm', 'B2', 99);
    expect(await write(reopen(book.host), THREE)).toMatchObject({ kept: ['Điểm (bản trước)'] });
    expect(book.host.value('Điểm (bản trước)', 'B2')).toBe(99);
    expect(book.host.value('Điểm', 'B2')).toBe(100);
  });

  it('refuses to open a sheet that a password protects, and says which', async () => {
    const book = await written(THREE);
    const { host } = book;
    host.sheet('Điểm').protection = { options: host.sheet('Điểm').protection?.options ?? {}, password: 'x' };
    const before = visible(host);
    const outcome = await reopen(host).port.apply({ title: '', sheets: [THREE] });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'sheet-protected', sheet: 'Điểm' } });
    expect(visible(host)).toEqual(before);
  });

  it('knows a sheet of an earlier version, which remembered less of it', async () => {
    const book = await written(THREE);
    const { settings } = book.host.book;
    const { stamp, prints } = settings.get('ThiDuaCCHC.results') as { stamp: string; prints: Record<string, string> };
    settings.set('ThiDuaCCHC.results', { stamp, prints });
    const again = reopen(book.host);
    expect(await write(again, THREE)).toEqual({ locked: [], kept: [] });
    expect(valueOf(await again.port.undo())).toEqual({ kind: 'results', changedSince: [] });
  });
});

describe('formulas', () => {
  const valueAt = ({ host }: OpenWorkbook, sheet: string, address: string) => host.value(sheet, address);
  const at = (formula: string, value: number) => ({ value, formula, look: 'plain' as const });
  /** The first shows what the second counts; the second names itself, too. */
  const linked = (count: number): SheetPlan[] => [
    { ...emptySheet, name: 'Trước', widths: [10], rows: [{ cells: [at("'Sau này'!$B$1", count * 2)] }] },
    {
      ...emptySheet,
      name: 'Sau này',
      widths: [10, 10],
      rows: [{ cells: [cell(count), at("'Sau này'!A1*2", count * 2)] }],
    },
  ];

  it('name sheets that are written after them', async () => {
    const { host } = await written(...linked(4));
    expect(host.value('Trước', 'A1')).toBe(8);
  });

  it('of a sheet’s own cells lead to none of its copies, so that they outlive them', async () => {
    const book = await written(...linked(4));
    await write(book, ...linked(5));
    expect(valueAt(book, 'Sau này', 'B1')).toBe(10);
    valueOf(await book.port.undo());
    expect([valueAt(book, 'Trước', 'A1'), valueAt(book, 'Sau này', 'B1')]).toEqual([8, 8]);
  });

  it('are what they showed in the copy that keeps what somebody typed', async () => {
    const book = await written(...linked(4));
    await typeOver(book.host, 'Trước', 'B1', 'ghi tay');
    await write(reopen(book.host), ...linked(5));
    expect([valueAt(book, 'Trước', 'A1'), valueAt(book, 'Trước (bản trước)', 'A1')]).toEqual([10, 8]);
    expect(valueAt(book, 'Trước (bản trước)', 'B1')).toBe('ghi tay');
  });
});

describe('taken back', () => {
  it('is what it was: cells, bars, chart, protection and page', async () => {
    const book = await written(THREE);
    const before = visible(book.host).sheets;
    await write(book, scores([['Tư pháp', 70, 'Đạt']]));
    expect(visible(book.host).sheets).not.toEqual(before);
    expect(valueOf(await reopen(book.host).port.undo())).toEqual({ kind: 'results', changedSince: [] });
    expect(visible(book.host).sheets).toEqual(before);
    expect(everything(book.host).sheets.map(({ name }) => name)).toEqual(['Trang1', 'Điểm']);
  });

  it('is gone where it was not there, protected or not', async () => {
    const book = await written(THREE);
    valueOf(await book.port.undo());
    expect(everything(book.host).sheets.map(({ name }) => name)).toEqual(['Trang1']);
  });
});

describe('cut off', () => {
  const whole = (host: ExcelHost): string => JSON.stringify(visible(host).sheets);
  const LESS = scores([['Tư pháp', 70, 'Đạt']]);

  async function start(): Promise<OpenWorkbook> {
    const book = reopen((await written(THREE)).host);
    valueOf(await book.port.read({ kind: 'all' }));
    book.host.resetLog();
    return book;
  }

  it.each(['while Excel goes on', 'and opened again'])(
    'at any change, %s, it is as before or complete',
    async (when) => {
      const first = await start();
      const before = whole(first.host);
      await write(first, LESS);
      const after = whole(first.host);
      const [request] = first.host.log;
      const seen = new Set<string>();
      for (let action = 1; action <= (request?.actions ?? 0); action += 1) {
        const book = await start();
        book.host.failAt(1, { when: { action }, code: 'GeneralException' });
        const ended = when === 'and opened again';
        for (let later = 2; ended && later < 6; later += 1) {
          book.host.failAt(later, { when: 'before', code: 'ConnectionFailure' });
        }
        await book.port.apply({ title: '', sheets: [LESS] }, { stamp: 's' });
        book.host.clearFaults();
        if (ended) valueOf(await reopen(book.host).port.read({ kind: 'all' }));
        const now = whole(book.host);
        if (now !== before && now !== after) throw new Error(`change ${action}: half done\n${before}\n${now}`);
        seen.add(now === before ? 'before' : 'after');
      }
      expect([...seen]).toEqual(['before', 'after']);
    },
  );
});
