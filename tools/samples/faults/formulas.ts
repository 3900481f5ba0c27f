import { type Fault, oneFile, tpht } from './fault';
import { withExternalLink } from './make/external-link';
import { book, filled } from './make/filled-report';
import { withRawCells } from './make/raw-cells';
import { typedOver } from './make/typed-over';

/** Rows 14 and 22: formulas gone wrong, and text that another program would run as one. */
export const FORMULAS: readonly Fault[] = [
  oneFile({
    row: 14,
    name: '14-o-bao-loi',
    about: 'Ô số lượng báo lỗi #DIV/0! (C1), #REF! (D1), #N/A (E1)',
    outcome: 'Báo lỗi từng ô, gọi đúng tên lỗi',
    make: () =>
      withRawCells(book(typedOver(filled('TPHT'), { E9: '#DIV/0!', G10: '#REF!', E11: '#N/A' })), {
        E9: { type: 'e', formula: '96/0', value: '#DIV/0!' },
        G10: { type: 'e', formula: '#REF!+1', value: '#REF!' },
        E11: { type: 'e', formula: 'NA()', value: '#N/A' },
      }),
    issues: [
      tpht('error', 'cell-error', 'E9', 'C1', '#DIV/0!', ['#DIV/0!', 'số nguyên', 'gõ thẳng số']),
      tpht('error', 'cell-error', 'G10', 'D1', '#REF!', ['#REF!', 'số nguyên', 'gõ thẳng số']),
      tpht('error', 'cell-error', 'E11', 'E1', '#N/A', ['#N/A', 'số nguyên', 'gõ thẳng số']),
    ],
    verdicts: { 'TPHT C1': 'invalid', 'TPHT D1': 'invalid', 'TPHT E1': 'invalid' },
  }),
  oneFile({
    row: 14,
    name: '14-ghi-de-cong-thuc',
    about: 'Gõ đè lên công thức của mẫu: Kết quả ghi Đạt (C1), Tỷ lệ ghi 83,47 (D1)',
    outcome: 'Tính theo số lượng; cảnh báo từng ô',
    make: () => book(typedOver(filled('TPHT'), { I9: 'Đạt', H10: 83.47 })),
    issues: [
      tpht('warning', 'formula-overwritten', 'I9', 'C1', 'Đạt', ['Kết quả', 'Công thức', 'theo số lượng']),
      tpht('warning', 'formula-overwritten', 'H10', 'D1', '83,47', ['Tỷ lệ', 'Công thức', 'theo số lượng']),
    ],
    verdicts: { 'TPHT C1': 'pass 96/96', 'TPHT D1': 'pass 197/236' },
  }),
  oneFile({
    row: 14,
    name: '14-lien-ket-tep-khac',
    about: 'Tổng số của D1 lấy từ tệp SoTheoDoi.xlsx',
    outcome: 'Dùng số đang lưu trong ô; cảnh báo và nêu tên tệp kia',
    make: () =>
      withExternalLink(book(filled('TPHT')), 'E10', {
        file: 'SoTheoDoi.xlsx',
        sheet: 'Thu phí',
        cell: 'B4',
        value: 236,
      }),
    issues: [
      tpht('warning', 'external-link', 'E10', 'D1', '236', ['SoTheoDoi.xlsx', 'gõ trực tiếp', 'gõ thẳng số']),
    ],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
  oneFile({
    row: 14,
    name: '14-cong-thuc-chua-tinh',
    about: 'Tổng số của D1 là công thức chưa được tính (tệp do phần mềm khác xuất ra)',
    outcome: 'Báo lỗi; không hiểu là 0, không tự tính',
    make: () => withRawCells(book(filled('TPHT')), { E10: { formula: 'SUM(200,36)' } }),
    issues: [
      tpht('error', 'formula-not-calculated', 'E10', 'D1', '', ['chưa được tính', 'số nguyên', 'Mở tệp bằng Excel']),
    ],
    verdicts: { 'TPHT D1': 'invalid' },
  }),
  oneFile({
    row: 22,
    name: '22-chu-giong-cong-thuc',
    about: 'Tài liệu kiểm chứng, ghi chú và tên đơn vị bắt đầu bằng =, +, -, @ hoặc phím Tab',
    outcome: 'Giữ nguyên là chữ, không bao giờ thành công thức; ghi lưu ý ở từng ô',
    make: () =>
      book(
        typedOver(filled('TPHT'), {
          C3: '=Tư pháp – Hộ tịch',
          J9: '=HYPERLINK("http://vi-du.vn";"12/BC-TPHT")',
          K10: '+ Còn 39 giao dịch trả tiền mặt',
          K11: '- Đã rà soát',
          J12: '@14/BC-TPHT',
          K13: '\tĐã nộp lưu trữ',
        }),
      ),
    issues: [
      tpht('info', 'unit-name-read-as', 'C3', null, '=Tư pháp – Hộ tịch', ['=Tư pháp', 'Tư pháp – Hộ tịch', 'Đã hiểu là']),
      ...(
        [
          ['J9', 'C1', '=HYPERLINK("http://vi-du.vn";"12/BC-TPHT")'],
          ['K10', 'D1', '+ Còn 39 giao dịch trả tiền mặt'],
          ['K11', 'E1', '- Đã rà soát'],
          ['J12', 'E2', '@14/BC-TPHT'],
          ['K13', 'G1', '\tĐã nộp lưu trữ'],
        ] as const
      ).map(([cell, target, raw]) =>
        tpht('info', 'formula-like-text', cell, target, raw, ['công thức', 'Chữ', 'giữ nguyên là chữ']),
      ),
    ],
    verdicts: { 'TPHT C1': 'pass 96/96', 'TPHT D1': 'pass 197/236' },
  }),
];
