import { type CellPlan, type CellRange, parseAddress, type SheetPlan } from '../../../../src/core';
import { filled } from './filled-report';
import { inserted, moved, unmoved } from './moved';
import { typedOver } from './typed-over';

const range = (from: string, to: string): CellRange => ({
  from: parseAddress(from) ?? { row: 0, column: 0 },
  to: parseAddress(to) ?? { row: 0, column: 0 },
});

/** The header two rows deep: the three counts under one heading, "Tỷ lệ" over "(%)", the rest merged downwards. */
export function twoRowHeader(): SheetPlan {
  const sheet = moved(filled('TPHT'), { row: inserted(6), column: unmoved });
  const header = sheet.rows[7]?.cells ?? [];
  const named = (value: CellPlan['value']): CellPlan => ({ value, look: 'header' });
  const upper = header.map((cell, column) => {
    if (column === 4) return named('Số lượng');
    return column > 4 && column < 7 ? named(null) : named(column === 7 ? 'Tỷ lệ' : (cell?.value ?? null));
  });
  const lower = header.map((cell, column) => {
    if (column >= 4 && column < 7) return cell;
    return named(column === 7 ? '(%)' : null);
  });
  const down = ['A', 'B', 'C', 'D', 'I', 'J', 'K'].map((column) => range(`${column}7`, `${column}8`));
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => (index === 6 ? { cells: upper } : index === 7 ? { cells: lower } : row)),
    merges: [...sheet.merges, ...down, range('E7', 'G7')],
  };
}

/** A sum in the middle, its word in the column of codes, merged; a sum at the end, its word beside the texts. */
export function withSums(): SheetPlan {
  const row = (index: number): number => (index < 12 ? index : index < 16 ? index + 1 : index + 2);
  const sheet = moved(filled('TPHT'), { row, column: unmoved });
  const typed = typedOver(sheet, { A13: 'Cộng', E13: 440, G13: 401, C18: 'Tổng cộng', E18: 596, G18: 557 });
  return { ...typed, merges: [...typed.merges, range('A13', 'D13')] };
}

/** Groups with their sums above them, "I" in the column of codes, and below them, the group's name in words. */
export function withGroupSums(): SheetPlan {
  const row = (index: number): number => (index < 8 ? index : index < 12 ? index + 1 : index + 2);
  return typedOver(moved(filled('TPHT'), { row, column: unmoved }), {
    ...{ A9: 'I', C9: 'Thủ tục hành chính', E9: 440, G9: 401 },
    ...{ C14: 'Cộng nhóm I', E14: 440, G14: 401 },
  });
}

/** Rows and a column inserted, one of them put to use; the index row retyped, which Excel turns into −1, −2 … */
export function withInsertions(): SheetPlan {
  const sheet = moved(filled('TPHT'), { row: inserted(5, 2), column: inserted(4) });
  const indices = [...'ABCDFGHIJKL'].map((column, index) => [`${column}10`, -index - 1] as const);
  const units = [11, 12, 13, 14, 15, 16, 17, 18].map((row) => [`E${row}`, 'hồ sơ'] as const);
  return typedOver(sheet, {
    A6: 'Số liệu tính đến ngày 31/12/2024',
    E9: 'Đơn vị tính',
    ...Object.fromEntries<string | number>([...indices, ...units]),
  });
}

/** A table somebody drew up alone: other words, another order, another corner; groups without figures. */
export const OWN_TABLE = [
  ['ỦY BAN NHÂN DÂN XÃ TRÀ LÂM'],
  [null, 'BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH'],
  [],
  [null, 'Tên đơn vị: Tư pháp – Hộ tịch'],
  [null, 'Năm báo cáo', null, 2024],
  [],
  [null, 'STT', 'Chỉ tiêu', 'Số lượng đạt', 'Tổng', 'Loại trừ', 'Mã chỉ tiêu', 'Minh chứng', 'Tỉ lệ (%)'],
  [null, 'I', 'Thủ tục hành chính'],
  [null, 1, 'Luân chuyển hồ sơ điện tử', 96, 100, 4, 'C1', '11/BC-TPHT', 100],
  [null, 2, 'Thanh toán trực tuyến', 197, 236, null, 'D1', '12/BC-TPHT', 83.47],
  [null, 3, 'Công khai thủ tục', 42, 42, null, 'E2', '13/BC-TPHT', 100],
  [null, 4, 'Cung cấp trực tuyến', 35, 35, null, 'H1', '14/BC-TPHT', 100],
  [null, 'II', 'Điều hành'],
  [null, 5, 'Văn bản điện tử ký số', 66, 66, 0, 'E1', '15/BC-TPHT', 100],
  [null, 6, 'Hồ sơ công việc', 71, 71, 0, 'G1', '16/BC-TPHT', 100],
  [null, 7, 'Tập huấn kỹ năng số', 25, 25, null, 'K1', '17/BC-TPHT', 100],
  [null, 8, 'Tập huấn dữ liệu', 25, 25, null, 'K2', '18/BC-TPHT', 100],
  [],
  [null, null, 'NGƯỜI LẬP', null, null, null, 'THỦ TRƯỞNG'],
] as const;
