import type { Outcome } from '../../src/app';
import { Surveyor } from '../../src/app/survey';
import { type CellSnapshot, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { figures } from './result-plans';
import { example, openWorkbook, type OpenWorkbook, reopen, typeOver } from './workbook';

const DATA = VI.sheets.data;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const write = async ({ port }: OpenWorkbook, plan = figures(58, null, null)) =>
  valueOf(await port.apply({ title: '', sheets: [plan] }, { stamp: 's' }));

async function written(): Promise<OpenWorkbook> {
  const book = openWorkbook(example);
  await write(book);
  return book;
}

const valueAt = (sheet: SheetSnapshot | undefined, row: number, column: number): CellSnapshot['value'] =>
  sheet?.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column)?.value ?? null;

describe('what the office types into open cells of a result', () => {
  it('is read with everything, and is no change of ours to be kept in a copy', async () => {
    const book = await written();
    book.host.type(DATA, 'F2', 57);
    book.host.type(DATA, 'G2', 'Một hồ sơ quá hạn');
    const { port } = reopen(book.host);
    const { decided } = valueOf(await port.read({ kind: 'all' }));
    expect(decided.map(({ file, sheets }) => [file, sheets.map(({ name }) => name)])).toEqual([
      [book.host.book.name, [DATA]],
    ]);
    const [sheet] = decided[0]?.sheets ?? [];
    expect([valueAt(sheet, 1, 0), valueAt(sheet, 1, 5), valueAt(sheet, 1, 6)]).toEqual([
      'DCNX',
      57,
      'Một hồ sơ quá hạn',
    ]);
    const again = figures(58, 57, 'Một hồ sơ quá hạn');
    expect(valueOf(await port.apply({ title: '', sheets: [again] }))).toEqual({ locked: [], kept: [] });
    expect(book.host.value(DATA, 'F2')).toBe(57);
    // The same once more: what stands there now was written by us.
    expect(valueOf(await port.apply({ title: '', sheets: [again] }))).toEqual({ locked: [], kept: [] });
  });

  it('is read with one sheet, too, and then again with all', async () => {
    const book = await written();
    book.host.type(DATA, 'F2', 57);
    const { port, host } = reopen(book.host);
    const appraised = async (scope: 'active' | 'all') => {
      const { decided } = valueOf(await port.read({ kind: scope }));
      return valueAt(decided[0]?.sheets[0], 1, 5);
    };
    host.resetLog();
    expect(await appraised('active')).toBe(57);
    expect(host.trips).toBe(1);
    host.type(DATA, 'F2', 56);
    expect(await appraised('all')).toBe(56);
    expect(host.trips).toBe(3);
  });

  it('is told from a cell of ours that was typed over beside it', async () => {
    const book = await written();
    book.host.type(DATA, 'F2', 57);
    await typeOver(book.host, DATA, 'C2', 60);
    expect(await write(reopen(book.host))).toEqual({ locked: [], kept: [`${DATA} (bản trước)`] });
  });

  it('stays in a copy when the sheet is taken back', async () => {
    const book = await written();
    book.host.type(DATA, 'F2', 57);
    expect(valueOf(await book.port.undo())).toEqual({ kind: 'results', changedSince: [`${DATA} (bản trước)`] });
    expect(book.host.value(`${DATA} (bản trước)`, 'F2')).toBe(57);
  });

  it('is nothing where the sheet of that name is somebody else’s', async () => {
    const { port } = openWorkbook((host) => {
      example(host);
      host.addSheet(DATA, { cells: { A1: 'dân số các thôn' } });
    });
    expect(valueOf(await port.read({ kind: 'active' })).decided).toEqual([]);
    expect(valueOf(await port.read({ kind: 'all' })).decided).toEqual([]);
  });

  it('is open while the rest is closed, before and after the sheet is written anew', async () => {
    const book = await written();
    for (const run of [1, 2]) {
      book.host.type(DATA, 'D2', run);
      expect(() => book.host.type(DATA, 'C2', run)).toThrow('protected');
      await write(book);
    }
  });
});

describe('the survey', () => {
  const snapshot = (row: number, achieved: number | null): WorkbookSnapshot => {
    const [header, figure] = figures(58, achieved, 'Một hồ sơ quá hạn').rows;
    const at = (cells: typeof header, on: number) => ({
      row: on,
      hidden: false,
      cells: (cells?.cells ?? []).flatMap((cell, column) =>
        cell?.value == null ? [] : [{ column, value: cell.value }],
      ),
    });
    return {
      file: 'KetQua.xlsx',
      sheets: [{ name: DATA, rows: [at(header, 0), at(figure, row)], merges: [] }],
      date1904: false,
      issues: [],
    };
  };

  async function surveys() {
    const { port } = openWorkbook(example);
    const reading = valueOf(await port.read({ kind: 'all' }));
    const surveyor = new Surveyor({ rules: DEFAULT_RULES, words: VI });
    return async (...decided: WorkbookSnapshot[]) => {
      const survey = await surveyor.survey({ ...reading, decided }, () => undefined, new AbortController().signal);
      if (!survey) throw new Error('stopped');
      return survey;
    };
  }

  it('counts what was found in the place of what was reported', async () => {
    const survey = await surveys();
    const { result } = await survey(snapshot(1, 57));
    expect(result.decisions.appraisals).toMatchObject([{ unit: 'DCNX', target: 'C1', achieved: 57 }]);
  });

  it('is the same while nothing changes, and another one as soon as a decision does', async () => {
    const survey = await surveys();
    const none = await survey();
    expect(await survey()).toBe(none);
    const one = await survey(snapshot(1, 57));
    expect(one.stamp).not.toBe(none.stamp);
    expect(await survey(snapshot(1, 57))).toBe(one);
    expect((await survey(snapshot(1, 56))).stamp).not.toBe(one.stamp);
    expect((await survey()).stamp).toBe(none.stamp);
  });

  it('has the same stamp where the same was decided in another row: results written anew may move it', async () => {
    const survey = await surveys();
    const before = await survey(snapshot(1, 57));
    const after = await survey(snapshot(4, 57));
    expect(after.stamp).toBe(before.stamp);
    expect(after.result.decisions.appraisals[0]?.row).toBe(4);
  });
});
