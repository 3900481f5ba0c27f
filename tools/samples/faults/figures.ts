import { commune, type Fault, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { showing, typedOver } from './make/typed-over';

/** Rows 10 and 11: numbers that cannot be, alone or beside each other. */
export const FIGURES: readonly Fault[] = [
  oneFile({
    row: 10,
    name: '10-so-dat-lon-hon-tong-so',
    about: 'Ghi ngược hai cột: Tổng số 197, Số đạt 236 (D1); Số đạt 90 lớn hơn Tổng số 96 trừ Loại trừ 10 (C1)',
    outcome: 'Báo lỗi cả hai dòng; riêng D1 nói rõ đổi chỗ hai cột thì đúng',
    make: () =>
      book(
        filled('TPHT', { C1: { total: 96, excluded: 10, achieved: 90 }, D1: { total: 197, achieved: 236 } }),
      ),
    issues: [
      tpht('error', 'achieved-exceeds-base', 'G9', 'C1', '90', ['90 lớn hơn số phải tính 86', '86', 'Kiểm tra lại']),
      tpht('error', 'achieved-exceeds-base', 'G10', 'D1', '236', ['236', '197', 'đổi chỗ Tổng số và Số đạt']),
    ],
    verdicts: { 'TPHT C1': 'invalid', 'TPHT D1': 'invalid' },
  }),
  oneFile({
    row: 11,
    name: '11-so-am-so-le',
    about:
      'Tổng số âm -96 (C1), Loại trừ 240 lớn hơn Tổng số 236 (D1), Số đạt lẻ 65,5 (E1), 42,5 dạng chữ (E2), ' +
      'Loại trừ -3 dạng chữ (G1), 1.234,5 dạng chữ (H1)',
    outcome: 'Báo lỗi từng ô',
    make: () =>
      book(
        typedOver(
          filled('TPHT', {
            C1: { total: -96, achieved: 96 },
            D1: { total: 236, excluded: 240, achieved: 0 },
            E1: { total: 66, achieved: 65.5 },
          }),
          { E12: '42,5', F13: '-3', E14: '1.234,5' },
        ),
      ),
    issues: [
      tpht('error', 'negative', 'E9', 'C1', '-96', ['số âm', 'không âm', 'gõ lại']),
      tpht('error', 'excluded-exceeds-total', 'F10', 'D1', '240', ['240 lớn hơn Tổng số 236', '236', 'Kiểm tra']),
      tpht('error', 'not-whole', 'G11', 'E1', '65,5', ['không phải số nguyên', 'số nguyên', 'số lượng nguyên']),
      tpht('error', 'not-whole', 'E12', 'E2', '42,5', ['42,5', 'số nguyên', 'số lượng nguyên']),
      tpht('error', 'negative', 'F13', 'G1', '-3', ['số âm', 'không âm', 'gõ lại']),
      tpht('error', 'not-whole', 'E14', 'H1', '1.234,5', ['1.234,5', 'số nguyên', 'số lượng nguyên']),
    ],
    verdicts: {
      'TPHT C1': 'invalid',
      'TPHT D1': 'invalid',
      'TPHT E1': 'invalid',
      'TPHT E2': 'invalid',
      'TPHT G1': 'invalid',
      'TPHT H1': 'invalid',
    },
  }),
  oneFile({
    row: 11,
    name: '11-loai-tru-khong-duoc-dung',
    about: 'Loại trừ 2 ở H1 là chỉ tiêu không có phần loại trừ',
    outcome: 'Báo lỗi: không biết có được trừ hay không',
    // The template still computes a rate; only its result says that something is wrong.
    make: () => book(showing(filled('TPHT', { H1: { total: 35, excluded: 2, achieved: 33 } }), { H14: 100 })),
    issues: [
      tpht('error', 'excluded-not-used', 'F14', 'H1', '2', ['Loại trừ', 'không có phần loại trừ', 'kiểm tra']),
    ],
    verdicts: { 'TPHT H1': 'invalid' },
  }),
  oneFile({
    row: 11,
    name: '11-thu-hang-ngoai-pham-vi',
    about: 'Biểu Toàn xã: hạng 17 trong 16 xã (A1), hạng 0 (A2)',
    outcome: 'Báo lỗi: thứ hạng từ 1 đến 16',
    make: () => book(filled('XA', { A1: { total: 16, achieved: 17 }, A2: { total: 8, achieved: 0 } })),
    issues: [
      commune('error', 'rank-out-of-range', 'G9', 'A1', '17', ['17', 'từ 1 đến 16', 'gõ lại']),
      commune('error', 'rank-out-of-range', 'G10', 'A2', '0', ['0', 'từ 1', 'gõ lại']),
    ],
    verdicts: { 'XA A1': 'invalid', 'XA A2': 'invalid' },
  }),
];
