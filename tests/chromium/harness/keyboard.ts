import type { Page } from 'playwright-core';

/** Where the keyboard is: what a screen reader would say, and whether it can be seen. */
export interface Focus {
  readonly role: string;
  readonly name: string;
  readonly id: string;
  /** Whether a ring, or a line, shows it. */
  readonly visible: boolean;
}

/** The element that has the focus. Fluent draws its rings as shadows. */
export function focus(page: Page): Promise<Focus> {
  return page.evaluate(async () => {
    // Until it is drawn.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = document.activeElement ?? document.body;
    const clear = (color: string): boolean => /^rgba\(.*, 0\)$/.test(color);
    const ringed = (pseudo: string | null): boolean => {
      const style = getComputedStyle(element, pseudo);
      const outline = style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && !clear(style.outlineColor);
      return outline || style.boxShadow.includes('inset');
    };
    // Around a field the frame shows it: its lower line grows to the full width.
    const underlined = (): boolean => {
      const field = element.matches('input, select') ? element.parentElement : null;
      const style = field && getComputedStyle(field, '::after');
      return style !== null && style.transform.startsWith('matrix(1,');
    };
    const label = element.getAttribute('aria-label') ?? '';
    return {
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      name: label === '' ? (element.textContent ?? '').slice(0, 80) : label,
      id: element.id,
      visible: ringed(null) || ringed('::after') || underlined(),
    };
  });
}

const MANY = 60;

/** Presses a key until the focus is on something whose name begins so; every stop on the way must be seen. */
export async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowRight',
  name: string,
): Promise<Focus> {
  for (let step = 0; step < MANY; step += 1) {
    await page.keyboard.press(key);
    const at = await focus(page);
    if (!at.visible) throw new Error(`The focus cannot be seen on ${at.role} “${at.name}”`);
    if (at.name.startsWith(name)) return at;
  }
  throw new Error(`${MANY} × ${key} did not lead to “${name}”`);
}
