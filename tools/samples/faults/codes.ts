import type { SheetPlan } from '../../../src/core';
import { type Fault, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { inserted, moved, unmoved } from './make/moved';
import { typedOver } from './make/typed-over';

const ONLINE_PAYMENT = 'Giao dịch thanh toán trực tuyến';

function withoutRow(sheet: SheetPlan, number: number): SheetPlan {
  return { ...sheet, rows: sheet.rows.map((row, index) => (index === number - 1 ? { cells: [] } : row)) };
}

/** Row 16: a row is found by its Mã, so the Mã must be there, once, and known. */
export const CODES: readonly Fault[] = [
  oneFile({
    row: 16,
    name: '16-thieu-ma',
    about: 'Dòng D1 bị xóa mã',
    outcome: 'Báo lỗi, gợi ý mã D1 theo nội dung dòng; không tự nhận',
    make: () => book(typedOver(filled('TPHT'), { A10: null })),
    issues: [tpht('error', 'target-code-missing', 'A10', 'D1', ONLINE_PAYMENT, [ONLINE_PAYMENT, 'D1', 'D1'])],
    verdicts: { 'TPHT D1': 'invalid', 'TPHT C1': 'pass 96/96' },
  }),
  oneFile({
    row: 16,
    name: '16-ma-trung',
    about: 'Hai dòng cùng mã D1: 197/236 và 200/236',
    outcome: 'Báo lỗi, chỉ ra dòng kia; không tự chọn',
    make: () =>
      book(
        typedOver(moved(filled('TPHT'), { row: inserted(10), column: unmoved }), {
          A11: 'D1',
          C11: ONLINE_PAYMENT,
          E11: 236,
          G11: 200,
          J11: '12/BC-TPHT',
        }),
      ),
    issues: [tpht('error', 'target-code-repeated', 'A11', 'D1', 'D1', ['A10', 'một dòng', 'xóa dòng thừa'])],
    verdicts: { 'TPHT D1': 'invalid', 'TPHT E1': 'pass 66/66' },
  }),
  oneFile({
    row: 16,
    name: '16-ma-la',
    about: 'Mã E1 bị gõ thành E9; thêm dòng M1 ngoài bộ tiêu chí',
    outcome: 'Báo lỗi cả hai dòng; gợi ý E1 cho dòng thứ nhất',
    make: () =>
      book(
        typedOver(moved(filled('TPHT'), { row: inserted(16), column: unmoved }), {
          A11: 'E9',
          A17: 'M1',
          C17: 'Tự chấm điểm của đơn vị',
          E17: 10,
          G17: 9,
        }),
      ),
    issues: [
      tpht('error', 'target-code-unknown', 'A11', 'E1', 'E9', ['E9', 'E1', 'E1']),
      tpht('error', 'target-code-unknown', 'A17', null, 'M1', ['M1', 'bộ tiêu chí', 'Sửa lại mã']),
    ],
    verdicts: { 'TPHT E1': 'invalid', 'TPHT C1': 'pass 96/96' },
  }),
  oneFile({
    row: 16,
    name: '16-thieu-dong',
    about: 'Dòng H1 bị xóa khỏi bảng',
    outcome: 'Báo lỗi thiếu dòng; H1 là chưa nhập',
    make: () => book(withoutRow(filled('TPHT'), 14)),
    issues: [tpht('error', 'target-row-missing', null, 'H1', 'H1', ['H1', 'Tổng số và Số đạt', 'Bổ sung dòng'])],
    verdicts: { 'TPHT H1': 'not-entered', 'TPHT C1': 'pass 96/96' },
  }),
];
