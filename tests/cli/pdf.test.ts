import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signedPlan } from '../../src/cli/pdf';
import type { SheetPlan } from '../../src/core';
import { cell, emptySheet } from '../support/sample-plan';
import { folderWith, runCli } from '../support/cli';

const SAMPLES = { copyOf: 'samples/vi-du' };

describe('the document that is signed', () => {
  const plain: SheetPlan = {
    ...emptySheet,
    name: 'Xếp hạng',
    rows: [{ height: 20, cells: [cell('Hạng', 'header'), null, { ...cell('Đạt', 'center'), paint: 'pass' }] }],
    bars: [{ range: { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } }, most: 100 }],
    print: { ...emptySheet.print, columns: 2 },
  };
  const named = (name: string): SheetPlan => ({ ...plain, name });

  it('has the four sheets in the order of the result', () => {
    const names = [
      'Xếp hạng',
      'Toàn xã (kết quả)',
      'Chi tiết',
      'Đề nghị khen thưởng',
      'Lỗi số liệu',
      'Số liệu',
      'VPTK',
    ];
    const { title, sheets } = signedPlan({ title: 'Xếp hạng 2024', sheets: names.map(named) });
    expect(title).toBe('Xếp hạng 2024');
    expect(sheets.map(({ name }) => name)).toEqual(names.slice(0, 4));
  });

  it('has values, and neither formulas nor links to what is not in it', () => {
    const to = { to: 'sheet', sheet: 'Số liệu', cell: { row: 0, column: 0 } } as const;
    const live: SheetPlan = {
      ...plain,
      rows: plain.rows.map(({ cells, ...row }) => ({
        ...row,
        cells: cells.map((one) => one && { ...one, formula: "'Số liệu'!A1", input: true, link: to }),
      })),
      protect: true,
    };
    expect(signedPlan({ title: '', sheets: [live] }).sheets).toEqual([plain]);
  });
});

describe('--pdf', () => {
  const { PATH } = process.env;

  afterEach(() => Object.assign(process.env, { PATH }));

  /** A folder with reports, on a machine whose LibreOffice is this script; with none, it has no LibreOffice. */
  function machine(files: Parameters<typeof folderWith>[0], script?: string): string {
    const folder = folderWith({ 'bao-cao': SAMPLES, ...files });
    const programs = folderWith({});
    if (script !== undefined) {
      writeFileSync(join(programs, 'soffice'), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}`);
      chmodSync(join(programs, 'soffice'), 0o755);
    }
    process.env['PATH'] = programs;
    return folder;
  }

  const run = (folder: string, ...more: readonly string[]) =>
    runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx', ...more);

  const WRITES = 'printf "%%PDF-1.7 new" > "$6/in.pdf"';

  it('writes the document beside the workbook, and says so', () => {
    const folder = machine({}, WRITES);
    const { code, out, err } = run(folder, '--pdf', 'in/ky.pdf');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Đã ghi kq.xlsx\nĐã ghi in/ky.pdf');
    expect(readFileSync(join(folder, 'in/ky.pdf'), 'utf8')).toBe('%PDF-1.7 new');
    expect(readdirSync(join(folder, 'in'))).toEqual(['ky.pdf']);
    expect(existsSync(join(folder, 'kq.xlsx'))).toBe(true);
  });

  it('replaces an earlier PDF', () => {
    const folder = machine({ 'ky.pdf': '%PDF-1.4 old' }, WRITES);
    expect(run(folder, '--pdf', 'ky.pdf').code).toBe(0);
    expect(readFileSync(join(folder, 'ky.pdf'), 'utf8')).toBe('%PDF-1.7 new');
  });

  it.each<[string, string, Parameters<typeof folderWith>[0], string | undefined, string]>([
    ['another name', 'ky.docx', {}, WRITES, '“ky.docx” không kết thúc bằng .pdf'],
    ['a file that is no PDF', 'ky.pdf', { 'ky.pdf': 'x' }, WRITES, 'không phải tệp PDF'],
    ['an empty file', 'ky.pdf', { 'ky.pdf': '' }, WRITES, 'không phải tệp PDF'],
    ['a folder', 'ky.pdf', { 'ky.pdf/a.txt': 'x' }, WRITES, 'không phải tệp PDF'],
    ['a machine without LibreOffice', 'ky.pdf', {}, undefined, 'Không tìm thấy LibreOffice'],
    ['a LibreOffice that fails', 'ky.pdf', {}, 'exit 1', 'LibreOffice không tạo được PDF (mã thoát 1)'],
  ])('refuses %s, and nothing is written', (_, pdf, files, script, words) => {
    const folder = machine(files, script);
    const before = readdirSync(folder);
    const { code, out, err } = run(folder, '--pdf', pdf, '--json', 'kq.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(readdirSync(folder)).toEqual(before);
    if (files['ky.pdf'] !== undefined) expect(readFileSync(join(folder, 'ky.pdf'), 'utf8')).toBe(files['ky.pdf']);
  });

  it.each([
    ['check', ['check', 'bao-cao']],
    ['template', ['template', '--out', 'mau']],
  ])('is not for %s', (_, args) => {
    const { code, err } = runCli(machine({}, WRITES), ...args, '--pdf', 'ky.pdf');
    expect(code).toBe(2);
    expect(err).toContain('không dùng --pdf');
  });
});
