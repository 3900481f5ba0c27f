import { consolidate, type Correction, planResult, type SheetPlan } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { planLog } from '../../../src/core/plan/log-sheet';
import { VI } from '../../../src/messages';
import { perfect, readReport } from '../support/report';

const RESULT = consolidate([readReport('TPHT', perfect('TPHT')), readReport('LD', perfect('LD'))], DEFAULT_RULES);

// A hand-laid report: header in row 4, C1 in row 5, D1 in row 6; C Tổng số, D Loại trừ, E Số đạt, F Tỷ lệ.
const typed = (row: number, column: number, rest: Partial<Correction> = {}): Correction => ({
  file: 'TPHT.xlsx',
  sheet: 'TPHT',
  cell: { row: row - 1, column },
  from: '40',
  to: 38,
  at: '2024-12-05 14:07',
  ...rest,
});

const rowsOf = ({ rows }: SheetPlan): unknown[][] => {
  const header = rows.findIndex(({ cells }) => cells[0]?.value === 'STT');
  return rows.slice(header).map(({ cells }) => cells.map((cell) => cell?.value));
};

describe('Nhật ký', () => {
  it('has a row a correction: when, whose, which figure, where, from and to', () => {
    const log = planLog([typed(6, 4), typed(5, 3, { from: ' ', to: 2, at: '2024-01-31 07:00' })], RESULT, VI);
    expect(rowsOf(log)).toEqual([
      ['STT', 'Thời điểm', 'Đơn vị', 'Chỉ tiêu', 'Cột', 'Tệp', 'Trang', 'Ô', 'Trong tệp', 'Sửa thành'],
      [1, '05/12/2024 14:07', 'TPHT', 'D1', 'Số đạt', 'TPHT.xlsx', 'TPHT', 'E6', '40', 38],
      [2, '31/01/2024 07:00', 'TPHT', 'C1', 'Loại trừ', 'TPHT.xlsx', 'TPHT', 'D5', '(trống)', 2],
    ]);
  });

  it.each([
    ['of a cell that is no figure', typed(1, 0)],
    ['of a sheet that is not counted', typed(6, 4, { sheet: 'TPHT (2)' })],
    ['of a file that is not counted', typed(6, 4, { file: 'cu/TPHT.xlsx' })],
  ])('has dashes for the figure %s', (_, correction) => {
    const [, row] = rowsOf(planLog([correction], RESULT, VI));
    expect(row?.slice(2, 5)).toEqual(['–', '–', '–']);
  });

  it('says above that the units’ files were left alone', () => {
    const texts = planLog([typed(6, 4)], RESULT, VI).rows.map(({ cells }) => cells[0]?.value);
    expect(texts[0]).toBe('NHẬT KÝ SỬA SỐ LIỆU');
    expect(texts[1]).toMatch(/gõ lại.*Tệp của đơn vị được giữ nguyên như đã gửi/);
  });

  it('keeps a text as a text: what stood in a file is never a formula', () => {
    const log = planLog([typed(6, 4, { from: '=1+1' })], RESULT, VI);
    expect(log.rows.flatMap(({ cells }) => cells).filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(rowsOf(log)[1]).toContain('=1+1');
  });

  it('is printed across, its header on every page', () => {
    const log = planLog([typed(6, 4)], RESULT, VI);
    const header = log.rows.findIndex(({ cells }) => cells[0]?.value === 'STT');
    expect(log.print).toEqual({ landscape: true, repeat: { from: header, to: header }, breaks: [] });
    expect(log.freeze).toEqual({ row: header + 1, column: 0 });
  });
});

describe('a result workbook', () => {
  const names = (corrections?: readonly Correction[]) =>
    planResult(RESULT, VI, 'files', corrections).sheets.map(({ name }) => name);
  const FIRST = [
    ...['Xếp hạng', 'Toàn xã (kết quả)', 'Chi tiết', 'Vì sao', 'Đề nghị khen thưởng'],
    ...['Lỗi số liệu', 'Số liệu'],
  ];

  it('has Nhật ký between Số liệu and the units’ sheets when figures were typed over', () => {
    expect(names([typed(6, 4)])).toEqual([...FIRST, 'Nhật ký', 'TPHT', 'LD']);
  });

  it('has none when nothing was', () => {
    expect(names()).toEqual([...FIRST, 'TPHT', 'LD']);
    expect(planResult(RESULT, VI, 'files', [])).toEqual(planResult(RESULT, VI));
  });
});
