import { layOut, slotAt } from '../../../src/web/preview/layout';
import { cell, longSheet, row, sheetOf, VPTK } from './sheets';

const texts = (view: Parameters<typeof layOut>[0]) =>
  layOut(view).rows.map(({ row: number, covers }) => [number + 1, ...covers.map((slot) => slot.cell?.text ?? '')]);

it('says of every place what covers it', () => {
  expect(texts(sheetOf(VPTK))).toEqual([
    [1, 'Báo cáo', 'Báo cáo', 'Báo cáo'],
    [3, 'Nhóm', 'Mã', 'Số đạt'],
    [4, 'Nhóm', 'D1', '⚠ 236'],
    [7, '', 'D2', '98'],
  ]);
});

it('clips a merged cell to the rows and columns there are', () => {
  const [slot] = layOut({
    sheet: VPTK,
    widths: [60, 60],
    rows: [row(0, cell(0, 'all', { span: { columns: 16_384, rows: 1000 } })), row(4, cell(5, 'far'))],
  }).rows[0]!.slots;
  // The sheet goes to F, and has two rows that hold something.
  expect([slot?.columns, slot?.rows]).toEqual([6, 2]);
});

it('draws a hundred rows together', () => {
  const { chunks } = layOut(longSheet(VPTK, 250));
  expect(chunks.map((chunk) => chunk.length)).toEqual([100, 100, 50]);
});

it('and more where a merged cell would be cut in two', () => {
  const { rows, ...sheet } = longSheet(VPTK, 250);
  const tall = rows.map((each) =>
    each.row === 98 ? row(98, cell(0, 'tall', { span: { columns: 1, rows: 5 } }), cell(1, 'B99')) : each,
  );
  const uncovered = tall.map((each) => (each.row > 98 && each.row < 103 ? row(each.row, cell(1, 'b')) : each));
  // Rows 99 to 103 are one cell in A.
  expect(layOut({ ...sheet, rows: uncovered }).chunks.map((chunk) => chunk.length)).toEqual([103, 100, 47]);
});

it('lets text run over blanks, as far as the next that is not', () => {
  const { rows } = layOut({
    sheet: VPTK,
    widths: [50, 60, 70, 80],
    rows: [row(0, cell(0, 'long'), cell(3, 'stop')), row(1, cell(1, 'wrapped', { wrap: true }))],
  });
  expect(rows.map(({ slots }) => slots.find((slot) => slot.cell)?.room)).toEqual([180, 60]);
});

it.each([
  ['a cell', { row: 3, column: 1 }, 'D1'],
  ['a covered cell', { row: 3, column: 0 }, 'Nhóm'],
  ['a row that is left out', { row: 4, column: 1 }, 'D1'],
  ['a place behind the end', { row: 99, column: 99 }, '98'],
])('finds %s', (_, address, text) => {
  expect(slotAt(layOut(sheetOf(VPTK)), address)?.cell?.text).toBe(text);
});

it('finds nothing in an empty sheet', () => {
  expect(slotAt(layOut({ sheet: VPTK, widths: [], rows: [] }), { row: 0, column: 0 })).toBeNull();
});
