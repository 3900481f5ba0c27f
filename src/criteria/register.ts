import { COMMUNE_CODE, type Unit } from '../core';

type Row = readonly [code: string, name: string, bloc: string | null, ...aliases: string[]];

const ROWS: readonly Row[] = [
  ['VPTK', 'Văn phòng – Thống kê', 'I', 'VP-TK', 'VPTK', 'Văn phòng TK', 'Văn phòng HĐND-UBND'],
  ['TPHT', 'Tư pháp – Hộ tịch', 'I', 'TP-HT'],
  ['DCNX', 'Địa chính – Nông nghiệp – Xây dựng và Môi trường', 'I', 'ĐC-NN-XD-MT', 'Địa chính'],
  ['VHXH', 'Văn hóa – Xã hội', 'I', 'VH-XH', 'Văn hoá xã hội'],
  ['BCHQS', 'Ban Chỉ huy Quân sự xã', 'I', 'BCH QS', 'Xã đội', 'Quân sự'],
  ['CAX', 'Công an xã', 'I', 'CA xã'],
  ['TCKT', 'Tài chính – Kế toán', 'II', 'TC-KT', 'Kế toán'],
  ['VPDU', 'Văn phòng Đảng ủy xã', 'II', 'VP Đảng uỷ'],
  ['TYT', 'Trạm Y tế xã', 'II', 'Y tế'],
  ['DTT', 'Đài Truyền thanh xã', 'II'],
  ['MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'III', 'UBMTTQVN', 'Mặt trận'],
  ['DTN', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã', 'III', 'Đoàn TN', 'Đoàn xã', 'Xã đoàn'],
  ['HPN', 'Hội Liên hiệp Phụ nữ xã', 'III', 'Hội LHPN', 'Hội PN'],
  ['HND', 'Hội Nông dân xã', 'III'],
  ['HCCB', 'Hội Cựu chiến binh xã', 'III', 'Hội CCB'],
  ['CDCS', 'Công đoàn cơ sở xã', 'III', 'Công đoàn'],
  ['LD', 'Lãnh đạo Đảng ủy, HĐND, UBND xã', null, 'Lãnh đạo xã', 'Lãnh đạo'],
  [COMMUNE_CODE, 'Toàn xã', null],
];

/** The default register (shared/domain/criteria.md): editable in the master workbook's sheet Đơn vị. */
export const DEFAULT_REGISTER: readonly Unit[] = ROWS.map(([code, name, bloc, ...aliases]) => ({
  code,
  name,
  bloc,
  aliases,
  targets: null,
  active: true,
}));
