import type { SheetPlan } from '../../../src/core';
import { commune, type Fault, folder, inSheet, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { typedOver } from './make/typed-over';

const FIRST = 'BaoCao_TPHT_2024.xlsx';
const AGAIN = 'BaoCao_TPHT_2024_sua.xlsx';

const ready = (rate: number): SheetPlan => filled('XA', { L1: { total: '', achieved: '', rate } });

/** Row 18: the same unit twice, and a unit nobody knows. */
export const RESENDS: readonly Fault[] = [
  folder({
    row: 18,
    name: '18-gui-lai-giong-nhau',
    about: 'Một đơn vị gửi hai tệp có số liệu như nhau, chỉ khác ghi chú',
    outcome: 'Tính một lần, ghi lưu ý ở tệp sau',
    files: {
      [FIRST]: () => book(filled('TPHT')),
      [AGAIN]: () => book(filled('TPHT', { D1: { achieved: 197, total: 236, excluded: 0, note: 'Bản gửi lại' } })),
    },
    issues: {
      [AGAIN]: [tpht('info', 'unit-sent-again', null, null, '', [FIRST, 'một báo cáo', 'một lần'])],
    },
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
  folder({
    row: 18,
    name: '18-gui-lai-khac-nhau',
    about: 'Một đơn vị gửi hai tệp: D1 là 197/236 và 200/236, G1 ở tệp sau để trống',
    outcome: 'Báo lỗi từng chỉ tiêu khác nhau, nêu cả hai số; không tự chọn. Chỉ tiêu giống nhau vẫn tính',
    files: {
      [FIRST]: () => book(filled('TPHT')),
      [AGAIN]: () =>
        book(filled('TPHT', { D1: { achieved: 200, total: 236 }, G1: { achieved: '', total: 71 } })),
    },
    issues: {
      [AGAIN]: [
        tpht('error', 'unit-sent-differently', 'G10', 'D1', '200', ['“200”, ở bản kia “197”', 'như nhau', 'Xác định báo cáo nào đúng']),
        tpht('error', 'unit-sent-differently', 'G13', 'G1', '', ['ở bản kia “71”', 'như nhau', 'Xác định báo cáo nào đúng']),
      ],
    },
    verdicts: { 'TPHT C1': 'pass 96/96', 'TPHT D1': 'invalid', 'TPHT G1': 'invalid' },
  }),
  folder({
    row: 18,
    name: '18-gui-lai-khac-ty-le',
    about: 'Biểu Toàn xã gửi hai lần: L1 ghi thẳng tỷ lệ 98 và 88, không có số phiếu',
    outcome: 'Báo lỗi ở L1, nêu cả hai tỷ lệ; không tự chọn',
    files: { 'BaoCao_XA_2024.xlsx': () => book(ready(98)), 'BaoCao_XA_2024_sua.xlsx': () => book(ready(88)) },
    issues: {
      'BaoCao_XA_2024_sua.xlsx': [
        commune('error', 'unit-sent-differently', 'H13', 'L1', '88', [
          '“88”, ở bản kia “98”',
          'như nhau',
          'Xác định báo cáo nào đúng',
        ]),
      ],
    },
    verdicts: { 'XA L1': 'invalid', 'XA A1': 'pass 6 (16)' },
  }),
  oneFile({
    row: 18,
    name: '18-hai-trang-mot-don-vi',
    about: 'Một tệp có hai trang của cùng một đơn vị, số liệu như nhau',
    outcome: 'Tính một lần, ghi lưu ý ở trang sau',
    make: () => book(filled('TPHT'), { ...filled('TPHT'), name: 'TPHT (2)' }),
    issues: [
      inSheet('TPHT (2)', 'TPHT')('info', 'unit-sent-again', null, null, '', ['trang TPHT', 'một báo cáo', 'một lần']),
    ],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
  oneFile({
    row: 18,
    name: '18-don-vi-la',
    about: 'Đơn vị không có trong danh sách: Trường Tiểu học Trà Lâm',
    outcome: 'Báo lỗi; không tính cho đơn vị nào',
    make: () =>
      book({
        ...typedOver(filled('TPHT'), { C3: 'Trường Tiểu học Trà Lâm', F3: null, H3: null }),
        name: 'Biểu 01',
      }),
    issues: [
      inSheet('Biểu 01', null)('error', 'unit-unknown', 'C3', null, 'Trường Tiểu học Trà Lâm', [
        'Trường Tiểu học Trà Lâm',
        'trong danh sách',
        'thêm đơn vị',
      ]),
    ],
    verdicts: { 'TPHT D1': 'not-entered' },
  }),
];
