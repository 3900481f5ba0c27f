import { type Consolidation, formatAddress, type Issue, notSubmitted, type Unit } from '../../core';
import { issueWords } from './issues';

const DIVIDER = '\n\n----------------------------------------\n\n';

const TITLES = { error: 'Cần sửa', warning: 'Cần xem lại' } as const;

const NOTHING_TO_SAY = 'Mọi đơn vị đã gửi báo cáo, không có điểm nào cần nhắc.';

function placeOf({ sheet, cell, target }: Issue): string {
  const parts = [
    sheet !== null && `trang ${sheet}`,
    cell !== null && `ô ${formatAddress(cell)}`,
    target !== null && `chỉ tiêu ${target}`,
  ].filter((part) => part !== false);
  const [first = 'Cả tệp', ...rest] = parts;
  return [first.charAt(0).toLocaleUpperCase('vi') + first.slice(1), ...rest].join(', ');
}

function pointOf(found: Issue, order: number): string {
  const said = issueWords(found);
  return `${order}. ${placeOf(found)}: ${said.found}. Cần có: ${said.expected}. Cách sửa: ${said.fix}.`;
}

function pointsOf(issues: readonly Issue[], severity: keyof typeof TITLES): string[] {
  const points = issues.filter((found) => found.severity === severity);
  return points.length === 0
    ? []
    : ['', `${TITLES[severity]}:`, ...points.map((found, index) => pointOf(found, index + 1))];
}

const sender = ({ rules }: Consolidation): string => `Văn phòng – Thống kê xã ${rules.settings.commune}`;

const movement = ({ rules }: Consolidation): string => `báo cáo thi đua cải cách hành chính năm ${rules.settings.year}`;

const isPressing = ({ severity }: Issue): boolean => severity !== 'info';

/** Every file that something was said of, or that the report came from. */
function filesOf(issues: readonly Issue[], file: string | undefined): string {
  const names = new Set([...(file === undefined ? [] : [file]), ...issues.map((found) => found.file)]);
  return [...names].join(', ');
}

function messageTo(unit: Unit, result: Consolidation): string {
  const issues = result.issues.filter((found) => found.unit === unit.code && isPressing(found));
  const report = result.reports.get(unit.code);
  const greeting = [`Kính gửi: ${unit.name}`, ''];
  if (!report && issues.length === 0) {
    return [
      ...greeting,
      `${sender(result)} chưa nhận được ${movement(result)} của đơn vị. Kính đề nghị đơn vị gửi báo cáo theo mẫu để kịp tổng hợp.`,
      '',
      'Trân trọng cảm ơn.',
    ].join('\n');
  }
  const received = `${sender(result)} đã nhận được ${movement(result)} của đơn vị (tệp ${filesOf(issues, report?.file)}).`;
  if (issues.length === 0)
    return [...greeting, `${received} Báo cáo không có điểm nào cần sửa.`, '', 'Trân trọng cảm ơn.'].join('\n');
  return [
    ...greeting,
    `${received} Kính đề nghị đơn vị xem lại các điểm sau và gửi lại:`,
    ...pointsOf(issues, 'error'),
    ...pointsOf(issues, 'warning'),
    '',
    'Trân trọng cảm ơn.',
  ].join('\n');
}

/** Files nobody's report was found in, each with the reason. */
function strayFiles({ issues }: Consolidation): string[] {
  const stray = issues.filter(({ unit, severity }) => unit === null && severity === 'error');
  if (stray.length === 0) return [];
  return [
    'Tệp chưa nhận được:',
    ...stray.map((found) => `- ${found.file}: ${issueWords(found).found}. ${issueWords(found).fix}.`),
  ];
}

function messagesToAll(result: Consolidation): string {
  const silent = new Set(notSubmitted(result).map(({ code }) => code));
  const concerned = new Set(result.issues.filter(isPressing).map(({ unit }) => unit));
  const units = result.rules.register.filter(({ code, active }) => active && (silent.has(code) || concerned.has(code)));
  const parts = units.map((unit) => messageTo(unit, result));
  const stray = strayFiles(result);
  const all = stray.length > 0 ? [...parts, stray.join('\n')] : parts;
  return all.length === 0 ? NOTHING_TO_SAY : all.join(DIVIDER);
}

/**
 * A message to paste: to one unit about its report, or (null) to each that has something to put right or to send, one
 * below the other.
 */
export function reminderText(result: Consolidation, unit: string | null): string {
  if (unit === null) return messagesToAll(result);
  const known = result.rules.register.find(({ code }) => code === unit);
  return known ? messageTo(known, result) : '';
}
