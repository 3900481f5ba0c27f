import { read, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { formatAddress } from '../../src/core';
import { writeWorkbook } from '../../src/xlsx';
import { convert, pdfPages, pdfPageSizes, pdfText } from '../support/libreoffice';
import { cell, emptySheet, samplePlan } from '../support/sample-plan';
import { elementsNamed, parseXml, type XmlElement } from '../support/xml';

const landscape = { width: 297, height: 210 };
const portrait = { width: 210, height: 297 };

/** The first line with anything on it. */
const firstLine = (page: string): string => page.split('\n').find((line) => line.trim() !== '') ?? '';

describe('what LibreOffice prints', () => {
  let pdf: Uint8Array;
  let pages: string[];

  beforeAll(() => {
    pdf = convert(writeWorkbook(samplePlan), 'pdf');
    pages = pdfText(pdf);
  });

  it('is on A4, landscape for the wide sheet and portrait for the other', () => {
    expect(pdfPageSizes(pdf)).toEqual([landscape, landscape, landscape, portrait, portrait]);
  });

  it('has a page number on every page of a sheet but its first', () => {
    const numbers = pages.map((page) => /^ +(\d+)$/.exec(firstLine(page))?.[1]);
    expect(numbers).toEqual([undefined, '2', '3', undefined, '2']);
  });

  it('repeats the header of the table on every page', () => {
    for (const page of pages.slice(0, 3)) expect(page).toMatch(/STT .* Tổng số .* Số đạt .* Nguồn/);
  });

  it('begins a new page where the plan says so', () => {
    expect(pages[3]).toMatch(/D2/);
    expect(pages[4]).toMatch(/E1/);
  });

  it('shows something on every page', () => {
    for (const picture of pdfPages(pdf, 40)) expect(picture.length).toBeGreaterThan(1_500);
  });

  it('keeps all columns of a wide sheet with page breaks on one page', () => {
    const widths = Array.from({ length: 20 }, () => 12);
    const rows = Array.from({ length: 9 }, () => ({ cells: widths.map((_, column) => cell(column, 'count')) }));
    const print = { landscape: true, repeat: null, breaks: [3, 6] };
    const wide = writeWorkbook({ title: '', sheets: [{ ...emptySheet, widths, rows, print }] });
    expect(pdfPageSizes(convert(wide, 'pdf'))).toEqual([landscape, landscape, landscape]);
  });
});

describe('what LibreOffice saves again', () => {
  let parts: Record<string, Uint8Array>;
  let ranking: WorkSheet;
  let input: WorkSheet;

  beforeAll(() => {
    const saved = convert(writeWorkbook(samplePlan), 'xlsx');
    parts = unzipSync(saved);
    const { Sheets } = read(saved);
    ranking = Sheets["Xếp hạng '24"] ?? {};
    input = Sheets['Nhập "liệu" & in'] ?? {};
  });

  const part = (path: string): XmlElement => parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  const inputPart = (): XmlElement => part('xl/worksheets/sheet2.xml');

  it('has the results the plan gave, computed anew', () => {
    samplePlan.sheets[0]?.rows.forEach(({ cells }, row) => {
      cells.forEach((planned, column) => {
        if (planned?.formula === undefined) return;
        expect(ranking[formatAddress({ row, column })]).toMatchObject({ f: planned.formula, v: planned.value });
      });
    });
    expect(input['C3']).toMatchObject({ v: 'Đạt' });
  });

  it('has another result than the wrong one it was given: its results are its own', () => {
    const rows = [{ cells: [{ ...cell(1), formula: '2+3' }] }];
    const wrong = writeWorkbook({ title: '', sheets: [{ ...emptySheet, rows }] });
    expect(strFromU8(convert(wrong, 'csv')).trim()).toBe('5');
  });

  it('has text as text', () => {
    expect(input['B1']).toMatchObject({ t: 's', v: '=1+1' });
    expect(input['C6']).toMatchObject({ v: '  Kết quả tính sẵn, hai dòng\nvà dấu cách  ' });
  });

  it('has links to the cell of a sheet and of a file', () => {
    const links = elementsNamed(part('xl/worksheets/sheet1.xml'), 'hyperlink').map(({ attributes }) => attributes);
    const inside = links.find(({ ref }) => ref === 'G10');
    expect([inside?.['location'], inside?.['r:id']]).toEqual([`'Nhập "liệu" & in'!B4`, undefined]);
    const outside = links.find(({ ref }) => ref === 'G9');
    const files = elementsNamed(part('xl/worksheets/_rels/sheet1.xml.rels'), 'Relationship');
    const file = files.find(({ attributes }) => attributes['Id'] === outside?.['r:id'])?.attributes['Target'] ?? '';
    expect(decodeURIComponent(file)).toMatch(/BaoCao_Phòng #1 \(2024\)\.xlsx$/);
    expect(outside?.['location']).toMatch(/E14$/);
  });

  it('is protected but for the cells to type in', () => {
    expect(elementsNamed(inputPart(), 'sheetProtection')[0]?.attributes).toMatchObject({ sheet: 'true' });
    const formats = elementsNamed(part('xl/styles.xml'), 'cellXfs')[0]?.children ?? [];
    const locked = (address: string): string | undefined => {
      const found = elementsNamed(inputPart(), 'c').find(({ attributes }) => attributes['r'] === address);
      const format = formats[Number(found?.attributes['s'])];
      return format?.children.find(({ name }) => name === 'protection')?.attributes['locked'];
    };
    expect(['A3', 'B3', 'B6', 'C3'].map(locked)).toEqual(['true', 'false', 'false', 'true']);
  });

  it('has what may be typed, and the colours that follow it', () => {
    const rules = elementsNamed(inputPart(), 'dataValidation').map(({ attributes }) => attributes);
    expect(rules.map(({ sqref, type }) => [sqref, type])).toEqual([
      ['B3', 'whole'],
      ['B4', 'decimal'],
      ['B5', 'list'],
      ['B6', 'none'],
    ]);
    expect(elementsNamed(inputPart(), 'cfRule')).toHaveLength(2);
  });
});
