import type { Measure } from '../../../core';
import { exactNumber, number } from '../numbers';
import { type Catalogue, nameList, quoted, words } from './catalogue';

const COUNT = 'Một số nguyên không âm, chỉ gồm chữ số';

/** What a cell of each measure takes. */
const WANTED: Readonly<Record<Measure, string>> = {
  count: COUNT,
  rank: 'Thứ hạng: một số nguyên từ 1 trở lên',
  percentage: 'Tỷ lệ phần trăm từ 0 đến 100, ví dụ 98,5',
};

/** Faults of reading one cell (1 – 7, 11, 13, 14, 22). */
export const CELL_ISSUES = {
  'number-as-text': ({ reading }, raw) =>
    words(
      `${quoted(raw)} là chữ, không phải số`,
      'Số gõ dạng số',
      `Đã đọc là ${exactNumber(reading)}. Gõ lại số này vào ô.`,
    ),
  'number-ambiguous': ({ readings, measure }, raw) =>
    words(
      `${quoted(raw)} có thể là ${exactNumber(readings[0])} hoặc ${exactNumber(readings[1])}`,
      WANTED[measure],
      measure === 'percentage'
        ? 'Gõ lại số, dùng dấu phẩy cho phần lẻ, ví dụ 98,5.'
        : 'Gõ lại số, không dùng dấu chấm, dấu phẩy.',
    ),
  'percentage-in-count': (_, raw) =>
    words(`${quoted(raw)} là tỷ lệ phần trăm`, COUNT, 'Ghi số lượng, không ghi tỷ lệ; tỷ lệ được tính tự động.'),
  'percentage-ambiguous': ({ readings }, raw) =>
    words(
      `${quoted(raw)} có thể là ${exactNumber(readings[0])}% hoặc ${exactNumber(readings[1])}%`,
      'Tỷ lệ phần trăm từ 0 đến 100',
      'Gõ lại số phần trăm, ví dụ 98 hoặc 98,5.',
    ),
  'percentage-out-of-range': (_, raw) =>
    words(`${quoted(raw)} nằm ngoài 0 – 100%`, 'Tỷ lệ phần trăm từ 0 đến 100', 'Kiểm tra và gõ lại tỷ lệ.'),
  'count-with-words': ({ reading }, raw) =>
    words(`${quoted(raw)} có chữ hoặc số 0 ở đầu`, COUNT, `Đã đọc là ${exactNumber(reading)}. Chỉ gõ chữ số vào ô.`),
  'suspicious-character': ({ character, measure }, raw) =>
    words(
      `${quoted(raw)} có ký tự lạ ${quoted(character)}`,
      WANTED[measure],
      'Xóa ký tự lạ và gõ lại số bằng bàn phím thường.',
    ),
  'spaces-cleaned': ({ reading }) =>
    words(
      'Ô có dấu cách hoặc ký tự ẩn thừa',
      `“${reading}” không có dấu cách thừa`,
      `Đã đọc là ${reading}. Nên gõ lại cho gọn.`,
    ),
  'not-a-number': ({ measure }, raw) =>
    words(`${quoted(raw)} không phải là số`, WANTED[measure], 'Gõ lại bằng chữ số.'),
  'not-whole': (_, raw) =>
    words(`${quoted(raw)} không phải số nguyên`, COUNT, 'Ghi số lượng nguyên, không có phần lẻ.'),
  negative: (_, raw) => words(`${quoted(raw)} là số âm`, COUNT, 'Kiểm tra và gõ lại số.'),
  'count-implausible': ({ limit }, raw) =>
    words(`${quoted(raw)} lớn bất thường`, `Không quá ${number(limit)}`, 'Kiểm tra và gõ lại số.'),
  'count-as-date': ({ typed }, raw) =>
    words(
      `Excel đã đổi thành ngày ${quoted(raw)}; có thể đã gõ ${nameList(typed)}`,
      COUNT,
      'Đổi định dạng ô sang Số (Number) rồi gõ lại một số.',
    ),
  'cell-error': ({ error }) => words(`Ô báo lỗi ${error}`, COUNT, 'Sửa công thức trong ô hoặc gõ thẳng số vào ô.'),
  'computed-cell-error': ({ error }) =>
    words(
      `Ô tính tự động báo lỗi ${error}`,
      'Công thức của mẫu',
      'Kết quả tính theo số lượng. Chép công thức từ dòng khác của cột này vào ô, hoặc để trống.',
    ),
  'external-link': ({ workbook }) =>
    words(
      `Số lấy từ tệp khác (${workbook})`,
      'Số gõ trực tiếp',
      'Đã dùng số đang lưu trong ô. Nên gõ thẳng số vào ô để không bị cũ.',
    ),
  'formula-not-calculated': () =>
    words('Công thức trong ô chưa được tính', COUNT, 'Mở tệp bằng Excel, lưu lại rồi gửi lại, hoặc gõ thẳng số vào ô.'),
  'formula-like-text': (_, raw) =>
    words(
      `${quoted(raw)} bắt đầu bằng ký tự của công thức`,
      'Chữ thường',
      'Không cần làm gì; nội dung được giữ nguyên là chữ.',
    ),
} satisfies Partial<Catalogue>;
