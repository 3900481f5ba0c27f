import { type Fault, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { withFilter, withHiddenRows } from './make/hidden-rows';
import { savedAs, savedAsCsv } from './make/other-formats';
import { OWN_TABLE, twoRowHeader, withGroupSums, withInsertions, withSums } from './make/other-layouts';
import { plainSheet } from './make/plain-sheet';
import { typedOver } from './make/typed-over';

/** All figures of the faultless report, as they must be read from any layout. */
const ALL_READ: Fault['verdicts'] = {
  'TPHT C1': 'pass 96/96',
  'TPHT D1': 'pass 197/236',
  'TPHT E1': 'pass 66/66',
  'TPHT E2': 'pass 42/42',
  'TPHT G1': 'pass 71/71',
  'TPHT H1': 'pass 35/35',
  'TPHT K1': 'pass 25/25',
  'TPHT K2': 'pass 25/25',
};

/** Row 15: the same report in every shape it comes back in. */
export const LAYOUTS: readonly Fault[] = [
  oneFile({
    row: 15,
    name: '15-chen-dong-chen-cot',
    about: 'Chèn hai dòng trên bảng, chèn cột Đơn vị tính vào giữa; dòng số thứ tự cột thành -1, -2, -3',
    outcome: 'Đọc đúng, không có gì phải báo',
    make: () => book(withInsertions()),
    issues: [],
    verdicts: ALL_READ,
  }),
  oneFile({
    row: 15,
    name: '15-tieu-de-hai-dong-gop-o',
    about: 'Tiêu đề hai dòng, ô gộp: Số lượng gộp trên Tổng số, Loại trừ, Số đạt',
    outcome: 'Đọc đúng, không có gì phải báo',
    make: () => book(twoRowHeader()),
    issues: [],
    verdicts: ALL_READ,
  }),
  oneFile({
    row: 15,
    name: '15-cot-doi-cho',
    about: 'Bảng tự kẻ: cột theo thứ tự khác, bắt đầu từ cột B, không có dòng số thứ tự cột, có dòng nhóm I, II',
    outcome: 'Đọc đúng theo tên cột, không có gì phải báo',
    make: () => book(plainSheet('Biểu 01', OWN_TABLE)),
    issues: [],
    verdicts: ALL_READ,
  }),
  oneFile({
    row: 15,
    name: '15-dong-an',
    about: 'Ẩn dòng D1, dòng G1 và dòng số thứ tự cột',
    outcome: 'Vẫn tính; cảnh báo hai dòng có số liệu',
    make: () => withHiddenRows(book(filled('TPHT')), [8, 10, 13]),
    issues: [
      tpht('warning', 'hidden-row', 'A10', 'D1', 'D1', ['bị ẩn', 'hiện', 'Bỏ ẩn']),
      tpht('warning', 'hidden-row', 'A13', 'G1', 'G1', ['bị ẩn', 'hiện', 'Bỏ ẩn']),
    ],
    verdicts: ALL_READ,
  }),
  oneFile({
    row: 15,
    name: '15-dong-bi-loc',
    about: 'Lọc cột Kết quả chỉ còn Đạt, nên dòng D1 không đạt (100/236) bị ẩn',
    outcome: 'Vẫn tính là không đạt; cảnh báo dòng bị ẩn',
    make: () =>
      withFilter(book(filled('TPHT', { D1: { achieved: 100, total: 236 } })), {
        range: 'A8:K16',
        column: 8,
        value: 'Đạt',
        hides: [10],
      }),
    issues: [tpht('warning', 'hidden-row', 'A10', 'D1', 'D1', ['bị ẩn', 'hiện', 'bỏ lọc'])],
    verdicts: { ...ALL_READ, 'TPHT D1': 'fail 100/236' },
  }),
  oneFile({
    row: 15,
    name: '15-dong-cong',
    about: 'Có dòng Cộng ở giữa (chữ Cộng nằm ở cột Mã, ô gộp) và dòng Tổng cộng ở cuối',
    outcome: 'Bỏ qua các dòng cộng, không có gì phải báo',
    make: () => book(withSums()),
    issues: [],
    verdicts: ALL_READ,
  }),
  oneFile({
    row: 15,
    name: '15-dong-cong-nhom',
    about: 'Có dòng nhóm I (số La Mã ở cột Mã) ghi sẵn số cộng và dòng Cộng nhóm I',
    outcome: 'Bỏ qua các dòng cộng, không có gì phải báo',
    make: () => book(withGroupSums()),
    issues: [],
    verdicts: ALL_READ,
  }),
  ...(['xls', 'xlsb', 'ods'] as const).map((format) =>
    oneFile({
      row: 15,
      name: `15-tep-${format}`,
      extension: `.${format}`,
      about: `Báo cáo lưu thành tệp .${format}`,
      outcome: 'Đọc đúng, không có gì phải báo',
      make: () => savedAs(format, filled('TPHT')),
      issues: [],
      verdicts: ALL_READ,
    }),
  ),
  oneFile({
    row: 15,
    name: '15-tep-csv',
    extension: '.csv',
    about: 'Báo cáo lưu thành tệp .csv (UTF-8, dấu chấm phẩy)',
    outcome: 'Đọc đúng, không có gì phải báo',
    make: () => savedAsCsv(filled('TPHT')),
    issues: [],
    verdicts: ALL_READ,
  }),
];

const REFUSED = Object.fromEntries(Object.keys(ALL_READ).map((target) => [target, 'invalid']));

/** Row 15, where a layout cannot be read. */
export const UNREADABLE_LAYOUTS: readonly Fault[] = [
  oneFile({
    row: 15,
    name: '15-thieu-cot',
    about: 'Bảng bị xóa cột Số đạt',
    outcome: 'Báo lỗi một lần cho cả trang; số liệu không được tính',
    make: () => book(typedOver(filled('TPHT'), { G7: null })),
    issues: [tpht('error', 'columns-missing', 'A7', null, '', ['Số đạt', 'Mã, Tổng số, Số đạt', 'Bổ sung cột'])],
    verdicts: REFUSED,
  }),
  oneFile({
    row: 15,
    name: '15-hai-cot-tong-so',
    about: 'Bảng có hai cột Tổng số',
    outcome: 'Báo lỗi một lần cho cả trang; không tự chọn cột',
    make: () => book(typedOver(filled('TPHT'), { F7: 'Tổng số' })),
    issues: [tpht('error', 'column-repeated', 'F7', null, 'Tổng số', ['E7', 'một cột “Tổng số”', 'Xóa hoặc đổi tên'])],
    verdicts: REFUSED,
  }),
];
