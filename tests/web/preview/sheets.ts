import type { CellView, RowView, SheetView, ShownSheet } from '../../../src/app';

export const cell = (column: number, text: string, change: Partial<CellView> = {}): CellView => ({
  column,
  text,
  align: 'left',
  wrap: false,
  bold: false,
  italic: false,
  size: 11,
  rule: 'none',
  border: false,
  paint: null,
  bar: null,
  span: null,
  link: null,
  issue: null,
  count: null,
  corrected: null,
  ...change,
});

export const row = (number: number, ...cells: readonly CellView[]): RowView => ({ row: number, height: null, cells });

export const VPTK: ShownSheet = { file: 'BaoCao_VPTK_2024.xlsx', sheet: 'VPTK' };
export const RANKING: ShownSheet = { file: null, sheet: 'Xếp hạng' };

/**
 * A1:C2 merged, though row 2 holds nothing; A3:A4 merged downwards; rows 5 and 6 left out.
 *
 *     1  Báo cáo ────────
 *     3  Nhóm   Mã     Số đạt
 *     4  │      D1     ⚠ 236
 *     7  (blank) D2    98
 */
export const sheetOf = (sheet: ShownSheet, changes: Readonly<Record<string, Partial<CellView>>> = {}): SheetView => ({
  sheet,
  widths: [60, 60, 80],
  rows: [
    row(0, cell(0, 'Báo cáo', { span: { columns: 3, rows: 2 } })),
    row(2, cell(0, 'Nhóm', { span: { columns: 1, rows: 2 } }), cell(1, 'Mã'), cell(2, 'Số đạt')),
    row(
      3,
      cell(1, 'D1', { link: { sheet: RANKING, cell: 'B7' } }),
      cell(2, '⚠ 236', {
        count: 'Số đạt, chỉ tiêu D1',
        paint: 'invalid',
        issue: { severity: 'error', text: 'Số đạt lớn hơn tổng số.' },
        ...changes['C4'],
      }),
    ),
    row(6, cell(1, 'D2'), cell(2, '98', { count: 'Số đạt, chỉ tiêu D2', corrected: '89', ...changes['C7'] })),
  ],
});

/** A sheet of this many rows and two columns: "A1", "B1", "A2"… */
export const longSheet = (sheet: ShownSheet, rows: number): SheetView => ({
  sheet,
  widths: [60, 60],
  rows: Array.from({ length: rows }, (_, index) => row(index, cell(0, `A${index + 1}`), cell(1, `B${index + 1}`))),
});
