import { createDOMRenderer, FluentProvider, RendererProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PageState, SheetView, ShownSheet } from '../../../src/app';
import { Preview } from '../../../src/web/preview/preview';
import { FakePage, fileOf } from './fake-page';
import { RANKING, sheetOf, VPTK } from './sheets';

export { button, expectAccessible, scrollIntoView, tab, textsOf } from '../../taskpane/support';

const renderer = { ...createDOMRenderer(document), insertCSSRules: () => undefined };

const FILES = [fileOf('BaoCao_VPTK_2024.xlsx', 'VPTK', 'Văn phòng – Thống kê')];

/** The preview over one file and one result sheet, unless a test says otherwise. */
export async function openPreview(
  state: Partial<PageState> = {},
  answer: (sheet: ShownSheet) => Promise<SheetView | null> = (sheet) => Promise.resolve(sheetOf(sheet)),
) {
  const page = new FakePage({ files: FILES, results: [RANKING.sheet], ...state });
  page.answer = answer;
  const { container } = render(
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={webLightTheme}>
        <Preview session={page} />
      </FluentProvider>
    </RendererProvider>,
  );
  // What was asked for at once is answered.
  await act(() => Promise.resolve());
  const set = (change: Partial<PageState>): Promise<void> => act(() => Promise.resolve(page.set(change)));
  return { page, set, container, user: userEvent.setup() };
}

/** A sheet is shown and one of its cells led to. */
export const openAt = (cell: string | null, answer?: Parameters<typeof openPreview>[1]) =>
  openPreview({ shown: { sheet: VPTK, cell, turn: 1 } }, answer);

export const grid = (): HTMLElement => screen.getByRole('grid');

export function cellAt(address: string): HTMLElement {
  const found = grid().querySelector<HTMLElement>(`[data-cell="${address}"]`);
  if (!found) throw new Error(`There is no ${address}.`);
  return found;
}

/** The address of the cell that has the focus. */
export const focused = (): string | undefined =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset['cell'] : undefined;
