import { number } from '../numbers';

/** The tab Thiết lập; names, notes and choices are the master workbook's. */
export const SETTINGS_WORDS = {
  place: {
    here: {
      shipped: (): string =>
        'Đang dùng bộ mặc định. Khi lưu, ba trang Thiết lập, Đơn vị, Tiêu chí được tạo trong sổ này để xã tự sửa.',
      workbook: (): string =>
        'Đang theo các trang Thiết lập, Đơn vị, Tiêu chí của sổ này. Sửa ở đây hay ở trang Thiết lập đều được.',
    },
    files: {
      shipped: (): string =>
        'Đang dùng bộ mặc định. Nếu xã có sổ tổng hợp, thả vào danh sách tệp để theo sổ đó. Khi lưu, một sổ tổng hợp ' +
        'được thêm vào danh sách tệp; tải về để dùng cho lần sau.',
      workbook: (file: string): string =>
        `Đang theo các trang Thiết lập, Đơn vị, Tiêu chí của ${file}. Sửa ở đây chỉ thay đổi trong trang này, không ` +
        'thay đổi tệp trên máy; tải sổ tổng hợp về để dùng cho lần sau.',
    },
  },
  openSheet: 'Mở trang Thiết lập',
  save: 'Lưu',
  discard: 'Bỏ thay đổi',
  unchanged: 'Chưa có thay đổi để lưu.',
  invalid: (names: readonly string[]): string => `Còn mục chưa hợp lệ: ${names.join('; ')}.`,
  groups: { awards: 'Khen thưởng', document: 'Văn bản in' },
  faults: {
    empty: 'Chưa ghi tên xã.',
    year: (low: number, high: number): string => `Ghi một năm từ ${low} đến ${high}.`,
    whole: (low: number, high: number): string => `Ghi một số nguyên từ ${number(low)} đến ${number(high)}.`,
    day: 'Ghi một ngày có thật theo ngày/tháng/năm, ví dụ 18/3/2024, hoặc để trống.',
    range: (low: number, high: number): string => `Ghi một số từ ${number(low)} đến ${number(high)}.`,
  },
} as const;
