import { COMMUNE_CODE, type Consolidation, formatAddress, type Issue, notSubmitted, type Unit } from '../../core';
import { issueWords } from './issues';

const DIVIDER = '\n\n----------------------------------------\n\n';

const TITLES = { error: 'Cần sửa', warning: 'Cần xem lại' } as const;

const NOTHING_TO_SAY = 'Mọi đơn vị đã gửi báo cáo, không có điểm nào cần nhắc.';

const RULES_AT_FAULT =
  'Quy định ở các trang Thiết lập, Đơn vị, Tiêu chí còn lỗi nên chưa xét báo cáo nào; đề nghị sửa quy định trước.';

const THANKS = 'Trân trọng cảm ơn.';

/** One line of a message: names of files come decomposed from some systems, what was found may be several lines long. */
const line = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const message = (lines: readonly string[]): string => lines.map(line).join('\n');

const sentence = (text: string): string => (/[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`);

/** "Trang TPHT, ô E14, chỉ tiêu D1"; the file as well where the unit sent several. */
function placeOf({ file, sheet, cell, target }: Issue, several: boolean): string {
  const parts = [
    several && `tệp ${file}`,
    sheet !== null && `trang ${sheet}`,
    cell !== null && `ô ${formatAddress(cell)}`,
    target !== null && `chỉ tiêu ${target}`,
  ].filter((part) => part !== false);
  const [first = 'Cả tệp', ...rest] = parts;
  return [first.charAt(0).toLocaleUpperCase('vi') + first.slice(1), ...rest].join(', ');
}

function pointOf(found: Issue, order: number, several: boolean): string {
  const said = issueWords(found);
  const parts = [said.found, `Cần có: ${said.expected}`, `Cách sửa: ${said.fix}`];
  return `${order}. ${placeOf(found, several)}: ${parts.map(sentence).join(' ')}`;
}

function pointsOf(issues: readonly Issue[], severity: keyof typeof TITLES, several: boolean): string[] {
  const points = issues.filter((found) => found.severity === severity);
  return points.length === 0
    ? []
    : ['', `${TITLES[severity]}:`, ...points.map((found, index) => pointOf(found, index + 1, several))];
}

const sender = ({ rules }: Consolidation): string => `Văn phòng – Thống kê xã ${rules.settings.commune}`;

const movement = ({ rules }: Consolidation): string => `báo cáo thi đua cải cách hành chính năm ${rules.settings.year}`;

const isPressing = ({ severity }: Issue): boolean => severity !== 'info';

/** Who is written to. Toàn xã is no unit: an official of the office fills in its sheet. */
interface Addressee {
  readonly name: string;
  readonly called: string;
  readonly share: string;
}

const addressee = ({ code, name }: Unit): Addressee =>
  code === COMMUNE_CODE
    ? { name: 'Công chức phụ trách số liệu chung toàn xã', called: 'đồng chí', share: 'phần số liệu chung toàn xã' }
    : { name, called: 'đơn vị', share: 'của đơn vị' };

function bodyOf(unit: Unit, result: Consolidation): string[] {
  const { called, share } = addressee(unit);
  const issues = result.issues.filter((found) => found.unit === unit.code && isPressing(found));
  const report = result.reports.get(unit.code);
  if (!report && issues.length === 0) {
    const request = `Kính đề nghị ${called} gửi báo cáo theo mẫu để kịp tổng hợp.`;
    return [`${sender(result)} chưa nhận được ${movement(result)} ${share}. ${request}`];
  }
  const files = [...new Set([...(report ? [report.file] : []), ...issues.map(({ file }) => file)])];
  const received = `${sender(result)} đã nhận được ${movement(result)} ${share} (tệp ${files.join(', ')}).`;
  if (issues.length === 0) return [`${received} Báo cáo không có điểm nào cần sửa.`];
  const several = files.length > 1;
  return [
    `${received} Kính đề nghị ${called} xem lại các điểm sau và gửi lại:`,
    ...pointsOf(issues, 'error', several),
    ...pointsOf(issues, 'warning', several),
  ];
}

const messageTo = (unit: Unit, result: Consolidation): string =>
  message([`Kính gửi: ${addressee(unit).name}`, '', ...bodyOf(unit, result), '', THANKS]);

/** Files, and sheets of them, in which nobody's report was found, each with the reason. */
function strayFiles({ issues }: Consolidation): string[] {
  const stray = issues.filter(({ unit, severity }) => unit === null && severity === 'error');
  if (stray.length === 0) return [];
  const lines = stray.map((found) => {
    const said = issueWords(found);
    const where = found.sheet === null ? found.file : `${found.file}, trang ${found.sheet}`;
    return `- ${where}: ${sentence(said.found)} ${sentence(said.fix)}`;
  });
  return [message(['Tệp chưa xác định được là báo cáo của đơn vị nào:', ...lines])];
}

function messagesToAll(result: Consolidation): string {
  const silent = new Set(notSubmitted(result).map(({ code }) => code));
  const concerned = new Set(result.issues.filter(isPressing).map(({ unit }) => unit));
  const units = result.rules.register.filter(({ code, active }) => active && (silent.has(code) || concerned.has(code)));
  const parts = [...units.map((unit) => messageTo(unit, result)), ...strayFiles(result)];
  return parts.length === 0 ? NOTHING_TO_SAY : parts.join(DIVIDER);
}

/**
 * A message to paste: to one unit about its report, or (null) to each that has something to put right or to send, one
 * below the other. While the rules are at fault no report was looked at, and nobody is told that theirs is missing.
 */
export function reminderText(result: Consolidation, unit: string | null): string {
  if (result.issues.some(({ code }) => code === 'rule-invalid')) return RULES_AT_FAULT;
  if (unit === null) return messagesToAll(result);
  const known = result.rules.register.find(({ code }) => code === unit);
  return known ? messageTo(known, result) : '';
}
