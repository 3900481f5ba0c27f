import type { Severity } from '../../../src/core';
import { VI } from '../../../src/messages';
import type { ExpectedIssue, Fault } from './fault';

/** Characters that an editor would not show, and might not keep. */
const UNSEEN = /[\u00a0\u200b]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What a fault's sample is and what is expected of it, for programs: the keys of formats.md's issues. */
export function sidecar({ row, about, outcome, files, issues, verdicts }: Fault): string {
  const expected = issues.map(({ words: [found, expects, fix], ...issue }) => ({
    ...issue,
    words: { found, expected: expects, fix },
  }));
  const content = { row, about, outcome, files: Object.keys(files), issues: expected, verdicts };
  return `${JSON.stringify(content, null, 2).replace(UNSEEN, escaped)}\n`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** "E10"; with its sheet where several have issues, in words where no one cell is at fault. */
function placeOf({ file, sheet, cell }: ExpectedIssue, severalSheets: boolean): string {
  if (cell !== null) return severalSheets ? `${sheet}!${cell}` : cell;
  return sheet === null ? `tệp ${file}` : `trang ${sheet}`;
}

/** "Lỗi: E10, G11; Lưu ý: A9" */
function counted(issues: readonly ExpectedIssue[]): string {
  const severalSheets = new Set(issues.map(({ sheet }) => sheet)).size > 1;
  const places = (same: readonly ExpectedIssue[]): string =>
    same.map((issue) => placeOf(issue, severalSheets)).join(', ');
  const parts = SEVERITIES.map((severity) => issues.filter((issue) => issue.severity === severity))
    .filter((same) => same.length > 0)
    .map((same) => `${VI.severities[same[0]?.severity ?? 'info']}: ${places(same)}`);
  return parts.length > 0 ? parts.join('; ') : '–';
}

const cellOf = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\t', ' ');

function line(fault: Fault): string {
  const files = fault.inFolder
    ? `${fault.name}/ (${Object.keys(fault.files).join(', ')})`
    : Object.keys(fault.files).join(', ');
  return `| ${[files, fault.about, fault.outcome, counted(fault.issues)].map(cellOf).join(' | ')} |`;
}

/** A table of every sample, for people. */
export function readme(faults: readonly Fault[]): string {
  return [
    '# Tệp mẫu có lỗi',
    '',
    'Mỗi tệp (hoặc thư mục) dưới đây mắc một loại lỗi hay gặp khi lập báo cáo. Số ở đầu tên là loại lỗi.',
    'Tệp `.json` cùng tên ghi đầy đủ kết quả mong đợi. Số liệu trong tệp là ví dụ, không có thật.',
    '',
    'Thử một tệp: `npm run cli -- check samples/loi/01-so-dang-chu.xlsx`.',
    '',
    'Các tệp này và bảng này do `npm run samples` tạo ra; không sửa bằng tay.',
    '',
    '| Tệp | Lỗi | Kết quả mong đợi | Mức và chỗ báo |',
    '|---|---|---|---|',
    ...faults.map(line),
    '',
  ].join('\n');
}
