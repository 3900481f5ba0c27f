import type { Notice, RunKind, Task } from '../../../app';
import type { Severity } from '../../../core';
import { exactNumber, number } from '../numbers';
import { SEVERITY_WORDS } from '../states';
import { failureWords } from './failures';

/** A title for a window of its own; the text says everything by itself. */
interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

type Catalogue = { readonly [K in Notice['kind']]: (notice: Extract<Notice, { kind: K }>) => NoticeWords };

const names = (sheets: readonly string[]): string => sheets.join(', ');

const sentences = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(' ');

/** "3 lỗi, 1 cảnh báo"; what there is none of is left out. */
export function countWords(counts: Readonly<Record<Severity, number>>): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${number(counts[severity])} ${SEVERITY_WORDS[severity].toLocaleLowerCase('vi')}`);
  return parts.length > 0 ? parts.join(', ') : 'không có lỗi';
}

/** What an undo takes back. */
export const RUN_WORDS: Readonly<Record<RunKind, string>> = {
  marks: 'tô màu',
  edits: 'sửa số',
  results: 'tổng hợp',
  forms: 'tạo trang',
  files: 'thêm, bỏ tệp',
};

const NOTICES: Catalogue = {
  checked: ({ sheets, issues, locked }) => ({
    title: 'Đã kiểm tra',
    text: sentences(
      `Đã kiểm tra ${number(sheets)} trang: ${countWords(issues)}.`,
      locked.length > 0 && `Chưa tô màu được trang ${names(locked)} vì trang được bảo vệ bằng mật khẩu.`,
    ),
  }),
  consolidated: ({ ranked, unranked, silent, kept }) => ({
    title: 'Đã tổng hợp',
    text: sentences(
      `Đã xếp hạng ${number(ranked)} đơn vị và ghi các trang kết quả.`,
      unranked > 0 && `${number(unranked)} đơn vị chưa xếp hạng.`,
      silent > 0 && `${number(silent)} đơn vị chưa gửi báo cáo.`,
      kept.length > 0 && `Trang kết quả cũ có người sửa đã được giữ lại với tên ${names(kept)}.`,
    ),
  }),
  'files-added': ({ read, refused, same, replaced, issues }) => ({
    title: 'Đã đọc tệp',
    text: sentences(
      read > 0 && `Đã đọc ${number(read)} tệp: ${countWords(issues)}.`,
      refused > 0 && `${number(refused)} tệp chưa nhận được; lý do ghi ở từng tệp.`,
      replaced.length > 0 && `Đã thay bản cũ của ${names(replaced)} bằng bản mới.`,
      same.length > 0 && `${names(same)} đã có với đúng nội dung này nên không đọc lại.`,
    ),
  }),
  'file-removed': ({ file }) => ({ title: 'Đã bỏ tệp', text: `Đã bỏ ${file} khỏi danh sách; tệp trên máy vẫn còn.` }),
  corrected: ({ cell, to }) => ({
    title: 'Đã sửa số',
    text: `Đã sửa ô ${cell} thành ${exactNumber(to)}. Tệp của đơn vị không thay đổi; lần sửa được ghi vào Nhật ký.`,
  }),
  restored: ({ cell }) => ({ title: 'Đã trả lại số', text: `Ô ${cell} lại theo số trong tệp của đơn vị.` }),
  fixed: ({ cells }) => ({ title: 'Đã sửa', text: `Đã sửa số ở ${number(cells)} ô.` }),
  cleared: ({ sheets }) => ({
    title: 'Đã xóa màu',
    text: sheets === 0 ? 'Không có trang nào đang được tô màu.' : `Đã xóa màu kiểm tra ở ${number(sheets)} trang.`,
  }),
  undone: ({ run, changedSince }) => ({
    title: 'Đã hoàn tác',
    text: sentences(
      `Đã hoàn tác ${RUN_WORDS[run]}.`,
      changedSince.length > 0 && `Giữ nguyên ${names(changedSince)} vì đã được sửa sau đó.`,
    ),
  }),
  'sample-made': () => ({
    title: 'Đã tạo sổ mẫu',
    text: 'Đã tạo các trang báo cáo mẫu. Sửa thử một ô, rồi bấm Kiểm tra tất cả hoặc Tổng hợp xếp hạng.',
  }),
  'settings-saved': () => ({ title: 'Đã lưu thiết lập', text: 'Đã lưu thiết lập.' }),
  cancelled: () => ({ title: 'Đã dừng', text: 'Đã dừng theo yêu cầu. Không có gì bị thay đổi.' }),
  failed: ({ failure }) => ({ title: 'Chưa thực hiện được', text: failureWords(failure) }),
};

export function noticeWords(notice: Notice): NoticeWords {
  // Kind and members are paired by the type; the index cannot show it.
  const say = NOTICES[notice.kind] as (notice: Notice) => NoticeWords;
  return say(notice);
}

const TASKS: Readonly<Record<Task['kind'], string>> = {
  opening: 'Đang đọc sổ…',
  checking: 'Đang kiểm tra…',
  consolidating: 'Đang tổng hợp…',
  fixing: 'Đang sửa số…',
  clearing: 'Đang xóa màu…',
  undoing: 'Đang hoàn tác…',
  'making-sample': 'Đang tạo sổ mẫu…',
  saving: 'Đang lưu thiết lập…',
  'adding-files': 'Đang đọc tệp…',
  'making-file': 'Đang tạo tệp…',
};

const COUNTED = { sheets: 'trang', files: 'tệp' } as const;

export const taskWords = ({ kind, progress }: Pick<Task, 'kind' | 'progress'>): string =>
  progress === null
    ? TASKS[kind]
    : `Đang đọc ${number(progress.done)}/${number(progress.total)} ${COUNTED[progress.of]}…`;
