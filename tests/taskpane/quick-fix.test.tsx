/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { button, openPane, textsOf } from './support';
import { BOOK, faultyView, viewOfReports } from './views';

describe('a quick fix', () => {
  it('types one number', async () => {
    const { session, user } = openPane({ view: faultyView() });
    await user.click(button('Sửa thành 98 (ô C5, trang TPHT)'));
    expect(session.calls).toEqual([['fix', [{ file: BOOK, sheet: 'TPHT', cell: 'C5' }]]]);
  });

  it('is offered only where typing the number is all there is to do', () => {
    openPane({ view: faultyView() });
    expect(textsOf(screen.getAllByRole('button', { name: /^Sửa thành/ }))).toEqual([
      'Sửa thành 40 (ô C9, trang DCNX)',
      'Sửa thành 98 (ô C5, trang TPHT)',
    ]);
  });

  it('of all shown ones first says what will be typed where', async () => {
    const { session, user } = openPane({ view: faultyView() });
    await user.click(button('Sửa tất cả (2)'));
    const dialog = within(screen.getByRole('dialog', { name: 'Sửa số ở 2 ô?' }));
    expect(textsOf(dialog.getAllByRole('listitem'))).toEqual([
      'ô C9, trang DCNX: “40” thành 40',
      'ô C5, trang TPHT: “98 hồ sơ” thành 98',
    ]);
    expect(session.calls).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Sửa' }));
    expect(session.calls).toEqual([
      [
        'fix',
        [
          { file: BOOK, sheet: 'DCNX', cell: 'C9' },
          { file: BOOK, sheet: 'TPHT', cell: 'C5' },
        ],
      ],
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('of all is about what the filter shows', async () => {
    const { user } = openPane({ view: faultyView() });
    await user.type(screen.getByRole('searchbox'), 'TPHT');
    expect(await screen.findByRole('button', { name: 'Sửa tất cả (1)' })).toBeTruthy();
  });

  it.each(['Escape', 'Không sửa'])('is not made after %s, and the focus returns to its button', async (way) => {
    const { session, user } = openPane({ view: faultyView() });
    await user.click(button('Sửa tất cả (2)'));
    await (way === 'Escape' ? user.keyboard('{Escape}') : user.click(button(way)));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button('Sửa tất cả (2)'));
    expect(session.calls).toEqual([]);
  });

  it('leaves the focus in the pane when the fixed issue is gone', async () => {
    const { user, set } = openPane({ view: faultyView() });
    await user.click(button('Sửa thành 98 (ô C5, trang TPHT)'));
    set({ view: viewOfReports({ DCNX: { D1: { total: 197, achieved: 236, evidence: '1/BC' } } }) });
    await screen.findByText('1 mục');
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });
});
