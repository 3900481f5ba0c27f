import type { MasterWords } from '../../core';

const BY_DEFAULT = 'Phương án mặc định, Hội đồng TĐKT xã quyết định.';

/** The words of the office's own workbook: Thiết lập, Đơn vị, Tiêu chí. */
export const MASTER_WORDS: MasterWords = {
  settingsTitle: 'THIẾT LẬP',
  settingsColumns: { name: 'Mục', value: 'Giá trị', note: 'Ghi chú' },
  settings: {
    commune: { name: 'Tên xã', note: 'Không ghi chữ “xã” ở đầu.' },
    superior: { name: 'Cấp trên trực tiếp', note: 'Ví dụ: Huyện Trà Bồng.' },
    year: { name: 'Năm', note: 'Năm tổng hợp; báo cáo của năm khác không được tính.' },
    scoring: { name: 'Cách chấm', note: BY_DEFAULT },
    ties: { name: 'Khi bằng điểm', note: `${BY_DEFAULT} Tính số chỉ tiêu đạt hoặc không đạt. Vẫn bằng thì đồng hạng.` },
    gate: { name: 'Không đạt yêu cầu (V.1) là', note: `${BY_DEFAULT} Điều kiện để không xét khen thưởng hàng năm.` },
    gateScore: {
      name: 'Điểm tối thiểu để xét khen thưởng',
      note: 'Chỉ dùng khi chọn “Dưới điểm tối thiểu”. Từ 0 đến 100.',
    },
    awardForm: { name: 'Hình thức khen thưởng', note: BY_DEFAULT },
    awardLevel: { name: 'Cấp khen thưởng', note: BY_DEFAULT },
    awardLimit: { name: 'Số đơn vị đề nghị tối đa', note: 'Ghi 0 là không giới hạn.' },
    documentNumber: { name: 'Số văn bản', note: 'Ví dụ: 5/BC-UBND; in thành “Số: 05/BC-UBND”. Để trống thì ghi tay.' },
    documentDate: { name: 'Ngày văn bản', note: 'Ví dụ: 18/3/2024. Để trống thì ghi tay.' },
    authority: { name: 'Quyền hạn ký', note: 'Ví dụ: TM. ỦY BAN NHÂN DÂN.' },
    post: { name: 'Chức vụ người ký', note: 'Ví dụ: CHỦ TỊCH hoặc KT. CHỦ TỊCH PHÓ CHỦ TỊCH.' },
    signer: { name: 'Người ký', note: 'Họ và tên, in dưới chữ ký.' },
    preparedBy: { name: 'Người lập biểu', note: 'Họ và tên.' },
    recipients: { name: 'Nơi nhận', note: 'Cách nhau bằng dấu chấm phẩy; dòng “Lưu: VT.” được thêm ở cuối.' },
  },
  scoring: { 'pass-fail': 'Đạt/không đạt', proportional: 'Theo tỷ lệ' },
  ties: {
    'completion-then-assessed': 'Mức hoàn thành rồi số chỉ tiêu',
    completion: 'Mức hoàn thành',
    assessed: 'Số chỉ tiêu',
    shared: 'Đồng hạng ngay',
  },
  gate: {
    'any-failed': 'Có chỉ tiêu không đạt',
    'score-below': 'Dưới điểm tối thiểu',
    council: 'Hội đồng quyết định',
  },
  registerTitle: 'DANH SÁCH ĐƠN VỊ',
  registerColumns: {
    code: 'Mã',
    name: 'Tên',
    bloc: 'Khối',
    aliases: 'Cách viết khác',
    targets: 'Chỉ tiêu áp dụng',
    active: 'Tham gia',
  },
  criteriaTitle: 'BỘ TIÊU CHÍ',
  criteriaColumns: {
    id: 'Mã',
    letter: 'Điểm',
    clause: 'Căn cứ',
    text: 'Nội dung chỉ tiêu',
    kind: 'Loại',
    threshold: 'Ngưỡng',
    maxPoints: 'Điểm tối đa',
    reportedBy: 'Đơn vị báo cáo',
    active: 'Áp dụng',
  },
  kinds: {
    ratio: 'Tỷ lệ',
    percentage: 'Tỷ lệ hoặc phần trăm có sẵn',
    rank: 'Thứ hạng',
    improvement: 'So với năm trước',
    judgement: 'Đánh giá',
    information: 'Theo dõi',
  },
  on: 'Có',
  off: 'Không',
  communeReports: 'Toàn xã',
  instructions: {
    settings:
      'Sửa ở cột Giá trị. Quyết định 54 không quy định cách chấm điểm, xếp hạng; các mục này do Hội đồng quyết định.',
    register:
      'Mỗi dòng một đơn vị. Cách viết khác cách nhau bằng dấu chấm phẩy. Cột Chỉ tiêu áp dụng để trống là theo khối.',
    criteria: 'Sửa ngưỡng, điểm tối đa, khối báo cáo và cột Áp dụng. Không đổi mã và căn cứ.',
  },
};
