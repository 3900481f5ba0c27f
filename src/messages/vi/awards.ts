import type { Rules, Words } from '../../core';
import { number } from './numbers';
import { BY_DEFAULT } from './results';

function gateReason({ settings }: Rules): string {
  switch (settings.gate) {
    case 'any-failed':
      return 'có chỉ tiêu không đạt (mục V.1)';
    case 'score-below':
      return `dưới ${number(settings.gateScore)} điểm (mục V.1)`;
    case 'council':
      return 'chờ Hội đồng TĐKT xã quyết định';
  }
}

function ruleLines({ settings }: Rules): readonly string[] {
  const { awardForm, awardLevel, awardLimit } = settings;
  const limit = awardLimit === 0 ? 'không giới hạn số đơn vị' : `tối đa ${number(awardLimit)} đơn vị, theo thứ hạng`;
  return [
    `Hình thức: ${awardForm}; cấp khen thưởng: ${awardLevel}; ${limit} (${BY_DEFAULT}).`,
    'Ý kiến của Hội đồng TĐKT xã là kết luận cuối cùng.',
  ];
}

/** The words of sheet Đề nghị khen thưởng. */
export const AWARD_WORDS: Words['awards'] = {
  title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG PHONG TRÀO THI ĐUA CẢI CÁCH HÀNH CHÍNH',
  columns: {
    order: 'STT',
    unit: 'Đơn vị',
    bloc: 'Khối',
    rank: 'Hạng',
    score: 'Điểm',
    conclusion: 'Kết luận',
    form: 'Hình thức khen thưởng',
    level: 'Cấp khen thưởng',
    note: 'Lý do, ghi chú',
  },
  conclusions: {
    proposed: 'Đề nghị',
    not: 'Không xét',
    open: 'Chờ Hội đồng',
    beyond: 'Ngoài số lượng',
    unranked: 'Chưa xét',
  },
  councilTitle: 'Ý KIẾN CỦA HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG XÃ',
  councilNote: 'Chọn ý kiến và ghi lý do vào ô màu vàng nhạt; để trống là theo quy định ở cột bên trái.',
  councilColumns: {
    code: 'Mã đơn vị',
    unit: 'Tên đơn vị',
    byRule: 'Theo quy định',
    opinion: 'Ý kiến Hội đồng',
    opinionReason: 'Lý do',
  },
  opinions: { propose: 'Đề nghị', withhold: 'Không đề nghị' },
  byRule: { yes: 'Được xét', no: 'Không xét', open: 'Hội đồng quyết định' },
  gateReason,
  byCouncil: 'theo ý kiến Hội đồng',
  beyondLimit: 'vượt số lượng đề nghị',
  tieDecides: 'đồng hạng ở vị trí cuối: Hội đồng quyết định',
  rule: ruleLines,
  lineNumber: '(dòng)',
  prompt: { title: 'Ý kiến Hội đồng', text: 'Chọn ý kiến, rồi ghi lý do ở ô bên cạnh.' },
};
