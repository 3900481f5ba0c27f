import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { SessionState, Task, View } from '../../src/app';
import { Pane } from '../../src/taskpane/pane';
import { FakeSession } from './fake-session';

// Looking up every style rule for every element takes jsdom most of a test's time; how it looks is seen in a browser.
jest.mock('@fluentui/react-components', () => {
  const fluent = jest.requireActual<typeof import('@fluentui/react-components')>('@fluentui/react-components');
  return {
    ...fluent,
    createDOMRenderer: (...options: Parameters<typeof fluent.createDOMRenderer>) => ({
      ...fluent.createDOMRenderer(...options),
      insertCSSRules: () => undefined,
    }),
  };
});

expect.extend(toHaveNoViolations);

// What jsdom does not do. The browser's own dialog: takes the focus, Escape cancels it, gives the focus back.
HTMLDialogElement.prototype.showModal = function showModal() {
  const opener = document.activeElement;
  this.open = true;
  this.querySelector('button')?.focus();
  this.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') this.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
  this.close = () => {
    this.open = false;
    if (opener instanceof HTMLElement) opener.focus();
  };
};
export const scrollIntoView = jest.fn();
Element.prototype.scrollIntoView = scrollIntoView;

export function openPane(state: Partial<SessionState> = {}) {
  const session = new FakeSession(state);
  const reload = jest.fn();
  const { container } = render(<Pane session={session} theme="light" onReload={reload} />);
  const set = (change: Partial<SessionState>): void => act(() => session.set(change));
  const setView = (change: Partial<View>): void => act(() => session.setView(change));
  return { session, set, setView, reload, container, user: userEvent.setup() };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

export const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });

/** Off, yet reachable: a keyboard finds it, and hears why. */
export const isOff = (element: HTMLElement): boolean => element.getAttribute('aria-disabled') === 'true';

export const task = (change: Partial<Task> = {}): Task => ({
  kind: 'checking',
  progress: null,
  canBeCancelled: true,
  ...change,
});

/** The texts of a list's or table's parts, white space folded. */
export const textsOf = (elements: readonly Element[]): string[] =>
  elements.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

/** Contrast and layout are for a real browser; the rest of the rules hold here too. */
export async function expectAccessible(container: Element): Promise<void> {
  expect(await axe(container)).toHaveNoViolations();
}

/** The pane with the tab Xếp hạng brought forward. */
export async function openRanking(view: View) {
  const pane = openPane({ view });
  await pane.user.click(tab('Xếp hạng'));
  return pane;
}
