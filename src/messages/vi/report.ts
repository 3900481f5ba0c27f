import { type ColumnRole, type PromptWords, readDay, type Rules, type Target, type Words } from '../../core';
import { COLUMNS } from './columns';
import { number } from './numbers';
import { STATE_WORDS } from './states';

/** "≥ 80%", "= 100%", "Hạng ≤ 6". */
export function requirementWords(target: Target): string {
  switch (target.kind) {
    case 'ratio':
    case 'percentage':
      return target.threshold === 100 ? '= 100%' : `≥ ${number(target.threshold)}%`;
    case 'rank':
      return `Hạng ≤ ${target.limit}`;
    case 'improvement':
      return target.measure === 'rank' ? 'Tăng hạng' : 'Tăng';
    case 'judgement':
      return STATE_WORDS.pass;
    case 'information':
      return 'Theo dõi';
  }
}

/** Said beside the cell where a column holds something its name does not say (formats.md: A1, A2, B2; L1). */
function hint(target: Target): string {
  if (target.kind === 'judgement') return '(Chọn Đạt hoặc Không đạt ở cột Kết quả; nếu Không đạt, ghi lý do)';
  if (target.reportedBy !== 'commune') return '';
  const { total, achieved } = target.asks;
  const parts = [...(total ? [`Tổng số: ${total}`] : []), ...(achieved ? [`Số đạt: ${achieved}`] : [])];
  const ready = target.kind === 'percentage' ? '; hoặc ghi thẳng tỷ lệ ở cột Tỷ lệ (%) kèm nguồn' : '';
  return `(${parts.join('; ')}${ready})`;
}

const COUNT_RULE = 'Chỉ gõ chữ số. Không phát sinh thì ghi 0; không để trống.';

function prompt(target: Target, column: ColumnRole): PromptWords | null {
  const title = `${target.id} – ${COLUMNS[column]}`;
  switch (column) {
    case 'total':
    case 'achieved':
    case 'excluded': {
      const asked = target.asks[column];
      if (!asked) return null;
      return { title, text: column === 'excluded' ? `${asked}. Không có thì để trống.` : `${asked}. ${COUNT_RULE}` };
    }
    case 'rate':
      return { title, text: 'Chỉ ghi khi không có số phiếu: gõ số, ví dụ 90,13, không gõ dấu %. Ghi nguồn ở cột bên.' };
    case 'result':
      return { title, text: 'Chọn Đạt hoặc Không đạt. Nếu Không đạt, ghi lý do ở cột Giải trình, ghi chú.' };
    case 'evidence':
      return { title, text: 'Ghi số, ký hiệu tài liệu, ví dụ 12/BC-UBND. Không ghi tên văn bản mật.' };
    case 'note':
      return { title, text: 'Giải trình ngắn gọn nếu cần. Không ghi nội dung bí mật nhà nước.' };
    default:
      return null;
  }
}

function error(target: Target): PromptWords {
  if (target.kind === 'judgement') return { title: 'Chọn trong danh sách', text: 'Đề nghị chọn Đạt hoặc Không đạt.' };
  return {
    title: 'Số chưa hợp lệ',
    text: 'Đề nghị gõ một số nguyên không âm, chỉ gồm chữ số (tỷ lệ: từ 0 đến 100, không gõ dấu %).',
  };
}

/** The words of a unit report, template and copy alike. */
export const REPORT_WORDS: Words['report'] = {
  title: 'BIỂU BÁO CÁO KẾT QUẢ PHONG TRÀO THI ĐUA CẢI CÁCH HÀNH CHÍNH',
  labels: {
    unitName: 'Đơn vị báo cáo',
    unitCode: 'Mã đơn vị',
    period: 'Kỳ báo cáo',
    criteria: 'Bộ tiêu chí',
  },
  period: (rules: Rules) => `Năm ${rules.settings.year}`,
  columns: COLUMNS,
  instructions:
    'Chỉ nhập vào các ô nền vàng nhạt. Ghi số lượng, không ghi tỷ lệ; không phát sinh thì ghi 0, không để trống. ' +
    'Chỉ ghi số, ký hiệu tài liệu; không ghi tên văn bản mật, không ghi nội dung bí mật nhà nước.',
  hint,
  prompt,
  error,
  judgement: { pass: STATE_WORDS.pass, fail: STATE_WORDS.fail },
  sign: { left: 'NGƯỜI LẬP BIỂU', right: 'THỦ TRƯỞNG ĐƠN VỊ', note: '(Ký, ghi rõ họ tên)' },
};

/** The words above every signed sheet. */
export function headingWords({ settings }: Rules): ReturnType<Words['heading']> {
  return {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    issuer: 'ỦY BAN NHÂN DÂN',
    issuerUnder: `XÃ ${settings.commune.toLocaleUpperCase('vi')}`,
    number: `Số: ${documentNumber(settings.documentNumber)}`,
    date: `${settings.commune}, ${dateWords(settings)}`,
  };
}

/** Numbers below 10 take a leading 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I); what is not known is written by hand. */
function documentNumber(number: string): string {
  return number === '' ? '……/BC-UBND' : number.replace(/^\d(?!\d)/, '0$&');
}

/** A leading 0 only for days below 10 and for months 1 and 2. */
function dateWords({ documentDate, year }: Rules['settings']): string {
  const date = readDay(documentDate);
  if (!date) return `ngày …… tháng …… năm ${year}`;
  const { day, month } = date;
  const [days, months] = [String(day).padStart(2, '0'), month <= 2 ? `0${month}` : String(month)];
  return `ngày ${days} tháng ${months} năm ${date.year}`;
}

export const FILE_WORDS: Words['files'] = {
  report: (code, year) => `BaoCao_${code}_${year}.xlsx`,
  master: (year) => `SoTongHop_${year}.xlsx`,
  results: (year) => `TongHop_${year}.xlsx`,
  json: (year) => `TongHop_${year}.json`,
  marked: (code, year) => `BaoCao_${code}_${year}_danh-dau.xlsx`,
  allMarked: (year) => `BanDanhDau_${year}.zip`,
};
