import { formatAddress } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { planReport } from '../../src/core';
import { VI } from '../../src/messages';
import { addPlannedSheet, type ExcelHost } from '../support/excel-host';

import { example, FILE, inExcel, noticeOf, openWorkbook, visible } from './workbook';

/** Long enough for a pane to notice that somebody stopped typing (src/app/watcher.ts), and to read. */
const A_MOMENT = 900;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The example with counts typed as text: TPHT D1 (row 10) Tổng số and Số đạt, DCNX C1 (row 9) Số đạt. */
function typedAsText(host: ExcelHost): void {
  example(host);
  host.type('TPHT', 'E10', "'236 ");
  host.type('TPHT', 'G10', "'197 giao dịch");
  host.type('DCNX', 'G9', "'058");
}

describe('quick fixes', () => {
  const CELLS = [
    { file: FILE, sheet: 'TPHT', cell: 'E10' },
    { file: FILE, sheet: 'TPHT', cell: 'G10' },
    { file: FILE, sheet: 'DCNX', cell: 'G9' },
  ];

  it('type the number, all at once, on protected templates too, and change no rank', async () => {
    const book = openWorkbook(typedAsText);
    await book.session.open();
    const before = book.session.getState().view?.result.units.map(({ unit, rank }) => [unit.code, rank]);
    await book.session.fix(CELLS);
    expect(noticeOf(book)).toEqual({ kind: 'fixed', cells: 3 });
    expect(CELLS.map(({ sheet, cell }) => book.host.value(sheet, cell))).toEqual([236, 197, 58]);
    const { view } = book.session.getState();
    expect(view?.result.units.map(({ unit, rank }) => [unit.code, rank])).toEqual(before);
    expect(view?.result.issues.filter(({ code }) => code === 'count-with-words')).toEqual([]);
  });

  it('are taken back as one step, to the letter', async () => {
    const book = openWorkbook(typedAsText);
    await book.session.open();
    const before = visible(book.host);
    await book.session.fix(CELLS);
    await book.session.undo();
    expect(noticeOf(book)).toEqual({ kind: 'undone', run: 'edits', changedSince: [] });
    expect(visible(book.host)).toEqual(before);
  });

  it('that were typed over since are left as they are, and named', async () => {
    const book = openWorkbook(typedAsText);
    await book.session.open();
    await book.session.fix(CELLS);
    book.host.type('TPHT', 'E10', 240);
    await book.session.undo();
    expect(noticeOf(book)).toEqual({ kind: 'undone', run: 'edits', changedSince: ['TPHT!E10'] });
    expect(book.host.value('TPHT', 'E10')).toBe(240);
    expect(book.host.value('DCNX', 'G9')).toBe('058');
  });

  it('of a cell that was typed over meanwhile do nothing', async () => {
    const book = openWorkbook(typedAsText);
    await book.session.open();
    await book.session.close();
    book.host.type('DCNX', 'G9', 60);
    await book.session.fix([{ file: FILE, sheet: 'DCNX', cell: 'G9' }]);
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'cell-changed' } });
    expect(book.host.value('DCNX', 'G9')).toBe(60);
  });

  it('make a number of a cell formatted as text, and a text of it again', async () => {
    const book = openWorkbook((host) => {
      host.addSheet('MTTQ', {
        cells: {
          A1: 'Mã đơn vị: MTTQ',
          A2: 'Kỳ báo cáo: Năm 2024',
          A4: 'Mã',
          B4: 'Tổng số',
          C4: 'Số đạt',
          A5: 'K1',
          B5: { value: '12', numberFormat: '@' },
          C5: 12,
        },
      });
    });
    await book.session.open();
    const { view } = book.session.getState();
    expect(view?.result.issues.map(({ code, cell }) => `${code} ${cell ? formatAddress(cell) : ''}`)).toContain(
      'number-as-text B5',
    );
    await book.session.fix([{ file: FILE, sheet: 'MTTQ', cell: 'B5' }]);
    expect(book.host.value('MTTQ', 'B5')).toBe(12);
    await book.session.undo();
    expect(book.host.value('MTTQ', 'B5')).toBe('12');
  });

  it('behind a password are not typed, and the sheet is named', async () => {
    const book = openWorkbook((host) => {
      typedAsText(host);
      const dcnx = host.sheet('DCNX');
      for (let row = 0; row < 20; row += 1) {
        const cell = dcnx.grid.cellAt(row, 6);
        dcnx.grid.put(row, 6, { ...cell, look: { ...cell.look, locked: true } });
      }
      dcnx.protection = { options: dcnx.protection?.options ?? {}, password: 'x' };
    });
    await book.session.open();
    await book.session.fix([{ file: FILE, sheet: 'DCNX', cell: 'G9' }]);
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'sheet-protected', sheet: 'DCNX' } });
    expect(book.host.value('DCNX', 'G9')).toBe('058');
  });
});

describe('while the pane is open', () => {
  it('a sheet that is typed into is read again, alone, and its marks follow', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    await book.session.checkAll();
    await book.session.consolidate();
    await pause(A_MOMENT);
    book.host.resetLog();
    book.host.type('DCNX', 'G9', 61);
    await pause(A_MOMENT);
    // Read it, paint it.
    expect(book.host.trips).toBe(2);
    expect(Math.max(...book.host.log.map(({ bytesOut }) => bytesOut))).toBeLessThan(40_000);
    const { view } = book.session.getState();
    const dcnx = view?.result.units.find(({ unit }) => unit.code === 'DCNX');
    expect(dcnx?.verdicts.find(({ target }) => target === 'C1')).toMatchObject({ state: 'pass', achieved: 61 });
    expect(view?.written).toBe('stale');
    expect(view?.undoable).toBe('results');
  });

  it('what is typed quickly is read once', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    book.host.resetLog();
    for (const value of [61, 60, 59]) {
      book.host.type('DCNX', 'G9', value);
      await pause(100);
    }
    await pause(A_MOMENT);
    expect(book.host.trips).toBe(1);
  });

  it('a cell that is still being edited is read a little later', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    book.host.type('DCNX', 'G9', 61);
    book.host.setEditing(true);
    await pause(A_MOMENT);
    expect(noticeOf(book)).toBeNull();
    book.host.setEditing(false);
    await pause(2200);
    const { view } = book.session.getState();
    expect(view?.result.units.find(({ unit }) => unit.code === 'DCNX')?.passed).toBe(3);
  });

  it('a run that was stopped stops nothing that follows', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    const run = book.session.checkAll();
    book.session.cancel();
    await run;
    expect(noticeOf(book)).toEqual({ kind: 'cancelled' });
    book.host.type('DCNX', 'G9', 61);
    await pause(A_MOMENT);
    const { view } = book.session.getState();
    expect(view?.result.units.find(({ unit }) => unit.code === 'DCNX')?.passed).toBe(3);
  });

  it('a run that is asked for while a sheet is read again waits its turn', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    book.host.type('DCNX', 'G9', 61);
    await pause(600);
    await book.session.consolidate();
    expect(noticeOf(book)).toMatchObject({ kind: 'consolidated', ranked: 11 });
    expect(book.session.getState().view?.written).toBe('current');
  });

  it('a sheet that is added is read, one that is deleted is gone', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    const unit = DEFAULT_RULES.register.find(({ code }) => code === 'CAX');
    if (!unit) throw new Error('CAX');
    addPlannedSheet(book.host, planReport(unit, DEFAULT_RULES, VI, null));
    book.host.type('CAX', 'E9', 5);
    await pause(A_MOMENT);
    expect(book.session.getState().view?.sheets).toContainEqual({ file: FILE, sheet: 'CAX' });
    await inExcel((context) => context.workbook.worksheets.getItem('CAX').delete());
    await pause(A_MOMENT);
    expect(book.session.getState().view?.sheets).not.toContainEqual({ file: FILE, sheet: 'CAX' });
  });
});

describe('the first run', () => {
  it('fills an empty workbook with the sample, and shows its ranking at once', async () => {
    const book = openWorkbook((host) => host.addSheet('Trang1'));
    await book.session.open();
    expect(book.session.getState().view?.result).toMatchObject({ issues: [], reports: new Map() });
    await book.session.makeSample();
    expect(noticeOf(book)).toEqual({ kind: 'sample-made' });
    const { view } = book.session.getState();
    expect(view?.result.units.slice(0, 3).map(({ unit, rank }) => [unit.code, rank])).toEqual([
      ['TPHT', 1],
      ['VPTK', 2],
      ['VHXH', 2],
    ]);
    await book.session.undo();
    expect(book.host.dump({ ids: false })).toMatchObject({ sheets: [{ name: 'Trang1' }] });
  });

  it('taken back, leaves a sample sheet into which a formula was typed', async () => {
    const book = openWorkbook((host) => host.addSheet('Trang1'));
    await book.session.open();
    await book.session.makeSample();
    // Loại trừ of D1, which is blank in the example.
    book.host.type('TPHT', 'F10', '=1+2');
    await book.session.undo();
    expect(noticeOf(book)).toEqual({ kind: 'undone', run: 'forms', changedSince: ['TPHT'] });
    expect(book.host.value('TPHT', 'F10')).toBe(3);
  });

  it('makes only what is not there', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    const before = visible(book.host);
    await book.session.makeSample();
    expect(visible(book.host)).toEqual(before);
  });
});

describe('leading to a cell', () => {
  it('works in a workbook whose structure is protected', async () => {
    const book = openWorkbook(example, { structureProtected: true });
    await book.session.open();
    await book.session.reveal({ file: FILE, sheet: 'DCNX', cell: 'G9' });
    expect(noticeOf(book)).toBeNull();
    expect(book.host.book.active.name).toBe('DCNX');
  });

  it('shows a hidden sheet first', async () => {
    const book = openWorkbook(example);
    await inExcel((context) => {
      context.workbook.worksheets.getItem('DCNX').visibility = 'Hidden';
    });
    await book.session.open();
    await book.session.reveal({ file: FILE, sheet: 'DCNX', cell: 'G9' });
    expect(noticeOf(book)).toBeNull();
    expect(book.host.book.active.name).toBe('DCNX');
  });
});

describe('a run', () => {
  it('can be stopped while it reads, and has changed nothing then', async () => {
    const book = openWorkbook(example);
    const before = visible(book.host);
    const run = book.session.checkAll();
    expect(book.session.getState().task).toMatchObject({ kind: 'checking', canBeCancelled: true });
    book.session.cancel();
    await run;
    expect(noticeOf(book)).toEqual({ kind: 'cancelled' });
    expect(book.session.getState().task).toBeNull();
    expect(visible(book.host)).toEqual(before);
  });

  it('cannot be stopped while it writes', async () => {
    const book = openWorkbook(example);
    book.host.before(3, () => {
      expect(book.session.getState().task?.canBeCancelled).toBe(false);
      book.session.cancel();
    });
    await book.session.consolidate();
    expect(noticeOf(book)).toMatchObject({ kind: 'consolidated' });
  });

  it('that is asked for while the workbook is opened is done right after', async () => {
    const book = openWorkbook(example);
    let reachable: () => void = () => undefined;
    const opened = book.session.open(new Promise<void>((resolve) => (reachable = resolve)));
    const checked = book.session.checkAll();
    const consolidated = book.session.consolidate();
    expect(book.host.trips).toBe(0);
    reachable();
    await Promise.all([opened, checked, consolidated]);
    // The first of the two; the other was asked for while it went on.
    expect(noticeOf(book)).toMatchObject({ kind: 'checked', sheets: 13 });
    expect(visible(book.host).sheets).toHaveLength(13);
  });

  it('is the only one: what is asked for meanwhile is not begun', async () => {
    const book = openWorkbook(example);
    const first = book.session.checkAll();
    await book.session.consolidate();
    await first;
    expect(noticeOf(book)).toMatchObject({ kind: 'checked' });
    expect(visible(book.host).sheets.map(({ name }) => name)).not.toContain('Xếp hạng');
  });
});
