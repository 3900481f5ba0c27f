import type { Issue, Rules, Severity, TieRule, Words } from '../../core';
import { number } from './numbers';
import { SEVERITY_WORDS } from './states';

/** Whatever the decision leaves open is labelled so wherever its result is printed (criteria.md). */
export const BY_DEFAULT = 'phương án mặc định, Hội đồng TĐKT xã quyết định';

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

function tieRuleWords(ties: TieRule): string {
  switch (ties) {
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
    `Xếp hạng (${BY_DEFAULT}): theo điểm; ${tieRuleWords(rules.settings.ties)}.`,
    `Xét khen thưởng, mục V.1 (cách hiểu “không đạt yêu cầu” là ${BY_DEFAULT}): ${gateRule(rules)}.`,
  ];
}

const FAILED = 'Không đạt: ';

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
  result: (failed) => (failed.length === 0 ? 'Đạt tất cả chỉ tiêu' : FAILED + failed.join(', ')),
  failedStart: FAILED,
  lineNumber: '(dòng)',
  award: (eligible) => (eligible === null ? 'Hội đồng quyết định' : eligible ? 'Có' : 'Không'),
  tied: 'Đồng hạng',
  unrankedTitle: 'Chưa xếp hạng',
  unrankedColumns: { reason: 'Lý do' },
  noneUnranked: 'Không có: mọi đơn vị đã được xếp hạng.',
  noneRanked: 'Chưa có đơn vị nào được xếp hạng.',
  rules: ruleLines,
  sign: { left: 'NGƯỜI LẬP BIỂU', note: '(Ký, ghi rõ họ tên)', recipients: 'Nơi nhận:', filed: 'Lưu: VT.' },
};

export const DETAILS_WORDS: Words['details'] = {
  title: 'CHI TIẾT KẾT QUẢ TỪNG CHỈ TIÊU CỦA CÁC ĐƠN VỊ',
  columns: { order: 'STT', unit: 'Đơn vị', bloc: 'Khối', score: 'Điểm', rank: 'Hạng' },
  legend: 'Mỗi ô ghi kết quả và tỷ lệ; bấm vào ô để đến số liệu của đơn vị.',
  passed: 'Số đơn vị đạt/được tính',
  blocTitle: (bloc) => (bloc === null ? 'Đơn vị không xếp khối' : `Khối ${bloc}`),
  whyTitle: 'VÌ SAO CÓ THỨ HẠNG NÀY',
  whyColumn: 'Giải thích',
  why: {
    rank: 'Hạng {rank}: được {points}/{most} điểm, quy ra {score} điểm',
    all: ', đạt tất cả chỉ tiêu được tính.',
    failed: '; không đạt {failed}.',
    first: ' Không đơn vị nào có điểm cao hơn.',
    higher: ' Có {higher} đơn vị điểm cao hơn.',
    equal: ' Bằng điểm với {equal} đơn vị khác: {ahead} đơn vị đứng trên, {level} đơn vị đồng hạng ({rule}).',
    rule: tieRuleWords,
  },
  chart: 'Điểm thi đua của các đơn vị',
  block: 'PHẦN TÍNH (không in)',
  blockColumns: {
    name: 'Đơn vị',
    bloc: 'Khối',
    matrixRow: 'Hàng ở bảng',
    passed: 'Số đạt',
    failed: 'Số không đạt',
    points: 'Điểm được',
    most: 'Điểm tối đa',
    score: 'Điểm',
    completion: 'Mức hoàn thành',
    failedList: 'Không đạt',
    invalidList: 'Lỗi số liệu',
    blankList: 'Chưa nhập',
    reason: 'Lý do chưa xếp',
    ranked: 'Được xếp',
    scoreKey: 'So điểm',
    completionKey: 'So hoàn thành',
    assessedKey: 'So số chỉ tiêu',
    rank: 'Hạng',
    blocRank: 'Hạng trong khối',
    tied: 'Đồng hạng',
    higher: 'Điểm cao hơn',
    equal: 'Bằng điểm',
    level: 'Cùng hạng',
    place: 'Vị trí',
    order: 'Dòng xếp hạng',
    byRule: 'Theo V.1',
    award: 'Được xét',
    awardGroup: 'Nhóm xét',
    awardRank: 'Hạng xét',
    awardTies: 'Cùng hạng xét',
    awardOrder: 'Dòng khen thưởng',
  },
};

const PROVISIONAL = 'Tạm tính, chưa có số liệu của: ';

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
  provisionalStart: PROVISIONAL,
  provisional: (missing) => PROVISIONAL + missing.map((unit) => unit.name).join('; '),
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
    appraisedTotal: 'Tổng số (thẩm định)',
    appraisedExcluded: 'Loại trừ (thẩm định)',
    appraisedAchieved: 'Số đạt (thẩm định)',
    reason: 'Lý do thẩm định',
    usedAchieved: 'Số đạt được tính',
    reported: 'Trạng thái theo báo cáo',
    rawTotal: 'Tổng số được tính',
    rawExcluded: 'Loại trừ được tính',
    rawAchieved: 'Số đạt đem tính',
    completion: 'Mức hoàn thành',
    missing: 'Đơn vị còn thiếu',
  },
  note:
    'Thẩm định: ghi số đúng và lý do vào các ô màu vàng nhạt; ô để trống là dùng số đơn vị báo cáo. Điểm, hạng ở các trang khác ' +
    'tự đổi theo.',
  prompt: (target) => ({
    title: 'Thẩm định',
    text:
      target.kind === 'judgement'
        ? 'Chọn Đạt hoặc Không đạt nếu khác với báo cáo, và ghi lý do ở cột Lý do thẩm định.'
        : 'Ghi số đúng nếu khác với báo cáo, và ghi lý do ở cột Lý do thẩm định. Để trống là dùng số báo cáo.',
  }),
  error: (target) => ({
    title: 'Số thẩm định chưa đúng',
    text: target.kind === 'judgement' ? 'Chỉ chọn Đạt hoặc Không đạt.' : 'Chỉ ghi số, không ghi chữ.',
  }),
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
