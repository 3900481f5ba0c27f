import { type Catalogue, quoted, words } from './catalogue';

const WANTED = {
  count: 'Số nguyên từ 0 trở lên',
  rank: 'Thứ hạng: số nguyên từ 1 trở lên',
  percentage: 'Số từ 0 đến 100',
  opinion: '“Đạt” hoặc “Không đạt” ở cột Số đạt, các cột số khác để trống',
} as const;

/** What the office and the council wrote in an earlier result. */
export const DECISION_ISSUES = {
  'decision-contradicts': ({ file, sheet }, raw) =>
    words(
      `Thẩm định hoặc ý kiến ghi ${quoted(raw)}, khác với ${file}, trang ${sheet}`,
      'Một ý kiến cho mỗi đơn vị, mỗi chỉ tiêu',
      'Đã dùng ý kiến ở tệp kia. Xác định ý kiến nào đúng và chỉ giữ một.',
    ),
  'decision-for-nobody': (_, raw) =>
    words(
      `Có ghi ${quoted(raw)} cho đơn vị hoặc chỉ tiêu không còn được tính`,
      'Đơn vị đang tham gia và chỉ tiêu đơn vị ấy phải báo cáo',
      'Xem lại trang Đơn vị, Tiêu chí; ý kiến này không được dùng và sẽ không còn ở kết quả mới.',
    ),
  'appraisal-unusable': ({ measure }, raw) =>
    words(
      `Số thẩm định ghi ${quoted(raw)}`,
      WANTED[measure],
      'Ghi lại số thẩm định, hoặc xóa để dùng số đơn vị báo cáo.',
    ),
  'appraisal-contradictory': (_, raw) =>
    words(
      `Số thẩm định ${quoted(raw)} không khớp với nhau hoặc với số đơn vị báo cáo`,
      'Loại trừ không quá Tổng số; Số đạt không quá Tổng số trừ Loại trừ; đủ các số mà báo cáo ghi sai',
      'Ghi lại đủ Tổng số, Loại trừ, Số đạt ở các cột thẩm định.',
    ),
  'appraisal-unreasoned': () =>
    words('Số thẩm định chưa có lý do', 'Lý do thẩm định', 'Ghi lý do vào cột Lý do thẩm định; số vẫn được dùng.'),
  'opinion-unreadable': (_, raw) =>
    words(`Ý kiến Hội đồng ghi ${quoted(raw)}`, '“Đề nghị” hoặc “Không đề nghị”', 'Chọn trong danh sách của ô.'),
  'opinion-unreasoned': (_, raw) =>
    words(
      `Ý kiến Hội đồng là ${quoted(raw)} nhưng chưa có lý do`,
      'Lý do của ý kiến',
      'Ghi lý do vào cột bên cạnh; ý kiến vẫn được dùng.',
    ),
} satisfies Partial<Catalogue>;
