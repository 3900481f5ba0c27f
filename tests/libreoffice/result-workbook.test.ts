import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidate, planMaster, planReport, planResult, reportReader } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { convert, pdfPageSizes, pdfText } from '../support/libreoffice';

const FOLDER = 'samples/vi-du';
const read = reportReader(DEFAULT_RULES);
const parsed = readdirSync(FOLDER).map((name) => read(readWorkbook(name, readFileSync(join(FOLDER, name)))));
const result = consolidate(parsed, DEFAULT_RULES);
const plan = planResult(result, VI);
const bytes = writeWorkbook(plan);

/** Text as it stands on paper, without the spaces: pdftotext finds some inside words, where glyphs are set apart. */
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

describe('the result workbook as LibreOffice prints it', () => {
  const pdf = convert(bytes, 'pdf');
  const pages = pdfText(pdf).map(squeezed);
  const all = pages.join('\n');
  const shows = (...words: readonly string[]): string[] => words.filter((word) => !all.includes(squeezed(word)));

  it('is A4 landscape on every page', () => {
    const sizes = new Set(pdfPageSizes(pdf).map(({ width, height }) => `${width}×${height}`));
    expect([...sizes]).toEqual(['297×210']);
  });

  it('begins with the ranking, under the heading of Nghị định 30', () => {
    const [first = ''] = pages;
    const order = [
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      'BẢNG TỔNG HỢP XẾP HẠNG THI ĐUA CẢI CÁCH HÀNH CHÍNH',
      ...['Tư pháp – Hộ tịch', 'Văn phòng – Thống kê', 'Văn hóa – Xã hội', 'Tài chính – Kế toán'],
    ];
    const places = order.map((words) => first.indexOf(squeezed(words)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  it('cuts no unit’s name and no reason off', () => {
    const names = result.units.map(({ unit }) => unit.name);
    expect(shows(...names, 'Chưa nộp báo cáo', 'Không đạt: C1, D1, E1, E2', 'tính vào kết quả toàn xã')).toEqual([]);
  });

  it('shows each unit’s name whole above its report', () => {
    for (const { unit, status } of result.units) {
      if (status !== 'not-submitted') expect(shows(`Đơn vị báo cáo: ${unit.name}Mã đơn vị: ${unit.code}`)).toEqual([]);
    }
  });

  it('says every state in a word, so that black and white loses nothing', () => {
    // 142 of 143 fails and reads as less than 100 %.
    // In a narrow column “Không áp dụng” takes two lines.
    const words = ['Đạt', 'Không đạt', 'Không phát sinh', 'Không áp', 'dụng', 'Chưa nhập', '83,47%', '99,30%'];
    expect(shows(...words)).toEqual([]);
  });

  it('names the rules the council may change as such', () => {
    expect(shows('phương án mặc định, Hội đồng TĐKT xã quyết định')).toEqual([]);
  });
});

describe('every workbook we write', () => {
  const xa = DEFAULT_RULES.register.find((unit) => unit.code === 'XA');
  const template = (code: string) => {
    const unit = DEFAULT_RULES.register.find((candidate) => candidate.code === code) ?? xa;
    if (!unit) throw new Error(code);
    return writeWorkbook({ title: VI.report.title, sheets: [planReport(unit, DEFAULT_RULES, VI, null)] });
  };

  it.each([
    ['the template of a unit', () => template('VPTK'), 1],
    ['the template of Toàn xã', () => template('XA'), 1],
    ['the master workbook', () => writeWorkbook(planMaster(DEFAULT_RULES, VI)), 3],
  ])('opens and prints: %s', (_, make, pages) => {
    const pdf = convert(make(), 'pdf');
    expect(pdfPageSizes(pdf)).toHaveLength(pages);
  });

  it('keeps its values when LibreOffice computes every formula anew', () => {
    const recalculated = readWorkbook('a.xlsx', convert(bytes, 'xlsx'));
    const written = readWorkbook('b.xlsx', bytes);
    // The last digit of a mean is each program's own.
    const stable = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
    const values = (book: typeof written) =>
      book.sheets.map(({ name, rows }) => ({
        name,
        rows: rows.map((row) =>
          row.cells.filter((cell) => cell.value !== '').map((cell) => [cell.column, stable(cell.value)]),
        ),
      }));
    expect(values(recalculated)).toEqual(values(written));
  });
});
