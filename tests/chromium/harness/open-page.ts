import type { Locator, Page } from 'playwright-core';
import { PANE_WORDS } from '../../../src/messages';
import { until } from './until';

type ButtonName = Exclude<keyof typeof PANE_WORDS.commands, 'undo' | 'label'>;

/** A page that shows the pane, and what a person does and sees there. */
export class OpenPage {
  constructor(
    readonly page: Page,
    protected readonly found: string[],
  ) {}

  /** What the page has done that no page of ours may do; once. */
  takeFaults(): Promise<readonly string[]> {
    return Promise.resolve(this.found.splice(0));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  command(name: ButtonName): Locator {
    return this.button(PANE_WORDS.commands[name]);
  }

  tab(name: 'check' | 'ranking' | 'settings'): Locator {
    const tabs = this.page.getByRole('tablist', { name: PANE_WORDS.tabs.label });
    return tabs.getByRole('tab', { name: PANE_WORDS.tabs[name] });
  }

  /** What the last run came to, as it is said aloud. */
  notice(): Promise<string> {
    const bars = this.page.locator('[role="status"] .fui-MessageBar, [role="alert"] .fui-MessageBar');
    return bars.allInnerTexts().then((texts) => texts.join('\n'));
  }

  /** Waits for the notice to say this. */
  async told(words: string): Promise<void> {
    await until(
      async () => (await this.notice()).includes(words),
      async () => `“${words}” in: ${await this.text()}`,
    );
  }

  /** As it reads: where a line may not break does not matter here. */
  async text(): Promise<string> {
    const text = await this.page.locator('body').innerText();
    return text.replace(/\u00a0/g, ' ');
  }

  /** Waits for a text to stand in the pane. */
  async shows(words: string, patience?: number): Promise<void> {
    await until(
      async () => (await this.text()).includes(words),
      async () => `“${words}” in: ${await this.text()}`,
      patience,
    );
  }

  async hides(words: string, patience?: number): Promise<void> {
    const gone = async (): Promise<boolean> => !(await this.text()).includes(words);
    await until(gone, () => `“${words}” to go`, patience);
  }

  /** Waits until the workbook was read, and nothing is going on. */
  async ready(): Promise<void> {
    const free = this.page.locator('button:not([aria-disabled="true"])', { hasText: PANE_WORDS.commands.checkAll });
    await free.waitFor();
  }

  /** Waits until what was changed is drawn, and nothing is on its way from one look to another. */
  async drawn(): Promise<void> {
    await this.page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(transitions.map(({ finished }) => finished));
    });
  }

  /** What is wider than the room it has, so that one would have to scroll sideways. */
  overflowing(): Promise<string[]> {
    return this.page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('*')];
      const wide = all.filter((element) => {
        const scrolls =
          element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowX);
        return scrolls && element.scrollWidth > element.clientWidth;
      });
      return wide.map(({ tagName, id, className }) => `${tagName} ${id} ${className}`);
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
