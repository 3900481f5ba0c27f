import type { SheetPlan } from '../../../src/core';
import { type Fault, inSheet, oneFile } from './fault';
import { book, filled, unitOf } from './make/filled-report';
import { typedOver } from './make/typed-over';

/** A unit's report with its name written like this, and no code beside it. */
function named(code: string, name: string): SheetPlan {
  return typedOver(filled(code), { C3: name, F3: null, H3: null });
}

/** Each the same unit to everybody who reads it. */
const SPELLINGS: Readonly<Record<string, string>> = {
  VHXH: 'Văn hoá - Xã hội',
  TCKT: 'tài chính – kế toán',
  TYT: 'Trạm Y tế',
  DTT: 'Đài Truyền thanh xã'.normalize('NFD'),
  HPN: 'Hội LHPN',
  HND: 'Hội Nông dân xã Trà Lâm',
  CDCS: 'CÔNG ĐOÀN CƠ SỞ XÃ',
};

const nobody = inSheet('Biểu 01', null);

/** Row 17: whose report it is. */
export const UNIT_NAMES: readonly Fault[] = [
  oneFile({
    row: 17,
    name: '17-cach-viet-ten-don-vi',
    about:
      'Tên đơn vị viết khác danh sách: hoá/hóa, gạch ngang ngắn, chữ thường, thiếu chữ xã, dấu tổ hợp, viết tắt, ' +
      'thêm tên xã, toàn chữ hoa; không có mã đơn vị',
    outcome: 'Nhận ra cả bảy đơn vị, ghi lưu ý ở từng tên',
    make: () => book(...Object.entries(SPELLINGS).map(([code, name]) => named(code, name))),
    issues: Object.entries(SPELLINGS).map(([code, name]) =>
      inSheet(code, code)('info', 'unit-name-read-as', 'C3', null, name, [name, unitOf(code).name, 'Đã hiểu là']),
    ),
    verdicts: Object.fromEntries(Object.keys(SPELLINGS).map((code) => [`${code} K1`, 'pass 25/25'])),
  }),
  oneFile({
    row: 17,
    name: '17-ma-don-vi-chu-thuong',
    about: 'Mã đơn vị gõ chữ thường: tpht',
    outcome: 'Nhận ra đơn vị, ghi lưu ý',
    make: () => book(typedOver(filled('TPHT'), { H3: 'tpht' })),
    issues: [
      inSheet('TPHT', 'TPHT')('info', 'unit-name-read-as', 'H3', null, 'tpht', [
        'tpht',
        'Tư pháp – Hộ tịch',
        'Đã hiểu là',
      ]),
    ],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
  oneFile({
    row: 17,
    name: '17-chi-co-ten-trang',
    about: 'Không có tên, không có mã đơn vị; trang tính mang tên TP-HT',
    outcome: 'Nhận ra theo tên trang, ghi lưu ý',
    make: () => book({ ...typedOver(filled('TPHT'), { A3: null, C3: null, F3: null, H3: null }), name: 'TP-HT' }),
    issues: [
      inSheet('TP-HT', 'TPHT')('info', 'unit-name-read-as', null, null, 'TP-HT', [
        'TP-HT',
        'Tư pháp – Hộ tịch',
        'Đã hiểu là',
      ]),
    ],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
  oneFile({
    row: 17,
    name: '17-ten-mot-phan',
    about: 'Tên đơn vị chỉ ghi Mặt trận Tổ quốc',
    outcome: 'Chỉ một đơn vị có tên như vậy: nhận ra, cảnh báo để kiểm tra',
    make: () => book(named('MTTQ', 'Mặt trận Tổ quốc')),
    issues: [
      inSheet('MTTQ', 'MTTQ')('warning', 'unit-name-near', 'C3', null, 'Mặt trận Tổ quốc', [
        'Mặt trận Tổ quốc',
        'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
        'kiểm tra',
      ]),
    ],
    verdicts: { 'MTTQ K1': 'pass 25/25' },
  }),
  oneFile({
    row: 17,
    name: '17-ten-hai-don-vi',
    about: 'Tên đơn vị chỉ ghi Văn phòng',
    outcome: 'Báo lỗi, nêu hai đơn vị có thể; không tự chọn',
    make: () => book({ ...named('VPTK', 'Văn phòng'), name: 'Biểu 01' }),
    issues: [
      nobody('error', 'unit-ambiguous', 'C3', null, 'Văn phòng', [
        '“Văn phòng – Thống kê” hoặc “Văn phòng Đảng ủy xã”',
        'một đơn vị',
        'mã đơn vị',
      ]),
    ],
    verdicts: { 'VPTK K1': 'not-entered', 'VPDU K1': 'not-entered' },
  }),
  oneFile({
    row: 17,
    name: '17-ma-va-ten-khong-khop',
    about: 'Mã đơn vị TPHT nhưng tên ghi Văn hóa – Xã hội',
    outcome: 'Báo lỗi; không tính cho đơn vị nào',
    make: () => book(typedOver(filled('TPHT'), { C3: 'Văn hóa – Xã hội' })),
    issues: [
      inSheet('TPHT', null)('error', 'unit-contradicts', 'C3', null, 'Văn hóa – Xã hội', [
        'Tư pháp – Hộ tịch',
        'cùng một đơn vị',
        'cho khớp',
      ]),
    ],
    verdicts: { 'TPHT D1': 'not-entered', 'VHXH D1': 'not-entered' },
  }),
];
