import type { Reason, Severity, State, UnitResult, Words } from '../../core';

/** The states of criteria.md in its own words. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  pass: 'Đạt',
  fail: 'Không đạt',
  'not-arising': 'Không phát sinh',
  'not-applicable': 'Không áp dụng',
  'not-entered': 'Chưa nhập',
  invalid: 'Lỗi số liệu',
  'not-announced': 'Chưa công bố',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

/** A sign of each state, readable in print and in grey; none is a letter that a figure or a code could hold. */
export const MARK_WORDS: Words['marks'] = {
  states: {
    pass: '✓',
    fail: '✗',
    'not-arising': '○',
    'not-applicable': '○',
    'not-entered': '…',
    invalid: '⚠',
    'not-announced': '○',
  },
  severities: { error: '⚠', warning: '!', info: 'i' },
};

/** The parts of the reason of a unit whose figures cannot be used. */
export const UNTRUSTED_WORDS: Words['untrusted'] = {
  start: 'Chưa xếp hạng: ',
  invalid: 'lỗi số liệu ở ',
  notEntered: 'chưa nhập ',
  separator: '; ',
};

/** Why a unit has no rank. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'not-submitted':
      return 'Chưa nộp báo cáo';
    case 'rejected':
      return 'Chưa xếp hạng: báo cáo không đúng kỳ, không đúng mẫu hoặc thiếu cột (xem trang Lỗi số liệu)';
    case 'untrusted': {
      const parts = [
        ...(reason.invalid.length > 0 ? [UNTRUSTED_WORDS.invalid + reason.invalid.join(', ')] : []),
        ...(reason.notEntered.length > 0 ? [UNTRUSTED_WORDS.notEntered + reason.notEntered.join(', ')] : []),
      ];
      return UNTRUSTED_WORDS.start + parts.join(UNTRUSTED_WORDS.separator);
    }
    case 'nothing-arising':
      return 'Không xếp hạng: không có chỉ tiêu phát sinh';
    case 'counted-only':
      return 'Không xếp hạng: số liệu chỉ tính vào kết quả toàn xã';
  }
}

export function statusWords({ status, reason }: UnitResult): string {
  if (status === 'ranked') return 'Đã xếp hạng';
  return reason ? reasonWords(reason) : 'Chưa xếp hạng';
}
