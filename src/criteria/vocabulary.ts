import type { Vocabulary } from '../core';
import { LEGACY_SCRIPTS } from './legacy-scripts';

/** The words we READ. Spelled plainly once: case, accents, dashes and spaces are folded before comparing. */
export const VOCABULARY: Vocabulary = {
  columns: {
    code: ['Mã', 'Mã số', 'Mã chỉ tiêu', 'Mã CT'],
    letter: ['Điểm', 'Điểm (QĐ)'],
    text: ['Nội dung chỉ tiêu', 'Nội dung', 'Chỉ tiêu', 'Tên chỉ tiêu'],
    requirement: ['Yêu cầu', 'Mục tiêu', 'Chỉ tiêu giao'],
    total: ['Tổng số', 'Tổng'],
    excluded: ['Loại trừ', 'Số loại trừ', 'Trừ'],
    achieved: ['Số đạt', 'Số lượng đạt', 'Số thực hiện đạt'],
    rate: ['Tỷ lệ', 'Tỷ lệ (%)', 'Tỉ lệ', 'Tỉ lệ (%)', '%'],
    result: ['Kết quả', 'Đạt/Không đạt', 'Đánh giá'],
    evidence: ['Tài liệu kiểm chứng', 'Minh chứng', 'Văn bản kiểm chứng'],
    note: ['Giải trình, ghi chú', 'Ghi chú', 'Giải trình'],
  },
  labels: {
    unitName: ['Đơn vị báo cáo', 'Tên đơn vị', 'Đơn vị'],
    unitCode: ['Mã đơn vị'],
    period: ['Kỳ báo cáo', 'Năm báo cáo'],
    criteria: ['Bộ tiêu chí'],
  },
  notArising: ['-', '–', '—', 'x', 'k có', 'ko có', 'không có', 'không', 'KPS', 'k phát sinh', 'Không phát sinh'],
  judgement: { blank: ['Chưa nhập'], pass: ['Đạt', 'Có đạt', 'Đ'], fail: ['Không đạt', 'Chưa đạt', 'KĐ'] },
  subtotals: {
    whole: ['Cộng', 'Tổng cộng', 'Tổng', 'Tổng số'],
    beginnings: ['Tổng cộng', 'Cộng nhóm', 'Cộng khối', 'Cộng mục', 'Cộng phần'],
  },
  commune: 'xã',
  countedThings: [
    ...['hồ sơ', 'hs', 'TTHC', 'thủ tục', 'văn bản', 'vb', 'VBQPPL', 'công việc', 'dịch vụ', 'DVC'],
    ...['giao dịch', 'phiếu', 'lượt', 'cuộc', 'lớp', 'trường hợp', 'sáng kiến', 'giải pháp', 'mô hình'],
    ...['người', 'cán bộ', 'công chức', 'CBCC', 'đồng chí', 'đ/c', 'chức danh', 'xã', 'xã, thị trấn'],
  ],
  percentage: ['%', 'phần trăm', 'phan tram'],
  otherAuthorities: ['phường', 'thị trấn', 'huyện', 'thị xã', 'thành phố', 'tỉnh'],
  version: 'phiên bản',
  partsOfYear: ['quý', '6 tháng', '9 tháng', 'sáu tháng', 'chín tháng', 'tháng'],
  legacyScripts: LEGACY_SCRIPTS,
  ownWorkbooks: { master: ['Thiết lập', 'Đơn vị', 'Tiêu chí'], result: ['Xếp hạng', 'Số liệu'] },
};
