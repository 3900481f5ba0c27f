import type { Failure, Notice } from '../../src/app';
import { PANE_WORDS } from '../../src/messages';

/** One of each kind: a new kind does not compile before it has one. */
const FAILURES: { readonly [K in Failure['kind']]: Extract<Failure, { kind: K }> } = {
  'cell-being-edited': { kind: 'cell-being-edited' },
  'sheet-protected': { kind: 'sheet-protected', sheet: 'TPHT' },
  'workbook-protected': { kind: 'workbook-protected' },
  'read-only': { kind: 'read-only' },
  'too-large': { kind: 'too-large' },
  'sheet-gone': { kind: 'sheet-gone', sheet: 'TPHT' },
  'sheet-name-taken': { kind: 'sheet-name-taken', sheet: 'Xếp hạng' },
  'memory-full': { kind: 'memory-full' },
  'host-restarted': { kind: 'host-restarted' },
  unfinished: { kind: 'unfinished' },
  'nothing-to-undo': { kind: 'nothing-to-undo' },
  'cell-changed': { kind: 'cell-changed' },
  'not-a-unit-sheet': { kind: 'not-a-unit-sheet', sheet: 'Sheet1' },
  'no-reports': { kind: 'no-reports' },
  'no-results': { kind: 'no-results' },
  'count-unreadable': { kind: 'count-unreadable', typed: '1.234' },
  'file-unreadable': { kind: 'file-unreadable', file: 'BaoCao_TPHT_2024.xlsx' },
  'rules-wrong': { kind: 'rules-wrong' },
  'setting-not-in-sheet': { kind: 'setting-not-in-sheet', setting: 'Năm' },
  'part-not-fetched': { kind: 'part-not-fetched' },
  'host-refused': { kind: 'host-refused', reason: 'GeneralException: x' },
};

const NOTICES: { readonly [K in Notice['kind']]: Extract<Notice, { kind: K }> } = {
  checked: { kind: 'checked', sheets: 12, issues: { error: 2, warning: 0, info: 1 }, locked: ['HND', 'HPN'] },
  consolidated: { kind: 'consolidated', ranked: 11, unranked: 1, silent: 5, kept: ['Xếp hạng (cũ)'] },
  'files-added': {
    kind: 'files-added',
    read: 3,
    refused: 1,
    same: ['BaoCao_HND_2024.xlsx'],
    replaced: ['BaoCao_HPN_2024.xlsx'],
    issues: { error: 1, warning: 0, info: 0 },
  },
  'file-removed': { kind: 'file-removed', file: 'BaoCao_TPHT_2024.xlsx' },
  corrected: { kind: 'corrected', cell: 'G10', to: 197 },
  restored: { kind: 'restored', cell: 'G10' },
  fixed: { kind: 'fixed', cells: 2 },
  cleared: { kind: 'cleared', sheets: 3 },
  undone: { kind: 'undone', run: 'edits', changedSince: ['TPHT'] },
  'sample-made': { kind: 'sample-made' },
  'settings-saved': { kind: 'settings-saved' },
  cancelled: { kind: 'cancelled' },
  failed: { kind: 'failed', failure: { kind: 'read-only' } },
};

const textOf = (notice: Notice): string => PANE_WORDS.notice(notice).text;

const SLIPS = /undefined|NaN|\[object|null/;

describe('every failure', () => {
  it.each(Object.values(FAILURES))('$kind: what happened, what became of the workbook, what to do', (failure) => {
    const text = textOf({ kind: 'failed', failure });
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(SLIPS);
    expect(text.includes('Không có gì bị thay đổi.')).toBe(failure.kind !== 'unfinished');
    expect(text.split(/[.;:] /).length).toBeGreaterThanOrEqual(2);
  });

  it('names the sheet, where it is about one', () => {
    expect(textOf({ kind: 'failed', failure: FAILURES['sheet-protected'] })).toContain('Trang TPHT');
    expect(textOf({ kind: 'failed', failure: { kind: 'sheet-gone', sheet: null } })).toContain('Có trang vừa bị xóa');
  });
});

describe('every notice', () => {
  it.each<[notice: Notice, text: string]>([
    [
      NOTICES.checked,
      'Đã kiểm tra 12 trang: 2 lỗi, 1 lưu ý. Chưa tô màu được trang HND, HPN vì trang được bảo vệ bằng mật khẩu.',
    ],
    [
      { ...NOTICES.checked, issues: { error: 0, warning: 0, info: 0 }, locked: [] },
      'Đã kiểm tra 12 trang: không có lỗi.',
    ],
    [
      NOTICES.consolidated,
      'Đã xếp hạng 11 đơn vị và ghi các trang kết quả. 1 đơn vị chưa xếp hạng. 5 đơn vị chưa gửi báo cáo. ' +
        'Trang kết quả cũ có người sửa đã được giữ lại với tên Xếp hạng (cũ).',
    ],
    [NOTICES.fixed, 'Đã sửa số ở 2 ô.'],
    [NOTICES.cleared, 'Đã xóa màu kiểm tra ở 3 trang.'],
    [{ kind: 'cleared', sheets: 0 }, 'Không có trang nào đang được tô màu.'],
    [NOTICES.undone, 'Đã hoàn tác sửa số. Giữ nguyên TPHT vì đã được sửa sau đó.'],
    [NOTICES['settings-saved'], 'Đã lưu thiết lập.'],
  ])('%j', (notice, text) => {
    expect(textOf(notice)).toBe(text);
  });

  it('is composed, and has a title', () => {
    for (const notice of Object.values(NOTICES)) {
      const { title, text } = PANE_WORDS.notice(notice);
      expect(title).not.toBe('');
      expect(`${title}${text}`).toBe(`${title}${text}`.normalize('NFC'));
      expect(text).not.toMatch(SLIPS);
    }
  });
});
