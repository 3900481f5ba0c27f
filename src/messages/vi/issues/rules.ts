import type { RuleProblem } from '../../../core';
import { type Catalogue, words } from './catalogue';

const RULE_PROBLEMS: Readonly<Record<RuleProblem, string>> = {
  'id-malformed': 'mã không đúng dạng',
  'id-repeated': 'mã bị trùng',
  'threshold-out-of-range': 'ngưỡng không hợp lệ',
  'limit-out-of-range': 'thứ hạng yêu cầu không hợp lệ',
  'points-out-of-range': 'điểm tối đa không hợp lệ',
  'text-missing': 'thiếu nội dung',
  'bloc-unknown': 'khối không có chỉ tiêu nào',
  'target-unknown': 'chỉ tiêu không có trong bộ tiêu chí',
  'name-repeated': 'tên bị trùng',
  'setting-unknown': 'giá trị không nằm trong danh sách',
  'setting-out-of-range': 'giá trị ngoài phạm vi',
  'sheet-missing': 'thiếu trang hoặc thiếu cột',
};

/** Mistakes in the rules themselves, told like mistakes in a report. */
export const RULE_ISSUES = {
  'rule-invalid': ({ problem, expected }, raw) =>
    words(
      `${RULE_PROBLEMS[problem]}: ${raw}`,
      expected === '' ? 'Giá trị hợp lệ' : expected,
      'Sửa lại quy định; khi còn lỗi này thì chưa xếp hạng đơn vị nào.',
    ),
} satisfies Partial<Catalogue>;
