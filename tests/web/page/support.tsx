// First: it takes away what jsdom would spend most of its time on.
import '../../taskpane/support';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FileRow, PageState } from '../../../src/app';
import { Pane } from '../../../src/taskpane/pane';
import { pageShell } from '../../../src/web/page/page-shell';
import { exampleView } from '../../taskpane/views';
import { FakePage, fileOf } from '../preview/fake-page';

export { button, expectAccessible, isOff, task, textsOf } from '../../taskpane/support';

export const TPHT = fileOf('BaoCao_TPHT_2024.xlsx', 'TPHT', 'Tư pháp – Hộ tịch');

export const refused = (name: string, why: string): FileRow => ({
  ...fileOf(name, '', ''),
  state: 'refused',
  reports: [],
  counts: { error: 1, warning: 0, info: 0 },
  why,
});

/** The whole page over a session whose state a test sets. */
export async function openPage(state: Partial<PageState> = {}) {
  const user = userEvent.setup();
  const page = new FakePage({ view: exampleView(), ...state });
  const { container } = render(<Pane session={page} shell={pageShell(page)} theme="light" />);
  // What the preview and the print ask for at once is answered.
  await act(() => Promise.resolve());
  const set = (change: Partial<PageState>): Promise<void> => act(() => Promise.resolve(page.set(change)));
  return { page, set, container, user };
}

/** A tab of the pane; the preview has some of its own. */
export const paneTab = (name: string): HTMLElement =>
  within(screen.getByRole('tablist', { name: 'Các thẻ' })).getByRole('tab', { name });

/** What is said politely, all together. */
export const spoken = (): string[] =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text !== '');
