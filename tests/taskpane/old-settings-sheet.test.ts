import { settingEdits } from '../../src/app/setting-edits';
import type { RuleOrigin } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { PANE_WORDS, VI } from '../../src/messages';

/** A sheet Thiết lập from before there were awards and documents to set. */
const cells: RuleOrigin['cells'] = new Map([
  ['settings.commune', { sheet: 'Thiết lập', cell: { row: 2, column: 1 }, text: 'Trà Lâm' }],
]);
const rules = { ...DEFAULT_RULES, origin: { file: 'SoTongHop_2024.xlsx', cells } };

const save = (changed: Parameters<typeof settingEdits>[0]) => settingEdits(changed, rules, 'SoTongHop_2024.xlsx', VI);

it('names the row that an old sheet has not, and what to do', () => {
  const missing = 'Số đơn vị đề nghị tối đa';
  expect(save({ commune: 'Sơn Trà', awardLimit: 3 })).toEqual({ missing });
  expect(
    PANE_WORDS.notice({ kind: 'failed', failure: { kind: 'setting-not-in-sheet', setting: missing } }).text,
  ).toContain(`Thêm một dòng có cột Mục là “${missing}”`);
});

it('still takes what the old sheet has', () => {
  expect(save({ commune: 'Sơn Trà' })).toEqual({
    edits: [{ file: 'SoTongHop_2024.xlsx', sheet: 'Thiết lập', cell: { row: 2, column: 1 }, value: 'Sơn Trà' }],
  });
});
