/** @jest-environment jsdom */
import type { SessionState } from '../../src/app';
import { consolidate } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { button, expectAccessible, openPane, tab } from './support';
import { emptyView, exampleView, faultyView, viewOf } from './views';

const wrongRules = { ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, commune: '' } };

const STATES: readonly [name: string, state: Partial<SessionState>, ...way: string[]][] = [
  ['opening', { task: { kind: 'opening', progress: null, canBeCancelled: true } }],
  ['could not be opened', { notice: { kind: 'failed', failure: { kind: 'host-restarted' } } }],
  ['empty', { view: emptyView() }],
  ['issues', { view: faultyView() }],
  ['asking before all are fixed', { view: faultyView() }, 'Sửa tất cả (2)'],
  ['the menu', { view: faultyView({ undoable: 'marks' }) }, 'Lệnh khác'],
  [
    'counted reading',
    {
      view: faultyView(),
      task: { kind: 'checking', progress: { done: 3, total: 9, of: 'sheets' }, canBeCancelled: true },
    },
  ],
  ['writing', { view: faultyView(), task: { kind: 'consolidating', progress: null, canBeCancelled: false } }],
  ['done', { view: faultyView({ undoable: 'edits' }), notice: { kind: 'fixed', cells: 2 } }],
  ['failed', { view: faultyView(), notice: { kind: 'failed', failure: { kind: 'cell-being-edited' } } }],
  ['the ranking, stale', { view: exampleView({ written: 'stale' }) }, 'Xếp hạng'],
  ['a unit', { view: exampleView() }, 'Xếp hạng', 'Văn phòng – Thống kê'],
  ['wrong rules', { view: viewOf(consolidate([], wrongRules)) }, 'Xếp hạng'],
  ['the settings', { view: exampleView({ rulesFrom: 'workbook' }) }, 'Thiết lập'],
];

const TABS: ReadonlySet<string> = new Set(['Kiểm tra', 'Xếp hạng', 'Thiết lập']);

it.each(STATES)('axe finds nothing: %s', async (_, state, ...way) => {
  const { user, container } = openPane(state);
  for (const name of way) await user.click(TABS.has(name) ? tab(name) : button(name));
  await expectAccessible(container);
});
