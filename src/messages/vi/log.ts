import type { Words } from '../../core';
import { MASTER_WORDS } from './master';
import { number } from './numbers';

/** "2024-12-05 14:07" → "05/12/2024 14:07" */
const moment = (at: string): string => at.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$3/$2/$1');

export const LOG_WORDS: Words['log'] = {
  runsTitle: 'NHẬT KÝ TỔNG HỢP',
  runsNote: 'Mỗi lần tổng hợp ghi các tệp đã đọc và thiết lập đã dùng. Hai tệp có cùng SHA-256 là một.',
  runColumns: {
    at: 'Thời điểm',
    file: 'Tệp',
    size: 'Kích thước (byte)',
    sha256: 'SHA-256',
    settings: 'Thiết lập',
    rules: 'Mã bộ quy tắc',
  },
  settings: ({ criteria, settings }) =>
    [
      criteria.title,
      MASTER_WORDS.scoring[settings.scoring],
      MASTER_WORDS.ties[settings.ties],
      MASTER_WORDS.gate[settings.gate],
    ].join('; '),
  size: (bytes) => (bytes === null ? '–' : number(bytes)),
  title: 'NHẬT KÝ SỬA SỐ LIỆU',
  note: 'Các số sau do Văn phòng gõ lại khi tổng hợp. Tệp của đơn vị được giữ nguyên như đã gửi.',
  columns: {
    order: 'STT',
    at: 'Thời điểm',
    unit: 'Đơn vị',
    target: 'Chỉ tiêu',
    column: 'Cột',
    file: 'Tệp',
    sheet: 'Trang',
    cell: 'Ô',
    from: 'Trong tệp',
    to: 'Sửa thành',
  },
  blank: '(trống)',
  unknown: '–',
  moment,
};

export const MEND_WORDS: Words['mend'] = {
  title: 'CÁC ĐIỂM CẦN SỬA TRONG BÁO CÁO',
  note: 'Kính đề nghị đơn vị sửa ngay trong bản này (trang bên cạnh, các ô được tô màu) rồi gửi lại. Xin cảm ơn.',
  rejected:
    'Báo cáo đã gửi chưa được tính. Kính đề nghị đơn vị ghi số liệu đúng năm, đúng bộ tiêu chí vào biểu trống ở trang ' +
    'bên cạnh rồi gửi lại. Xin cảm ơn.',
  none: 'Báo cáo không có điểm nào cần sửa. Xin cảm ơn đơn vị.',
  columns: {
    order: 'STT',
    severity: 'Mức độ',
    target: 'Chỉ tiêu',
    cell: 'Ô trong bản này',
    place: 'Chỗ trong tệp đã gửi',
    found: 'Tìm thấy',
    expected: 'Cần có',
    fix: 'Cách sửa',
  },
  place: (file, sheet, cell) =>
    [file, sheet !== null && `trang ${sheet}`, cell !== null && `ô ${cell}`]
      .filter((part) => part !== false)
      .join(', '),
};
