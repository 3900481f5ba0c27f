/** @jest-environment jsdom */
import type { PageState } from '../../../src/app';
import { RANKING, VPTK } from './sheets';
import { button, cellAt, expectAccessible, openPreview } from './support';

const at = (cell: string | null): Partial<PageState> => ({ shown: { sheet: VPTK, cell, turn: 1 } });

const STATES: readonly [name: string, state: Partial<PageState>, ...press: string[]][] = [
  ['nothing was given', { files: [], results: [] }],
  ['nothing was chosen', {}],
  ['a sheet', at(null)],
  ['a fault', at('C4')],
  ['typing over a count', at('C4'), 'Sửa số này…'],
  ['a corrected cell', at('C7')],
  ['a link', at('B4')],
  ['a result', { shown: { sheet: RANKING, cell: null, turn: 1 } }],
  ['the list of sheets', at(null), 'Danh sách trang'],
  ['a sheet that is in no list', { shown: { sheet: { ...VPTK, sheet: 'Bìa' }, cell: null, turn: 1 } }],
];

it.each(STATES)('axe finds nothing: %s', async (_, state, ...press) => {
  const { user, container } = await openPreview(state);
  for (const name of press) await user.click(button(name));
  await expectAccessible(container);
});

it('brings what throws to the error boundary around', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = openPreview(at(null), () => Promise.reject(new Error('a bug')));
  await expect(broken.then(() => cellAt('A1'))).rejects.toThrow('a bug');
});
