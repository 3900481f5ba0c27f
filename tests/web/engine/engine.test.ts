import { readFileSync } from 'node:fs';
import { planMaster, planReport } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { fillTemplate, WORKED_EXAMPLE } from '../../../src/sample';
import { writeWorkbook } from '../../../src/xlsx';
import type { Engine } from '../../../src/web/engine/engine';
import { exampleFiles, FakeKeeper, given, openEngine } from './engine-of';

const unitOf = (code: string) => {
  const unit = DEFAULT_RULES.register.find((one) => one.code === code);
  if (!unit) throw new Error(code);
  return unit;
};

/** A unit's report of the worked example, with D1's Số đạt as given. */
function reportOf(code: string, achieved?: number): Uint8Array<ArrayBuffer> {
  const typed = WORKED_EXAMPLE[code] ?? {};
  const changed = achieved === undefined ? typed : { ...typed, D1: { ...typed['D1'], achieved } };
  return writeWorkbook({ title: '', sheets: [fillTemplate(unitOf(code), changed, DEFAULT_RULES, VI)] });
}

const rankOf = (engine: Engine, code: string) =>
  engine.getState().view?.result.units.find(({ unit }) => unit.code === code)?.rank;

const rowOf = (engine: Engine, name: string) => engine.getState().files.find((row) => row.name === name);

const TPHT = { file: 'BaoCao_TPHT_2024.xlsx', sheet: 'TPHT' };

async function withExample(): Promise<Engine> {
  const engine = await openEngine();
  await engine.addFiles(exampleFiles());
  return engine;
}

describe('files that are given', () => {
  it('are read, each with a row: whose report, of which year, what is wrong', async () => {
    const engine = await withExample();
    const { files, notice, task } = engine.getState();
    expect(files).toHaveLength(13);
    expect(task).toBeNull();
    expect(notice).toMatchObject({ kind: 'files-added', read: 13, refused: 0, same: [], replaced: [] });
    expect(rowOf(engine, TPHT.file)).toMatchObject({
      state: 'read',
      why: null,
      reports: [{ sheet: 'TPHT', unit: 'TPHT', unitName: 'Tư pháp – Hộ tịch', period: 'Năm 2024', rejected: false }],
    });
    expect(rankOf(engine, 'TPHT')).toBe(1);
  });

  it('change nothing when they come again', async () => {
    const engine = await withExample();
    const before = engine.getState();
    await engine.addFiles([given(TPHT.file, new Uint8Array(readFileSync(`samples/vi-du/${TPHT.file}`)))]);
    expect(engine.getState().notice).toMatchObject({ kind: 'files-added', read: 0, same: [TPHT.file] });
    expect(engine.getState().files).toEqual(before.files);
  });

  it('take the place of an older one of the same unit, which can be taken back', async () => {
    const engine = await withExample();
    await engine.addFiles([given(TPHT.file, reportOf('TPHT', 150))]);
    expect(engine.getState().notice).toMatchObject({ kind: 'files-added', read: 1, replaced: [TPHT.file] });
    // D1 with 150 of 236 is 63,56%: below its 80%.
    expect(rankOf(engine, 'TPHT')).not.toBe(1);
    await engine.undo();
    expect(engine.getState().notice).toEqual({ kind: 'undone', run: 'files', changedSince: [] });
    expect(rankOf(engine, 'TPHT')).toBe(1);
  });

  it('of one name and two units are both kept', async () => {
    const engine = await openEngine();
    await engine.addFiles([given('BaoCao.xlsx', reportOf('TPHT'))]);
    await engine.addFiles([given('BaoCao.xlsx', reportOf('DCNX'))]);
    await engine.addFiles([given('BaoCao.xlsx', reportOf('DCNX'))]);
    expect(engine.getState().files.map(({ name, reports }) => [name, reports[0]?.unit])).toEqual([
      ['BaoCao (2).xlsx', 'DCNX'],
      ['BaoCao.xlsx', 'TPHT'],
    ]);
  });

  it('that are no reports are refused by name, and the others go on', async () => {
    const engine = await openEngine();
    const broken = { name: 'hong.xlsx', content: { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) } };
    await engine.addFiles([
      given('anh.xlsx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])),
      given('trong.xlsx', ''),
      broken as unknown as ReturnType<typeof given>,
      given(TPHT.file, reportOf('TPHT')),
    ]);
    expect(engine.getState().notice).toMatchObject({ kind: 'files-added', read: 1, refused: 3 });
    for (const name of ['anh.xlsx', 'trong.xlsx', 'hong.xlsx']) {
      expect(rowOf(engine, name)).toMatchObject({ state: 'refused', why: expect.stringMatching(/\S/) as string });
    }
    expect(rowOf(engine, TPHT.file)?.state).toBe('read');
  });

  it('are never said to be without faults before they were judged', async () => {
    const engine = await openEngine();
    const states = new Set<string>();
    engine.subscribe(() => {
      for (const { state, reports } of engine.getState().files) states.add(`${state} ${reports.length}`);
    });
    await engine.addFiles([given(TPHT.file, reportOf('TPHT'))]);
    expect([...states]).toEqual(['waiting 0', 'unjudged 0', 'read 1']);
  });

  it('are all left out when reading is stopped', async () => {
    const engine = await openEngine();
    const bytes = reportOf('TPHT');
    const many = Array.from({ length: 400 }, (_, index) => given(`${index}.xlsx`, bytes));
    const adding = engine.addFiles(many);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(engine.getState().files.some(({ state }) => state === 'waiting')).toBe(true);
    engine.cancel();
    await adding;
    expect(engine.getState()).toMatchObject({ notice: { kind: 'cancelled' }, files: [] });
  });

  it('are judged to the end once they are all read, whenever one asks to stop', async () => {
    const engine = await openEngine();
    const bytes = reportOf('TPHT');
    engine.subscribe(() => {
      const { task, files } = engine.getState();
      if (task && files.every(({ state }) => state !== 'waiting')) engine.cancel();
    });
    await engine.addFiles([given('a.xlsx', bytes), given('b.xlsx', bytes)]);
    const { files, notice, view } = engine.getState();
    // Either nothing was changed, or all of it was.
    expect([notice?.kind, files.length, view?.result.reports.size]).toEqual(
      notice?.kind === 'cancelled' ? ['cancelled', 0, 0] : ['files-added', 2, 1],
    );
  });

  it('that hold both the rules and reports are counted once', async () => {
    const engine = await openEngine();
    const sheets = [
      ...planMaster(DEFAULT_RULES, VI).sheets,
      fillTemplate(unitOf('TPHT'), WORKED_EXAMPLE['TPHT'] ?? {}, DEFAULT_RULES, VI),
    ];
    await engine.addFiles([given('SoTongHop.xlsx', writeWorkbook({ title: '', sheets }))]);
    expect(engine.getState().notice).toMatchObject({ kind: 'files-added', read: 1, refused: 0 });
    expect(rankOf(engine, 'TPHT')).toBe(1);
  });

  it('are judged by the master workbook among them', async () => {
    const rules = { ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, commune: 'Xã Trà Tây' } };
    const engine = await withExample();
    await engine.addFiles([given('SoTongHop.xlsx', writeWorkbook(planMaster(rules, VI)))]);
    const { view } = engine.getState();
    expect(view).toMatchObject({ rulesFrom: 'workbook', settings: { commune: 'Xã Trà Tây' } });
    expect(rowOf(engine, 'SoTongHop.xlsx')?.state).toBe('rules');
    expect(rankOf(engine, 'TPHT')).toBe(1);
  });

  it('can be put aside', async () => {
    const engine = await withExample();
    await engine.removeFile(TPHT.file);
    expect(rankOf(engine, 'TPHT')).toBeNull();
    expect(engine.getState().files).toHaveLength(12);
    await engine.undo();
    expect(rankOf(engine, 'TPHT')).toBe(1);
  });
});

describe('a correction', () => {
  const D1 = { ...TPHT, cell: 'G10' };

  it('counts, is shown as one, goes into Nhật ký, and leaves the file as it is', async () => {
    const engine = await withExample();
    await engine.correct(D1, '150');
    expect(engine.getState().notice).toEqual({ kind: 'corrected', cell: 'G10', to: 150 });
    expect(rankOf(engine, 'TPHT')).not.toBe(1);
    expect(engine.getState().corrections).toEqual([
      {
        ...TPHT,
        cell: { row: 9, column: 6 },
        from: '197',
        to: 150,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as string,
      },
    ]);
    const view = await engine.viewSheet(TPHT);
    const row = view?.rows.find(({ row: number }) => number === 9);
    expect(row?.cells.find(({ column }) => column === 6)).toMatchObject({ text: '150', corrected: '197' });
    // The row's own formulas still hold what Excel calculated from 197: shown is what counts now, 150 of 236.
    expect(row?.cells.find(({ column }) => column === 7)?.text).toBe('63,56');
    expect(row?.cells.find(({ column }) => column === 8)?.text).toContain('Không đạt');
    await engine.consolidate();
    expect(engine.getState().results).toContain('Nhật ký');
  });

  it('says what the file holds, however often it is typed over, and is taken back', async () => {
    const engine = await withExample();
    await engine.correct(D1, '150');
    await engine.correct(D1, '160');
    expect(engine.getState().corrections.map(({ from, to }) => [from, to])).toEqual([['197', 160]]);
    await engine.restore(D1);
    expect(engine.getState()).toMatchObject({ notice: { kind: 'restored', cell: 'G10' }, corrections: [] });
    expect(rankOf(engine, 'TPHT')).toBe(1);
  });

  it.each(['1.234', '12,5', 'mười', '', '-3', '=1+1'])('“%s” is refused, and changes nothing', async (typed) => {
    const engine = await withExample();
    await engine.correct(D1, typed);
    expect(engine.getState()).toMatchObject({
      notice: { kind: 'failed', failure: { kind: 'count-unreadable', typed } },
      corrections: [],
    });
  });

  it('is for figures that a unit reports, and for no other cell', async () => {
    const engine = await withExample();
    await engine.correct({ ...TPHT, cell: 'C10' }, '5');
    expect(engine.getState()).toMatchObject({ notice: { kind: 'failed' }, corrections: [] });
  });

  it('by a quick fix is one too', async () => {
    const engine = await openEngine();
    const unit = unitOf('TPHT');
    const typed = { ...WORKED_EXAMPLE['TPHT'], D1: { total: '236 ', achieved: 197, evidence: '12/BC' } };
    const sheet = fillTemplate(unit, typed, DEFAULT_RULES, VI);
    await engine.addFiles([given(TPHT.file, writeWorkbook({ title: '', sheets: [sheet] }))]);
    await engine.fix([{ ...TPHT, cell: 'E10' }]);
    expect(engine.getState().notice).toEqual({ kind: 'fixed', cells: 1 });
    expect(engine.getState().corrections.map(({ from, to }) => [from, to])).toEqual([['236 ', 236]]);
  });
});

describe('what is kept', () => {
  it('is all there when the page is opened again', async () => {
    const keeper = new FakeKeeper();
    const first = await openEngine(keeper);
    await first.addFiles(exampleFiles());
    await first.correct({ ...TPHT, cell: 'G10' }, '150');
    await first.consolidate();
    const second = await openEngine(new FakeKeeper(keeper.kept));
    const [before, after] = [first.getState(), second.getState()];
    expect(after.files).toEqual(before.files);
    expect(after.corrections).toEqual(before.corrections);
    expect(after.results).toEqual(before.results);
    expect(after.view?.result).toEqual(before.view?.result);
    expect(after.view).toMatchObject({ written: 'current', undoable: 'results' });
  });

  it('is forgotten when one starts over', async () => {
    const keeper = new FakeKeeper();
    const engine = await openEngine(keeper);
    await engine.addFiles(exampleFiles());
    await engine.startOver();
    expect(engine.getState()).toMatchObject({ files: [], results: [], corrections: [], notice: null });
    expect(engine.getState().view?.result.reports.size).toBe(0);
  });
});

describe('the sample', () => {
  it('is the files that stand in samples/vi-du, byte for byte', async () => {
    const keeper = new FakeKeeper();
    const engine = await openEngine(keeper);
    await engine.makeSample();
    expect(engine.getState().notice).toEqual({ kind: 'sample-made' });
    for (const [name, bytes] of keeper.kept?.files ?? []) {
      expect([name, Buffer.from(bytes).equals(readFileSync(`samples/vi-du/${name}`))]).toEqual([name, true]);
    }
    expect(keeper.kept?.files.size).toBe(13);
  });
});

describe('the colours', () => {
  it('are shown as soon as files are read, go when they are taken away, and come back with a check', async () => {
    const engine = await withExample();
    const paintAt = async () => {
      const view = await engine.viewSheet(TPHT);
      return view?.rows.find(({ row }) => row === 9)?.cells.find(({ column }) => column === 0)?.paint;
    };
    expect(await paintAt()).toBe('pass');
    await engine.clearMarks();
    expect(await paintAt()).toBeNull();
    await engine.removeFile('BaoCao_HND_2024.xlsx');
    expect(await paintAt()).toBeNull();
    await engine.checkAll();
    expect(await paintAt()).toBe('pass');
  });

  it('of a check that finds nothing new do not take away what can be undone', async () => {
    const engine = await withExample();
    await engine.removeFile('BaoCao_HND_2024.xlsx');
    await engine.checkAll();
    expect(engine.getState().view?.undoable).toBe('files');
  });
});

describe('settings', () => {
  it('that are saved make a master workbook of their own, which goes with the files', async () => {
    const engine = await withExample();
    await engine.saveSettings({ commune: 'Xã Trà Tây' });
    expect(engine.getState()).toMatchObject({ notice: { kind: 'settings-saved' }, view: { rulesFrom: 'workbook' } });
    expect(rowOf(engine, 'SoTongHop_2024.xlsx')?.state).toBe('rules');
    await engine.saveSettings({ commune: 'Xã Trà Bồng' });
    expect(engine.getState().view?.settings.commune).toBe('Xã Trà Bồng');
    await engine.consolidate();
    // A setting is no unit's figure: Nhật ký tells by which rules the run was made, and of no correction.
    const texts = await engine.viewSheet({ file: null, sheet: 'Nhật ký' });
    expect(JSON.stringify(texts)).toMatch(/NHẬT KÝ TỔNG HỢP/);
    expect(JSON.stringify(texts)).not.toMatch(/NHẬT KÝ SỬA SỐ LIỆU/);
  });
});

describe('a template that nobody has filled in', () => {
  it('is a report with nothing entered', async () => {
    const engine = await openEngine();
    const blank = writeWorkbook({ title: '', sheets: [planReport(unitOf('CAX'), DEFAULT_RULES, VI, null)] });
    await engine.addFiles([given('BaoCao_CAX_2024.xlsx', blank)]);
    expect(rowOf(engine, 'BaoCao_CAX_2024.xlsx')?.reports.map(({ unit }) => unit)).toEqual(['CAX']);
  });
});
