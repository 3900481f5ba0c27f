import type { ColumnRole } from '../../core';

/** The columns of a unit report as formats.md names them. */
export const COLUMNS: Readonly<Record<ColumnRole, string>> = {
  code: 'Mã',
  letter: 'Điểm',
  text: 'Nội dung chỉ tiêu',
  requirement: 'Yêu cầu',
  total: 'Tổng số',
  excluded: 'Loại trừ',
  achieved: 'Số đạt',
  rate: 'Tỷ lệ (%)',
  result: 'Kết quả',
  evidence: 'Tài liệu kiểm chứng',
  note: 'Giải trình, ghi chú',
};
