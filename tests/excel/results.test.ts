import { planResult } from '../../src/core';
import { VI } from '../../src/messages';
import { exampleSheets } from '../../src/sample';
import { DEFAULT_RULES } from '../../src/criteria';
import { addPlannedSheet, type ExcelHost } from '../support/excel-host';
import { contains } from '../support/excel-host/model/area';

import { everything, example, noticeOf, openWorkbook, rename, reopen, typeOver, visible } from './workbook';

const RESULTS = [
  'Xếp hạng',
  'Toàn xã (kết quả)',
  'Chi tiết',
  'Vì sao',
  'Đề nghị khen thưởng',
  'Lỗi số liệu',
  'Số liệu',
  'Nhật ký',
];

const namesIn = (host: ExcelHost): string[] => visible(host).sheets.map(({ name }) => name);

const hidden = (host: ExcelHost): string[] =>
  everything(host)
    .sheets.map(({ name }) => name)
    .filter((name) => name.startsWith('~CCHC'));

describe('consolidating', () => {
  it('writes the result sheets behind the reports, and changes nothing of theirs', async () => {
    const book = openWorkbook(example);
    const before = visible(book.host).sheets;
    await book.session.consolidate();
    expect(noticeOf(book)).toEqual({ kind: 'consolidated', ranked: 11, unranked: 1, silent: 5, kept: [] });
    expect(namesIn(book.host)).toEqual([...before.map(({ name }) => name), ...RESULTS]);
    expect(visible(book.host).sheets.slice(0, before.length)).toEqual(before);
  });

  it('shows the ranking derived by hand, in colour and in words, with links to the reports', async () => {
    const { host, session } = openWorkbook(example);
    await session.consolidate();
    // Rows 10 …: STT, unit, khối, passed/assessed, score, rank, rank in khối, result.
    const row = (number: number) =>
      ['B', 'D', 'E', 'F', 'G', 'H'].map((column) => host.value('Xếp hạng', `${column}${number}`));
    expect(row(10)).toEqual(['Tư pháp – Hộ tịch', '8/8', 100, 1, 1, 'Đạt tất cả chỉ tiêu']);
    expect(row(16)).toEqual(['Ban Chỉ huy Quân sự xã', '6/7', 85.71, 7, 4, 'Không đạt: K2']);
    expect(host.text('Xếp hạng', 'E16')).toBe('85,71');
    // The rank leads to the unit's row of Chi tiết; what is said of it is coloured whoever comes to stand there.
    const { grid, formats } = host.sheet('Xếp hạng');
    expect(grid.cellAt(9, 5).formula).toContain(`HYPERLINK("#'Chi tiết'!B"`);
    const onResult = formats.filter(({ areas }) => areas.some((area) => contains(area, 9, 7)));
    expect(onResult.map(({ look }) => look.fill)).toEqual(expect.arrayContaining(['#C6EFCE', '#FFC7CE']));
  });

  it('prints as the decree on documents has it', async () => {
    const { host, session } = openWorkbook(example);
    await session.consolidate();
    // 30, 15 and 20 mm in points.
    expect(host.sheet('Xếp hạng').page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      headersState: 'FirstAndDefault',
      firstPageNumber: 1,
      titleRows: { row: 7, rows: 2 },
    });
    expect(host.sheet('Xếp hạng').page.margins.left).toBeCloseTo(85.04, 1);
    expect(host.sheet('Xếp hạng').page.margins.right).toBeCloseTo(42.52, 1);
    expect(host.sheet('Xếp hạng').page.margins.top).toBeCloseTo(56.69, 1);
  });

  it('twice is the same as once, save the hidden copies for taking back', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    const once = visible(book.host);
    await book.session.consolidate();
    expect(noticeOf(book)).toMatchObject({ kept: [] });
    expect(visible(book.host)).toEqual(once);
    expect(hidden(book.host)).toHaveLength(RESULTS.length);
    await book.session.consolidate();
    expect(visible(book.host)).toEqual(once);
    expect(hidden(book.host)).toHaveLength(RESULTS.length);
  });

  it('keeps what somebody typed into a result sheet, in a copy', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    await typeOver(book.host, 'Xếp hạng', 'K9', 'Tuyên dương trước toàn xã');
    await book.session.consolidate();
    expect(noticeOf(book)).toMatchObject({ kind: 'consolidated', kept: ['Xếp hạng (bản trước)'] });
    expect(book.host.value('Xếp hạng (bản trước)', 'K9')).toBe('Tuyên dương trước toàn xã');
    expect(book.host.value('Xếp hạng', 'K9')).toBe('');
    await book.session.consolidate();
    expect(noticeOf(book)).toMatchObject({ kept: [] });
  });

  it('keeps a formula that somebody added to a result sheet, in a copy', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    await typeOver(book.host, 'Xếp hạng', 'K9', '=1+2');
    await book.session.consolidate();
    expect(noticeOf(book)).toMatchObject({ kept: ['Xếp hạng (bản trước)'] });
    expect(book.host.value('Xếp hạng (bản trước)', 'K9')).toBe(3);
  });

  it('keeps formulas elsewhere that refer to a result sheet', async () => {
    const book = openWorkbook((host) => {
      example(host);
      host.addSheet('Báo cáo', { cells: { A1: 'của Chủ tịch' } });
    });
    await book.session.consolidate();
    book.host.type('Báo cáo', 'A2', "='Xếp hạng'!B10");
    await book.session.consolidate();
    expect(book.host.value('Báo cáo', 'A2')).toBe('Tư pháp – Hộ tịch');
    await book.session.undo();
    expect(book.host.value('Báo cáo', 'A2')).toBe('Tư pháp – Hộ tịch');
  });

  it('never writes over a sheet of somebody else', async () => {
    const book = openWorkbook((host) => {
      example(host);
      host.addSheet('SỐ LIỆU', { cells: { A1: 'dân số các thôn' } });
    });
    const before = visible(book.host);
    await book.session.consolidate();
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'sheet-name-taken', sheet: 'Số liệu' } });
    expect(visible(book.host)).toEqual(before);
  });

  it('writes a renamed result sheet anew and leaves the renamed one', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    await rename('Xếp hạng', 'Xếp hạng quý I');
    await book.session.consolidate();
    expect(noticeOf(book)).toEqual({ kind: 'consolidated', ranked: 11, unranked: 1, silent: 5, kept: [] });
    expect(namesIn(book.host)).toEqual(expect.arrayContaining(['Xếp hạng', 'Xếp hạng quý I']));
  });

  it('does not take its own results for reports, in a new session either', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    const again = reopen(book.host);
    await again.session.open();
    const { view } = again.session.getState();
    expect(view?.sheets).toHaveLength(13);
    expect(view?.written).toBe('current');
    expect(view?.result.issues.filter(({ code }) => code === 'file-own-workbook')).toEqual([]);
  });

  it('says that results are older than the data', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    book.host.type('TPHT', 'G10', 180);
    await book.session.checkAll();
    expect(book.session.getState().view?.written).toBe('stale');
    await book.session.consolidate();
    expect(book.session.getState().view?.written).toBe('current');
  });

  it('has nothing to do without a report', async () => {
    const book = openWorkbook((host) => host.addSheet('Trang1'));
    await book.session.consolidate();
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'no-reports' } });
  });

  it('ranks nobody by rules that are wrong', async () => {
    const book = openWorkbook(example);
    await book.session.saveSettings({ gate: 'score-below', gateScore: 60 });
    expect(noticeOf(book)).toEqual({ kind: 'settings-saved' });
    expect(book.session.getState().view).toMatchObject({
      rulesFrom: 'workbook',
      settings: { gate: 'score-below', gateScore: 60 },
    });
    await book.session.saveSettings({ gateScore: 70 });
    expect(book.session.getState().view?.settings.gateScore).toBe(70);
    book.host.type('Thiết lập', 'B11', 'bảy mươi');
    await book.session.consolidate();
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'rules-wrong' } });
    expect(namesIn(book.host)).not.toContain('Xếp hạng');
  });
});

describe('taking the last run back', () => {
  it('takes away the first results', async () => {
    const book = openWorkbook(example);
    const before = visible(book.host);
    await book.session.consolidate();
    await book.session.undo();
    expect(noticeOf(book)).toEqual({ kind: 'undone', run: 'results', changedSince: [] });
    expect({ ...visible(book.host), active: before.active }).toEqual(before);
    expect(hidden(book.host)).toEqual([]);
    await book.session.undo();
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'nothing-to-undo' } });
  });

  it('brings earlier results back as they were, in a new session too', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    await typeOver(book.host, 'Xếp hạng', 'K9', 'ghi tay');
    const before = visible(book.host);
    book.host.type('TPHT', 'G10', 100);
    await book.session.consolidate();
    const again = reopen(book.host);
    await again.session.undo();
    expect(noticeOf(again)).toMatchObject({ kind: 'undone', run: 'results' });
    const sheet = (name: string) =>
      [before, visible(book.host)].map(({ sheets }) => sheets.find((one) => one.name === name));
    for (const name of RESULTS) {
      const [was, is] = sheet(name);
      expect(is).toEqual(was);
    }
  });

  it('keeps in a copy what was typed into results since', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    await typeOver(book.host, 'Chi tiết', 'A40', 'ý kiến của Chủ tịch');
    await book.session.undo();
    expect(noticeOf(book)).toMatchObject({ kind: 'undone', changedSince: ['Chi tiết (bản trước)'] });
    expect(book.host.value('Chi tiết (bản trước)', 'A40')).toBe('ý kiến của Chủ tịch');
  });
});

describe('text that looks like a formula', () => {
  it.each(['=1+1', '+1+1', '-1', '@SUM(1)', '\t=1', "'5", '5/16', '1,5', 'TRUE', '(1)'])(
    '%j stays text in every sheet we write',
    async (text) => {
      const unit = exampleSheets(DEFAULT_RULES, VI).map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell, column) => (column === 9 && cell?.input ? { ...cell, value: text } : cell)),
        })),
      }));
      const { host, session } = openWorkbook((empty) => unit.forEach((sheet) => addPlannedSheet(empty, sheet)));
      await session.consolidate();
      const plan = planResult(session.getState().view?.result ?? (undefined as never), VI, 'here');
      for (const sheet of plan.sheets) {
        for (const [row, { cells }] of sheet.rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            if (typeof cell?.value !== 'string' || cell.value === '') continue;
            const written = host.sheet(sheet.name).grid.cellAt(row, column);
            expect(written.value).toBe(cell.value);
            if (cell.formula === undefined && !cell.link) expect(written.formula).toBeNull();
          }
        }
      }
      expect(JSON.stringify(plan.sheets)).toContain(JSON.stringify(text.trim()));
    },
  );
});
