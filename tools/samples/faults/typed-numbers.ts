import { commune, type Fault, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { typedOver } from './make/typed-over';

/** Rows 1, 2, 5 and 6: digits that are not a number to a spreadsheet program. */
export const TYPED_NUMBERS: readonly Fault[] = [
  oneFile({
    row: 1,
    name: '01-so-dang-chu',
    about: 'Số lượng gõ dạng chữ: 1.234.567 (C1), 236 (D1), 66 (E1)',
    outcome: 'Đọc được, chỉ có một cách hiểu; cảnh báo từng ô và nhắc gõ lại dạng số',
    make: () =>
      book(
        typedOver(filled('TPHT', { C1: { achieved: 1_234_567, total: 1_234_567 } }), {
          E9: '1.234.567',
          E10: '236',
          E11: '66',
          G11: '66',
        }),
      ),
    issues: [
      tpht('warning', 'number-as-text', 'E9', 'C1', '1.234.567', ['1.234.567', 'dạng số', 'Đã đọc là 1.234.567']),
      tpht('warning', 'number-as-text', 'E10', 'D1', '236', ['là chữ', 'dạng số', 'Đã đọc là 236']),
      tpht('warning', 'number-as-text', 'E11', 'E1', '66', ['là chữ', 'dạng số', 'Đã đọc là 66']),
      tpht('warning', 'number-as-text', 'G11', 'E1', '66', ['là chữ', 'dạng số', 'Đã đọc là 66']),
    ],
    verdicts: { 'TPHT C1': 'pass 1234567/1234567', 'TPHT D1': 'pass 197/236', 'TPHT E1': 'pass 66/66' },
  }),
  oneFile({
    row: 1,
    name: '01-ty-le-dang-chu',
    about: 'L1 ghi thẳng tỷ lệ 98,5 dạng chữ, có dấu cách ở cuối; ô số phiếu để trống',
    outcome: 'Đọc là 98,5%, có cảnh báo',
    make: () =>
      book(
        typedOver(filled('XA', { L1: { total: '', achieved: '', evidence: '23/BC-UBND' } }), { H13: '98,5 ' }),
      ),
    issues: [
      commune('warning', 'number-as-text', 'H13', 'L1', '98,5 ', ['98,5', 'dạng số', 'Đã đọc là 98,5']),
    ],
    verdicts: { 'XA L1': 'pass 98.5%' },
  }),
  oneFile({
    row: 2,
    name: '02-dau-cham-dau-phay',
    about: 'Số gõ dạng chữ có hai cách hiểu: 1.234 (C1), 1,234 (D1), 12.5 (E1)',
    outcome: 'Báo lỗi và nêu cả hai cách hiểu; không tự chọn',
    make: () => book(typedOver(filled('TPHT'), { E9: '1.234', E10: '1,234', G11: '12.5' })),
    issues: [
      tpht('error', 'number-ambiguous', 'E9', 'C1', '1.234', ['1,234 hoặc 1.234', 'số nguyên', 'Gõ lại']),
      tpht('error', 'number-ambiguous', 'E10', 'D1', '1,234', ['1,234 hoặc 1.234', 'số nguyên', 'Gõ lại']),
      tpht('error', 'number-ambiguous', 'G11', 'E1', '12.5', ['12,5 hoặc 125', 'số nguyên', 'Gõ lại']),
    ],
    verdicts: { 'TPHT C1': 'invalid', 'TPHT D1': 'invalid', 'TPHT E1': 'invalid' },
  }),
  oneFile({
    row: 5,
    name: '05-so-kem-chu',
    about: 'Số lượng có chữ đi kèm hoặc số 0 ở đầu: 12 hồ sơ (C1), 66 văn bản (E1), 03 TTHC (E2), 05 (H1)',
    outcome: 'Đọc lấy số, cảnh báo từng ô',
    make: () =>
      book(
        typedOver(
          filled('TPHT', {
            C1: { achieved: 12, total: 12 },
            E2: { achieved: 3, total: 3 },
            H1: { achieved: 5, total: 5 },
          }),
          { E9: '12 hồ sơ', E11: '66 văn bản', E12: '03 TTHC', G14: '05' },
        ),
      ),
    issues: [
      tpht('warning', 'count-with-words', 'E9', 'C1', '12 hồ sơ', ['12 hồ sơ', 'chữ số', 'Đã đọc là 12']),
      tpht('warning', 'count-with-words', 'E11', 'E1', '66 văn bản', ['66 văn bản', 'chữ số', 'Đã đọc là 66']),
      tpht('warning', 'count-with-words', 'E12', 'E2', '03 TTHC', ['03 TTHC', 'chữ số', 'Đã đọc là 3']),
      tpht('warning', 'count-with-words', 'G14', 'H1', '05', ['05', 'chữ số', 'Đã đọc là 5']),
    ],
    verdicts: { 'TPHT C1': 'pass 12/12', 'TPHT E1': 'pass 66/66', 'TPHT E2': 'pass 3/3', 'TPHT H1': 'pass 5/5' },
  }),
  oneFile({
    row: 6,
    name: '06-ky-tu-la',
    about: 'Ký tự giống chữ số: 1O6 và O với chữ O (C1, D1), ２３６ toàn khổ (E1), hai số 35,36 trong một ô (G1)',
    outcome: 'Báo lỗi và chỉ ra ký tự lạ',
    make: () =>
      book(typedOver(filled('TPHT'), { E9: '1O6', F10: 'O', E11: '２３６', G13: '35,36' })),
    issues: [
      tpht('error', 'suspicious-character', 'E9', 'C1', '1O6', ['ký tự lạ “O”', 'chữ số', 'gõ lại']),
      tpht('error', 'suspicious-character', 'F10', 'D1', 'O', ['ký tự lạ “O”', 'chữ số', 'gõ lại']),
      tpht('error', 'suspicious-character', 'E11', 'E1', '２３６', ['ký tự lạ “２”', 'chữ số', 'gõ lại']),
      tpht('error', 'suspicious-character', 'G13', 'G1', '35,36', ['ký tự lạ “,”', 'chữ số', 'gõ lại']),
    ],
    verdicts: { 'TPHT C1': 'invalid', 'TPHT D1': 'invalid', 'TPHT E1': 'invalid', 'TPHT G1': 'invalid' },
  }),
];
