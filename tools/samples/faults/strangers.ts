import { type Fault, folder, inSheet, oneFile, wholeFile } from './fault';
import { book, filled } from './make/filled-report';
import { letter, screenshot } from './make/other-files';
import { plainSheet } from './make/plain-sheet';

/** Somebody's budget: it has a Mã and a Tổng số too. */
const BUDGET = plainSheet('Dự toán', [
  ['DỰ TOÁN CHI NGÂN SÁCH XÃ NĂM 2024'],
  [],
  ['Mã số', 'Nội dung chi', 'Quý I', 'Quý II', 'Tổng số', 'Ghi chú'],
  ['010', 'Chi quản lý nhà nước', 120_500_000, 98_000_000, 218_500_000, null],
  ['020', 'Chi sự nghiệp văn hóa', 15_000_000, 12_000_000, 27_000_000, null],
  [null, 'Cộng', 135_500_000, 110_000_000, 245_500_000, null],
]);

const SCREENSHOT = 'anh-chup-man-hinh.xlsx';
const LETTER = 'cong-van.xlsx';
const OTHER = 'du-toan-2024.xlsx';
const GOOD = 'BaoCao_TPHT_2024.xlsx';

/** Row 20: files that are no unit report at all. */
export const STRANGERS: readonly Fault[] = [
  folder({
    row: 20,
    name: '20-tep-khong-phai-bao-cao',
    about: 'Trong thư mục có ảnh và công văn Word đổi tên thành .xlsx, bảng dự toán ngân sách và một báo cáo đúng',
    outcome: 'Từ chối ba tệp kia, nêu tên từng tệp; báo cáo đúng vẫn được tính',
    files: {
      [GOOD]: () => book(filled('TPHT')),
      [SCREENSHOT]: screenshot,
      [LETTER]: () => letter('Kính gửi Ủy ban nhân dân xã'),
      [OTHER]: () => book(BUDGET),
    },
    issues: {
      [SCREENSHOT]: [wholeFile('error', 'file-not-a-workbook', SCREENSHOT, ['ảnh', 'Tệp Excel', 'gửi lại'])],
      [LETTER]: [wholeFile('error', 'file-not-a-workbook', LETTER, ['Word', 'Tệp Excel', 'gửi lại'])],
      [OTHER]: [
        wholeFile('error', 'file-not-a-report', 'du-toan-2024.xlsx', ['Không tìm thấy biểu báo cáo', 'Mã, Tổng số, Số đạt', 'gửi nhầm']),
      ],
    },
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
  oneFile({
    row: 20,
    name: '20-trang-la-trong-bao-cao',
    about: 'Tệp báo cáo có thêm một trang dự toán ngân sách',
    outcome: 'Báo cáo vẫn được tính; ghi lưu ý trang kia được bỏ qua',
    make: () => book(filled('TPHT'), BUDGET),
    issues: [
      inSheet('Dự toán', null)('info', 'sheet-not-a-report', null, null, '', [
        'không phải biểu báo cáo',
        'Biểu báo cáo',
        'bỏ qua',
      ]),
    ],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
];
