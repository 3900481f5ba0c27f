import { commune, type Fault, inSheet, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { plainSheet } from './make/plain-sheet';
import { FORMAT, withFormats } from './make/raw-cells';
import { typedOver } from './make/typed-over';

/** L1 as a ready percentage, the counts left blank. */
const ready = (rate: number | string): Uint8Array =>
  book(filled('XA', { L1: { total: '', achieved: '', rate, evidence: '23/BC-UBND' } }));

const plain = inSheet('HND', 'HND');

/** Rows 3, 4 and 12: percentages where counts are wanted, and the other way round. */
export const PERCENTAGES: readonly Fault[] = [
  oneFile({
    row: 3,
    name: '03-ty-le-trong-o-so-luong',
    about:
      'Ô số lượng ghi tỷ lệ: 98% (C1), 98 % (D1), đạt 98% (E1), 98 phần trăm (E2), số 0,98 có định dạng phần trăm (G1)',
    outcome: 'Báo lỗi, yêu cầu ghi số lượng',
    make: () =>
      withFormats(
        book(
          typedOver(filled('TPHT', { G1: { achieved: 0.98, total: 71 } }), {
            G9: '98%',
            G10: '98 %',
            G11: 'đạt 98%',
            G12: '98 phần trăm',
          }),
        ),
        { G13: FORMAT.percent },
      ),
    issues: [
      tpht('error', 'percentage-in-count', 'G9', 'C1', '98%', ['phần trăm', 'số nguyên', 'Ghi số lượng']),
      tpht('error', 'percentage-in-count', 'G10', 'D1', '98 %', ['phần trăm', 'số nguyên', 'Ghi số lượng']),
      tpht('error', 'percentage-in-count', 'G11', 'E1', 'đạt 98%', ['phần trăm', 'số nguyên', 'Ghi số lượng']),
      tpht('error', 'percentage-in-count', 'G12', 'E2', '98 phần trăm', ['phần trăm', 'số nguyên', 'Ghi số lượng']),
      tpht('error', 'percentage-in-count', 'G13', 'G1', '98%', ['phần trăm', 'số nguyên', 'Ghi số lượng']),
    ],
    verdicts: {
      'TPHT C1': 'invalid',
      'TPHT D1': 'invalid',
      'TPHT E1': 'invalid',
      'TPHT E2': 'invalid',
      'TPHT G1': 'invalid',
    },
  }),
  oneFile({
    row: 4,
    name: '04-ty-le-0-98',
    about: 'L1 ghi thẳng tỷ lệ là số 0,98, không có định dạng phần trăm',
    outcome: 'Báo lỗi: có thể là 0,98% hoặc 98%',
    make: () => ready(0.98),
    issues: [
      commune('error', 'percentage-ambiguous', 'H13', 'L1', '0,98', ['0,98% hoặc 98%', 'từ 0 đến 100', 'Gõ lại']),
    ],
    verdicts: { 'XA L1': 'invalid' },
  }),
  oneFile({
    row: 4,
    name: '04-ty-le-0-98-dang-chu',
    about: 'L1 ghi thẳng tỷ lệ là chữ 0,98',
    outcome: 'Báo lỗi: có thể là 0,98% hoặc 98%',
    make: () => book(typedOver(filled('XA', { L1: { total: '', achieved: '' } }), { H13: '0,98' })),
    issues: [
      commune('error', 'percentage-ambiguous', 'H13', 'L1', '0,98', ['0,98% hoặc 98%', 'từ 0 đến 100', 'Gõ lại']),
    ],
    verdicts: { 'XA L1': 'invalid' },
  }),
  oneFile({
    row: 4,
    name: '04-ty-le-dinh-dang-phan-tram',
    about: 'L1 ghi thẳng tỷ lệ 98% (số 0,98 có định dạng phần trăm)',
    outcome: 'Đọc là 98%, không có gì phải báo',
    make: () => withFormats(ready(0.98), { H13: FORMAT.percent }),
    issues: [],
    verdicts: { 'XA L1': 'pass 98%' },
  }),
  oneFile({
    row: 4,
    name: '04-ty-le-9800-phan-tram',
    about: 'L1 ghi 98 vào ô có định dạng phần trăm, Excel hiện 9800%',
    outcome: 'Tin định dạng phần trăm: 9800% nằm ngoài 0 – 100, báo lỗi',
    make: () => withFormats(ready(98), { H13: FORMAT.percent }),
    issues: [
      commune('error', 'percentage-out-of-range', 'H13', 'L1', '9800%', ['9800%', 'từ 0 đến 100', 'gõ lại']),
    ],
    verdicts: { 'XA L1': 'invalid' },
  }),
  oneFile({
    row: 12,
    name: '12-ty-le-khong-khop',
    about: 'Tỷ lệ tự gõ không khớp số lượng: K1 ghi 90 trong khi 24/25 là 96%; K2 ghi 66,6 cho 20/30 (chỉ cắt bớt số lẻ)',
    outcome: 'Tính theo số lượng; cảnh báo K1 kèm mức lệch, không nói gì về K2',
    make: () =>
      book(
        plainSheet('HND', [
          ['Đơn vị báo cáo: Hội Nông dân xã'],
          ['Kỳ báo cáo: Năm 2024'],
          [],
          ['Mã', 'Nội dung', 'Tổng số', 'Số đạt', 'Tỷ lệ (%)', 'Minh chứng'],
          ['K1', 'Tập huấn kỹ năng số cơ bản', 25, 24, 90, '11/BC-HND'],
          ['K2', 'Tập huấn khai thác dữ liệu', 30, 20, 66.6, '12/BC-HND'],
        ]),
      ),
    issues: [plain('warning', 'rate-disagrees', 'E5', 'K1', '90', ['lệch 6', '96%', 'theo số lượng'])],
    verdicts: { 'HND K1': 'fail 24/25', 'HND K2': 'pass 20/30' },
  }),
  oneFile({
    row: 12,
    name: '12-ty-le-hai-long-khong-khop',
    about: 'L1 vừa ghi số phiếu 137/152 (90,13%) vừa ghi tỷ lệ 95',
    outcome: 'Tính theo số phiếu; cảnh báo kèm mức lệch 4,87',
    make: () => book(filled('XA', { L1: { total: 152, achieved: 137, rate: 95 } })),
    issues: [commune('warning', 'rate-disagrees', 'H13', 'L1', '95', ['lệch 4,87', '90,13%', 'theo số lượng'])],
    verdicts: { 'XA L1': 'pass 137/152' },
  }),
];
