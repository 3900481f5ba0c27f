import type { Issue, Rules, Severity, Words } from '../../core';
import { number } from './numbers';
import { SEVERITY_WORDS } from './states';

/** Whatever the decision leaves open is labelled so wherever its result is printed (criteria.md). */
const BY_DEFAULT = 'phương án mặc định, Hội đồng TĐKT xã quyết định';

function gateRule({ settings }: Rules): string {
  switch (settings.gate) {
    case 'any-failed':
      return 'đơn vị có chỉ tiêu không đạt thì không xét khen thưởng thường xuyên hàng năm';
    case 'score-below':
      return `đơn vị dưới ${number(settings.gateScore)} điểm thì không xét khen thưởng thường xuyên hàng năm`;
    case 'council':
      return 'Hội đồng quyết định từng trường hợp';
  }
}

function scoringRule({ settings }: Rules): string {
  return settings.scoring === 'pass-fail'
    ? 'chỉ tiêu đạt được điểm tối đa, không đạt được 0 điểm'
    : 'đạt từ ngưỡng trở lên được điểm tối đa; từ 80% ngưỡng đến dưới ngưỡng được điểm theo tỷ lệ; dưới 80% ngưỡng được 0 điểm';
}

function tieRule({ settings }: Rules): string {
  switch (settings.ties) {
    case 'completion-then-assessed':
      return 'bằng điểm thì theo mức hoàn thành trung bình, rồi theo số chỉ tiêu được tính; vẫn bằng thì đồng hạng';
    case 'completion':
      return 'bằng điểm thì theo mức hoàn thành trung bình; vẫn bằng thì đồng hạng';
    case 'assessed':
      return 'bằng điểm thì theo số chỉ tiêu được tính; vẫn bằng thì đồng hạng';
    case 'shared':
      return 'bằng điểm thì đồng hạng';
  }
}

function ruleLines(rules: Rules): readonly string[] {
  return [
    `Cách chấm (${BY_DEFAULT}): ${scoringRule(rules)}. Điểm là tổng điểm đạt chia tổng điểm tối đa của các chỉ tiêu ` +
      'đạt hoặc không đạt, nhân 100; chỉ tiêu không phát sinh, không áp dụng không tính.',
    `Xếp hạng (${BY_DEFAULT}): theo điểm; ${tieRule(rules)}.`,
    `Xét khen thưởng, mục V.1 (cách hiểu “không đạt yêu cầu” là ${BY_DEFAULT}): ${gateRule(rules)}.`,
  ];
}

export const RANKING_WORDS: Words['ranking'] = {
  title: 'BẢNG TỔNG HỢP XẾP HẠNG THI ĐUA CẢI CÁCH HÀNH CHÍNH',
  subtitle: ({ settings, criteria }) => `Năm ${settings.year} (theo ${criteria.title})`,
  columns: {
    order: 'STT',
    unit: 'Đơn vị',
    bloc: 'Khối',
    counted: 'Số chỉ tiêu đạt/tính',
    score: 'Điểm',
    rank: 'Hạng',
    blocRank: 'Hạng trong khối',
    result: 'Kết quả',
    award: 'Được xét khen thưởng',
    note: 'Ghi chú',
  },
  result: (failed) => (failed.length === 0 ? 'Đạt tất cả chỉ tiêu' : `Không đạt: ${failed.join(', ')}`),
  award: (eligible) => (eligible === null ? 'Hội đồng quyết định' : eligible ? 'Có' : 'Không'),
  tied: 'Đồng hạng',
  unrankedTitle: 'Chưa xếp hạng',
  unrankedColumns: { reason: 'Lý do' },
  noneUnranked: 'Không có: mọi đơn vị đã được xếp hạng.',
  noneRanked: 'Chưa có đơn vị nào được xếp hạng.',
  rules: ruleLines,
  sign: { left: 'NGƯỜI LẬP BIỂU', right: 'CHỦ TỊCH', note: '(Ký, ghi rõ họ tên)' },
};

export const DETAILS_WORDS: Words['details'] = {
  title: 'CHI TIẾT KẾT QUẢ TỪNG CHỈ TIÊU CỦA CÁC ĐƠN VỊ',
  columns: { order: 'STT', unit: 'Đơn vị', bloc: 'Khối' },
  legend: 'Mỗi ô ghi kết quả và tỷ lệ; bấm vào ô để đến số liệu của đơn vị.',
};

export const COMMUNE_WORDS: Words['commune'] = {
  title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH TOÀN XÃ',
  columns: {
    letter: 'Điểm',
    target: 'Mã',
    text: 'Nội dung chỉ tiêu',
    requirement: 'Yêu cầu',
    base: 'Số phải tính',
    achieved: 'Số đạt',
    rate: 'Tỷ lệ (%)',
    result: 'Kết quả',
    note: 'Ghi chú',
  },
  provisional: (missing) => `Tạm tính, chưa có số liệu của: ${missing.map((unit) => unit.name).join('; ')}`,
  exceeded: 'Vượt chỉ tiêu',
  sumRule: 'Số liệu toàn xã là tổng số lượng của các đơn vị, không phải trung bình các tỷ lệ.',
};

export const DATA_WORDS: Words['data'] = {
  title: 'SỐ LIỆU TỪNG ĐƠN VỊ, TỪNG CHỈ TIÊU',
  columns: {
    unitCode: 'Mã đơn vị',
    unit: 'Đơn vị',
    bloc: 'Khối',
    target: 'Chỉ tiêu',
    text: 'Nội dung',
    total: 'Tổng số',
    excluded: 'Loại trừ',
    achieved: 'Số đạt',
    base: 'Số phải tính',
    rate: 'Tỷ lệ (%)',
    state: 'Trạng thái',
    points: 'Điểm',
    maxPoints: 'Điểm tối đa',
    evidence: 'Tài liệu kiểm chứng',
    file: 'Tệp',
    sheet: 'Trang',
    cell: 'Ô',
  },
};

/** Name of the copy that keeps what somebody typed into a result sheet before it was written anew. */
export function keptSheetName(sheet: string, turn: number): string {
  return `${sheet} (bản trước${turn > 1 ? ` ${turn}` : ''})`;
}

/** "2 lỗi, 1 cảnh báo, 3 lưu ý" */
export function severityCount(issues: readonly Issue[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities
    .map((severity) => {
      const count = issues.filter((found) => found.severity === severity).length;
      return `${number(count)} ${SEVERITY_WORDS[severity].toLocaleLowerCase('vi')}`;
    })
    .join(', ');
}

export const ISSUE_SHEET_WORDS: Words['issues'] = {
  title: 'LỖI SỐ LIỆU VÀ ĐIỂM CẦN LƯU Ý',
  count: severityCount,
  columns: {
    order: 'STT',
    severity: 'Mức độ',
    unit: 'Đơn vị',
    target: 'Chỉ tiêu',
    file: 'Tệp',
    sheet: 'Trang',
    cell: 'Ô',
    found: 'Tìm thấy',
    expected: 'Cần có',
    fix: 'Cách sửa',
  },
  none: 'Không có lỗi',
  open: 'Mở',
  notSubmittedTitle: 'Đơn vị chưa gửi báo cáo',
  allSubmitted: 'Không có: mọi đơn vị đã gửi báo cáo.',
};
