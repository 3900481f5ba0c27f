import type { Severity } from '../../../core';
import { number } from '../numbers';
import { SEVERITY_WORDS } from '../states';

/** What the preview of sheets says. */
export const PREVIEW_WORDS = {
  label: 'Xem trang',
  nothingYet: 'Chưa có trang nào để xem. Thêm tệp báo cáo, nội dung từng trang sẽ hiện ở đây.',
  nothingChosen: 'Chọn một trang ở hàng dưới cùng để xem, hoặc bấm vào một lỗi để đến đúng ô.',
  loading: (sheet: string): string => `Đang mở trang ${sheet}…`,
  gone: (sheet: string): string => `Trang ${sheet} không còn nữa. Xin chọn trang khác.`,
  empty: 'Trang này không có gì.',
  rowHeading: 'Dòng',
  tabs: 'Các trang',
  groups: { results: 'Sổ kết quả', files: 'Tệp đã nhận' },
  result: (sheet: string): string => `Trang ${sheet} của sổ kết quả`,
  /** A unit, and the sheet where it is called otherwise. */
  report: (unit: string, sheet: string, file: string): string =>
    `${unit === sheet ? unit : `${unit} (${sheet})`} · ${file}`,
  reportInFull: (unit: string, sheet: string, file: string, rejected: boolean): string =>
    `${unit}, trang ${sheet}, tệp ${file}${rejected ? '; không được tính' : ''}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  list: {
    label: 'Danh sách trang',
    filter: 'Tìm trang, đơn vị, tệp',
    shown: (count: number): string => (count === 0 ? 'Không có trang nào khớp.' : `${number(count)} trang`),
  },
  cell: {
    label: 'Ô đang chọn',
    blank: 'Ô trống',
    issue: (severity: Severity, text: string): string => `${SEVERITY_WORDS[severity]}: ${text}`,
    corrected: (inFile: string): string =>
      inFile === '' ? 'Đã sửa ở đây; trong tệp ô này để trống.' : `Đã sửa ở đây; trong tệp là ${inFile}.`,
    link: (sheet: string, cell: string | null): string =>
      cell === null ? `Đến trang ${sheet}` : `Đến ô ${cell}, trang ${sheet}`,
  },
  correct: {
    open: 'Sửa số này…',
    hint: 'Tệp của đơn vị không thay đổi; lần sửa được ghi vào Nhật ký.',
    save: 'Lưu',
    cancel: 'Bỏ',
    restore: 'Trả lại số trong tệp',
  },
} as const;
