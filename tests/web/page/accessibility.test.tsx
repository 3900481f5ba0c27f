/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { PageState } from '../../../src/app';
import { emptyView } from '../../taskpane/views';
import { drop, holdOver } from './dropping';
import { button, expectAccessible, openPage, paneTab, refused, task, TPHT } from './support';

const FILES = [
  TPHT,
  refused('anh.xlsx', 'Tệp là một ảnh.'),
  { ...TPHT, name: 'sau.xlsx', state: 'waiting' as const, reports: [] },
  ...Array.from({ length: 20 }, (_, at) => ({ ...TPHT, name: `${at}.xlsx` })),
];

const STATES: readonly [name: string, state: Partial<PageState>, ...way: string[]][] = [
  ['empty', { view: emptyView(), keeping: 'unable' }],
  ['empty ranking', { view: emptyView() }, 'Xếp hạng'],
  ['files', { files: FILES }],
  ['reading', { files: FILES, task: task({ kind: 'adding-files', progress: { done: 1, total: 3, of: 'files' } }) }],
  ['before ranking', { files: FILES }, 'Xếp hạng'],
  ['downloads', { files: FILES, results: ['Xếp hạng'] }, 'Xếp hạng', 'Tải khác'],
  ['a unit', { files: FILES }, 'Xếp hạng', 'Tư pháp – Hộ tịch'],
];

const TABS: ReadonlySet<string> = new Set(['Xếp hạng']);

it.each(STATES)('axe finds nothing: %s', async (_, state, ...way) => {
  const { user, container } = await openPage(state);
  for (const name of way) await user.click(TABS.has(name) ? paneTab(name) : button(name));
  await expectAccessible(container);
});

it('axe finds nothing: asking before starting over', async () => {
  const { user, container } = await openPage({ files: FILES });
  await user.click(button('Lệnh khác'));
  await user.click(screen.getByRole('menuitem', { name: 'Bắt đầu lại' }));
  await expectAccessible(container);
});

it('axe finds nothing: something held over the page, and nothing in what fell', async () => {
  const { container } = await openPage();
  holdOver();
  await expectAccessible(container);
  await drop({ trong: {} });
  await expectAccessible(container);
});
