import { formatAddress } from '../../../core';
import { type Catalogue, quoted, words } from './catalogue';

/** Faults of a target's row (15, 16). */
export const ROW_ISSUES = {
  'target-code-missing': ({ suggestion }, raw) =>
    words(
      `Dòng ${quoted(raw)} không có mã chỉ tiêu`,
      suggestion ? `Mã ${suggestion} (theo nội dung dòng)` : 'Mã chỉ tiêu ở cột Mã',
      suggestion ? `Ghi ${suggestion} vào cột Mã nếu đúng là chỉ tiêu này.` : 'Ghi mã chỉ tiêu vào cột Mã.',
    ),
  'target-code-repeated': ({ first }, raw) =>
    words(
      `Mã ${raw} có hai dòng (dòng kia ở ô ${formatAddress(first)})`,
      'Mỗi chỉ tiêu một dòng',
      'Giữ dòng có số liệu đúng, xóa dòng thừa.',
    ),
  'target-code-unknown': ({ suggestion }, raw) =>
    words(
      `Mã ${quoted(raw)} không có trong bộ tiêu chí`,
      suggestion ? `Mã ${suggestion} (theo nội dung dòng)` : 'Một mã của bộ tiêu chí',
      suggestion ? `Sửa thành ${suggestion} nếu đúng là chỉ tiêu này.` : 'Sửa lại mã theo mẫu.',
    ),
  'target-code-read-as': ({ reading }, raw) =>
    words(`Mã ghi là ${quoted(raw)}`, `Mã ${reading}`, `Đã đọc là ${reading}; nếu không đúng, đề nghị sửa lại mã.`),
  'target-row-missing': (_, raw) =>
    words(`Không có dòng ${raw}`, `Dòng ${raw} với Tổng số và Số đạt`, 'Bổ sung dòng này theo mẫu.'),
  'target-not-applicable': (_, raw) =>
    words(
      `Có số liệu ở dòng ${raw}`,
      'Đơn vị không phải báo cáo chỉ tiêu này',
      'Số liệu này không được tính. Nếu đơn vị có nhiệm vụ này, đề nghị Văn phòng bổ sung vào danh sách chỉ tiêu áp dụng.',
    ),
  'hidden-row': (_, raw) =>
    words(
      `Dòng ${raw} đang bị ẩn`,
      'Dòng có số liệu được hiện',
      'Số liệu vẫn được tính. Bỏ ẩn, bỏ lọc để kiểm tra lại.',
    ),
} satisfies Partial<Catalogue>;
