import { commune, type Fault, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { typedOver } from './make/typed-over';

const BLANK = { total: '', achieved: '' };

/** Rows 8 and 9: words for nothing, and nothing at all. */
export const NOTHING_ARISEN: readonly Fault[] = [
  oneFile({
    row: 8,
    name: '08-khong-phat-sinh',
    about: 'Không phát sinh ghi bằng chữ: - (C1), x (D1), k có (E1), KPS (E2), Không phát sinh (G1), – ở cả hai ô (H1)',
    outcome: 'Hiểu là không phát sinh, ghi lưu ý ở từng dòng',
    make: () =>
      book(
        typedOver(
          filled('TPHT', {
            C1: BLANK,
            D1: { total: '', achieved: 0 },
            E1: BLANK,
            E2: BLANK,
            G1: BLANK,
            H1: BLANK,
          }),
          { E9: '-', E10: 'x', G11: 'k có', E12: 'KPS', E13: 'Không phát sinh', E14: '–', G14: '–' },
        ),
      ),
    issues: (
      [
        ['E9', 'C1', '-'],
        ['E10', 'D1', 'x'],
        ['G11', 'E1', 'k có'],
        ['E12', 'E2', 'KPS'],
        ['E13', 'G1', 'Không phát sinh'],
        ['E14', 'H1', '–'],
      ] as const
    ).map(([cell, target, raw]) =>
      tpht('info', 'not-arising-word', cell, target, raw, [raw, '0', 'Đã hiểu là không phát sinh']),
    ),
    verdicts: {
      'TPHT C1': 'not-arising 0/0',
      'TPHT D1': 'not-arising 0/0',
      'TPHT E1': 'not-arising 0/0',
      'TPHT E2': 'not-arising 0/0',
      'TPHT G1': 'not-arising 0/0',
      'TPHT H1': 'not-arising 0/0',
    },
  }),
  oneFile({
    row: 8,
    name: '08-khong-phat-sinh-mau-thuan',
    about: 'Ghi không phát sinh bên cạnh một con số: - và 96 (C1), 236 và KPS (D1), Loại trừ ghi x (E1)',
    outcome: 'Báo lỗi từng dòng; không tự hiểu là 0',
    make: () => book(typedOver(filled('TPHT'), { E9: '-', G10: 'KPS', F11: 'x' })),
    issues: [
      tpht('error', 'not-arising-contradicts', 'E9', 'C1', '-', ['lại có số', '0', 'Ghi số']),
      tpht('error', 'not-arising-contradicts', 'G10', 'D1', 'KPS', ['lại có số', '0', 'Ghi số']),
      tpht('error', 'not-arising-contradicts', 'F11', 'E1', 'x', ['lại có số', '0', 'Ghi số']),
    ],
    verdicts: { 'TPHT C1': 'invalid', 'TPHT D1': 'invalid', 'TPHT E1': 'invalid' },
  }),
  oneFile({
    row: 9,
    name: '09-chua-nhap',
    about: 'Ô để trống: Tổng số (C1), Số đạt (D1), cả hai (E1), ô chỉ có dấu cách (E2)',
    outcome: 'Chưa nhập: không hiểu là 0, không xếp hạng đơn vị',
    make: () =>
      book(
        typedOver(
          filled('TPHT', { C1: { total: '', achieved: 96 }, D1: { total: 236, achieved: '' }, E1: BLANK, E2: BLANK }),
          { E12: 42, G12: '  ' },
        ),
      ),
    issues: [
      tpht('error', 'not-entered', 'E9', 'C1', '', ['Chưa nhập Tổng số', '0 nếu không phát sinh', 'không được hiểu là 0']),
      tpht('error', 'not-entered', 'G10', 'D1', '', ['Chưa nhập Số đạt', '0 nếu không phát sinh', 'không được hiểu là 0']),
      tpht('error', 'not-entered', 'E11', 'E1', '', ['Tổng số, Số đạt', '0 nếu không phát sinh', 'không được hiểu là 0']),
      tpht('error', 'not-entered', 'G12', 'E2', '', ['Chưa nhập Số đạt', '0 nếu không phát sinh', 'không được hiểu là 0']),
    ],
    verdicts: {
      'TPHT C1': 'not-entered',
      'TPHT D1': 'not-entered',
      'TPHT E1': 'not-entered',
      'TPHT E2': 'not-entered',
    },
  }),
  oneFile({
    row: 9,
    name: '09-chua-cong-bo',
    about: 'Biểu Toàn xã: thứ hạng năm nay (A1, A2) còn trống vì huyện chưa công bố; B2 chưa chọn; B1 không ban hành văn bản nào',
    outcome: 'A1, A2 là chưa công bố, không phải lỗi; B2 là chưa nhập; B1 là không phát sinh',
    make: () =>
      book(
        filled('XA', {
          A1: { total: 16, achieved: '', evidence: '' },
          A2: { total: 8, achieved: '', evidence: '' },
          B2: { result: '' },
        }),
      ),
    issues: [
      commune('error', 'not-entered', 'I12', 'B2', '', ['Chưa nhập Kết quả', 'Không đạt', 'Chọn']),
    ],
    verdicts: {
      'XA A1': 'not-announced',
      'XA A2': 'not-announced',
      'XA B1': 'not-arising 0/0',
      'XA B2': 'not-entered',
    },
  }),
];
