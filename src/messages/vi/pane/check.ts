import { exactNumber, number } from '../numbers';

const place = (sheet: string, cell: string | null): string =>
  cell === null ? `trang ${sheet}` : `ô ${cell}, trang ${sheet}`;

/** The tab Kiểm tra. */
export const CHECK_WORDS = {
  severityFilter: 'Hiện theo mức độ',
  search: 'Tìm theo trang, ô hoặc nội dung',
  searchShort: 'Tìm trang, ô, nội dung',
  shown: (shown: number, all: number): string =>
    shown === all ? `${number(all)} mục` : `Hiện ${number(shown)} trong ${number(all)} mục`,
  none: 'Không có lỗi hay điểm cần lưu ý nào.',
  noneShown: 'Không có mục nào khớp với cách lọc.',
  showAll: 'Bỏ lọc',
  wholeBook: 'Cả sổ',
  wholeSheet: 'Cả trang',
  cell: (cell: string): string => `Ô ${cell}`,
  /** After a cell's name, for those who do not see under which heading it stands. */
  onSheet: (sheet: string): string => ` trang ${sheet}`,
  expected: 'Cần có',
  fix: 'Cách sửa',
  fixTo: (value: number | string): string => `Sửa thành ${typeof value === 'number' ? exactNumber(value) : value}`,
  fixPlace: (sheet: string, cell: string | null): string => ` (${place(sheet, cell)})`,
  fixAll: (count: number): string => `Sửa tất cả (${number(count)})`,
  more: (rest: number): string => `Xem thêm (còn ${number(rest)})`,
  confirm: {
    title: (count: number): string => `Sửa số ở ${number(count)} ô?`,
    text: 'Số ghi dạng chữ được gõ lại thành số, đúng như phần mềm đã đọc. Có thể hoàn tác.',
    place,
    change: (raw: string, value: number | string): string =>
      `“${raw}” thành ${typeof value === 'number' ? exactNumber(value) : value}`,
    accept: 'Sửa',
    cancel: 'Không sửa',
  },
  notSent: (count: number): string => `Chưa gửi báo cáo (${number(count)})`,
} as const;
