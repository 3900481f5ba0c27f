import type { ExcelHost } from '../support/excel-host';
import { everything, example, inExcel, noticeOf, openWorkbook, rename, reopen, visible } from './workbook';

interface Format {
  readonly areas: string;
  readonly kind?: string;
}

/** Conditional formats of a sheet in the order in which Excel shows them. */
function formatsOf(host: ExcelHost, sheet: string): readonly Format[] {
  const found = (
    host.dump({ ids: false }) as unknown as { sheets: { name: string; conditionalFormats: Format[] }[] }
  ).sheets.find(({ name }) => name === sheet);
  return found?.conditionalFormats ?? [];
}

const marksOf = (host: ExcelHost, sheet: string): string =>
  JSON.stringify(formatsOf(host, sheet).filter((format) => JSON.stringify(format).includes('ThiDuaCCHC')));

describe('a check', () => {
  it('colours pass and fail with a sign each, and changes no cell', async () => {
    const book = openWorkbook(example);
    const before = visible(book.host);
    await book.session.checkAll();
    expect(noticeOf(book)).toMatchObject({ kind: 'checked', sheets: 13, locked: [] });
    // DCNX: six targets failed (rows 9 – 14), K1 and K2 reached (15, 16); the template's Mã is A, Kết quả I.
    const marks = marksOf(book.host, 'DCNX');
    expect(marks).toContain('A9:A14');
    expect(marks).toContain('I15:I16');
    expect(marks).toContain('#FFC7CE');
    expect(marks).toContain(' ✗');
    const after = visible(book.host);
    const bare = (dump: typeof before) => dump.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] }));
    expect(bare(after)).toEqual(bare(before));
  });

  it('is taken away by “Xóa màu”: cells, formats, names and settings are what they were', async () => {
    const book = openWorkbook(example);
    const before = book.host.dump({ ids: false });
    await book.session.checkSheet();
    await book.session.checkAll();
    expect(book.host.dump({ ids: false })).not.toEqual(before);
    await book.session.clearMarks();
    expect(noticeOf(book)).toEqual({ kind: 'cleared', sheets: 13 });
    expect(book.host.dump({ ids: false })).toEqual(before);
  });

  it('is taken away without taking the results’ undo along', async () => {
    const book = openWorkbook(example);
    await book.session.consolidate();
    await book.session.open();
    book.host.type('DCNX', 'G9', 61);
    await book.session.clearMarks();
    await book.session.undo();
    expect(noticeOf(book)).toMatchObject({ kind: 'undone', run: 'results' });
  });

  it('is taken away after saving and opening again, from renamed sheets and from copied cells too', async () => {
    const book = openWorkbook(example);
    await book.session.checkAll();
    const { host } = book;
    await rename('TPHT', 'Tư pháp');
    const again = reopen(host);
    await again.session.open();
    await again.session.clearMarks();
    expect(noticeOf(again)).toEqual({ kind: 'cleared', sheets: 13 });
    expect(JSON.stringify(visible(host))).not.toContain('ThiDuaCCHC');
  });

  it('twice is the same as once', async () => {
    const book = openWorkbook(example);
    await book.session.checkAll();
    const once = visible(book.host);
    await book.session.checkAll();
    expect(visible(book.host)).toEqual(once);
    const again = reopen(book.host);
    await again.session.checkAll();
    expect(visible(book.host)).toEqual(once);
  });

  it('is undone to the marks there were before it', async () => {
    const book = openWorkbook(example);
    await book.session.checkSheet();
    const once = visible(book.host);
    await book.session.checkAll();
    await book.session.undo();
    expect(noticeOf(book)).toEqual({ kind: 'undone', run: 'marks', changedSince: [] });
    expect(visible(book.host)).toEqual(once);
  });

  it('leaves what users format by formula, and their order', async () => {
    const book = openWorkbook(example);
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem('TPHT');
      sheet.protection.unprotect();
      const format = sheet.getRange('A9:K16').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$E9>100';
      format.custom.format.fill.color = '#00FF00';
    });
    const before = visible(book.host);
    await book.session.checkAll();
    await book.session.checkAll();
    await book.session.clearMarks();
    expect(visible(book.host)).toEqual(before);
  });

  it('says that a sheet is none of a unit', async () => {
    const book = openWorkbook((host) => {
      host.addSheet('Thiết lập', { cells: { A1: 'THIẾT LẬP' } });
      example(host);
    });
    await book.session.checkSheet();
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'not-a-unit-sheet', sheet: 'Thiết lập' } });
  });
});

describe('a protected sheet', () => {
  it('is marked and protected again as it was', async () => {
    const book = openWorkbook(example);
    const protections = () =>
      everything(book.host).sheets.map((sheet) => ('protection' in sheet ? sheet.protection : null));
    const before = protections();
    expect(before.every((protection) => protection !== null)).toBe(true);
    await book.session.checkAll();
    expect(protections()).toEqual(before);
  });

  it('behind a password is named and left as it is; the others are marked', async () => {
    const book = openWorkbook(example);
    const { host } = book;
    host.sheet('DCNX').protection = { ...host.sheet('DCNX').protection, password: 'bí mật' } as never;
    const before = visible(host).sheets.find(({ name }) => name === 'DCNX');
    await book.session.checkAll();
    expect(noticeOf(book)).toMatchObject({ kind: 'checked', sheets: 13, locked: ['DCNX'] });
    expect(visible(host).sheets.find(({ name }) => name === 'DCNX')).toEqual(before);
    expect(marksOf(host, 'TPHT')).toContain('A9');
  });
});
