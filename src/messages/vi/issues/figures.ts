import { COLUMNS } from '../columns';
import { number } from '../numbers';
import { type Catalogue, columnList, quoted, words } from './catalogue';

/** Figures that were read but do not go together, and remarks on trusted ones (8 – 12, 14, 24, 25). */
export const FIGURE_ISSUES = {
  'not-arising-word': (_, raw) =>
    words(
      `Ô ghi ${quoted(raw)}`,
      'Số 0 khi không phát sinh',
      'Đã hiểu là không phát sinh. Nên ghi 0 vào cả Tổng số và Số đạt.',
    ),
  'not-arising-contradicts': (_, raw) =>
    words(
      `Ô ghi ${quoted(raw)} nhưng ô khác cùng dòng lại có số`,
      'Cả dòng là số, hoặc cả dòng là 0 khi không phát sinh',
      'Ghi số vào ô này, hoặc ghi 0 vào cả dòng nếu không phát sinh.',
    ),
  'not-entered': ({ columns }) =>
    columns.includes('result')
      ? words('Chưa nhập Kết quả', '“Đạt” hoặc “Không đạt”', 'Chọn Đạt hoặc Không đạt trong danh sách.')
      : words(
          `Chưa nhập ${columnList(columns)}`,
          'Số lượng, hoặc 0 nếu không phát sinh',
          'Nhập số liệu; ô trống không được hiểu là 0.',
        ),
  'achieved-exceeds-base': ({ achieved, total, excluded, swapMakesValid }) =>
    words(
      `Số đạt ${number(achieved)} lớn hơn số phải tính ${number(total - excluded)}` +
        (excluded > 0 ? ` (Tổng số ${number(total)} trừ ${number(excluded)})` : ''),
      `Số đạt không quá ${number(total - excluded)}`,
      swapMakesValid
        ? 'Có thể đã ghi ngược hai cột: kiểm tra, nếu đúng thì đổi chỗ Tổng số và Số đạt.'
        : 'Kiểm tra lại Tổng số, Loại trừ và Số đạt.',
    ),
  'excluded-not-used': (_, raw) =>
    words(
      `Loại trừ ghi ${quoted(raw)}`,
      'Chỉ tiêu này không có phần loại trừ: để trống hoặc 0',
      'Xóa số ở cột Loại trừ và kiểm tra lại Tổng số.',
    ),
  'excluded-exceeds-total': ({ excluded, total }) =>
    words(
      `Loại trừ ${number(excluded)} lớn hơn Tổng số ${number(total)}`,
      `Loại trừ không quá ${number(total)}`,
      'Kiểm tra lại Tổng số và Loại trừ.',
    ),
  'rank-out-of-range': ({ communes }, raw) =>
    words(
      `Thứ hạng ghi ${quoted(raw)}`,
      communes === null ? 'Thứ hạng từ 1 trở lên' : `Thứ hạng từ 1 đến ${number(communes)}`,
      'Kiểm tra và gõ lại thứ hạng.',
    ),
  'judgement-unreadable': (_, raw) =>
    words(`Kết quả ghi ${quoted(raw)}`, '“Đạt” hoặc “Không đạt”', 'Chọn Đạt hoặc Không đạt trong danh sách.'),
  'judgement-reason-missing': () =>
    words(
      'Kết quả “Không đạt” chưa có lý do',
      'Lý do ở cột Giải trình, ghi chú',
      'Ghi lý do vào cột Giải trình, ghi chú.',
    ),
  'rate-disagrees': ({ typed, counted }) =>
    words(
      `Tỷ lệ ghi ${number(typed)}%, theo số liệu là ${number(counted)}% (lệch ${number(Math.abs(typed - counted))} điểm phần trăm)`,
      `${number(counted)}%`,
      'Kết quả tính theo số lượng. Kiểm tra lại số lượng và xóa tỷ lệ ghi tay.',
    ),
  'formula-overwritten': ({ column }, raw) =>
    words(
      `Công thức ở cột ${COLUMNS[column]} đã bị ghi đè bằng ${quoted(raw)}`,
      'Công thức của mẫu',
      'Kết quả tính theo số lượng. Chép công thức từ dòng khác của cột này vào ô.',
    ),
  'evidence-missing': () =>
    words(
      'Chưa ghi tài liệu kiểm chứng',
      'Số, ký hiệu văn bản chứng minh kết quả đạt',
      'Ghi số, ký hiệu tài liệu (không ghi tên văn bản mật).',
    ),
  'small-base': ({ base, pointsPerCase }) =>
    words(
      `Chỉ tính trên ${number(base)} trường hợp`,
      'Lưu ý khi so sánh',
      `Thêm hoặc bớt một trường hợp làm tỷ lệ thay đổi ${number(pointsPerCase)} điểm phần trăm.`,
    ),
} satisfies Partial<Catalogue>;
