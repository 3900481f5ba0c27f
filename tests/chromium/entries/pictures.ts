import { join } from 'node:path';
import { launch } from '../harness/browser';
import { readBuilt } from '../harness/built';
import type { SystemColors } from '../harness/options';
import { openIn } from '../harness/pane';
import { STATES, type StateName } from '../harness/states';

/** For scripts/pane-pictures.mjs: `node build/chromium/pictures.cjs FOLDER`. */
const COLORS = { sang: 'light', toi: 'dark', 'tuong-phan': 'forced-colors' } as const satisfies Readonly<
  Record<string, SystemColors>
>;

/** Not every state in every width and colour: each of them at least once. */
const PICTURES: readonly (readonly [name: string, state: StateName, width: number, color: keyof typeof COLORS])[] = [
  ['trong', 'empty', 320, 'sang'],
  ['trong', 'empty', 450, 'toi'],
  ['kiem-tra', 'issues', 320, 'sang'],
  ['kiem-tra', 'issues', 450, 'toi'],
  ['kiem-tra', 'issues', 320, 'tuong-phan'],
  ['xep-hang', 'ranking', 320, 'sang'],
  ['xep-hang', 'ranking', 450, 'tuong-phan'],
  ['giai-thich', 'explanation', 450, 'sang'],
  ['giai-thich', 'explanation', 320, 'toi'],
  ['thiet-lap', 'settings', 320, 'sang'],
  ['thiet-lap', 'settings', 450, 'tuong-phan'],
  ['that-bai', 'failure', 320, 'sang'],
  ['that-bai', 'failure', 450, 'toi'],
];

async function main([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('Which folder?');
  const built = readBuilt();
  const browser = await launch();
  try {
    for (const [name, state, width, color] of PICTURES) {
      const { options, arrive } = STATES[state];
      const pane = await openIn(browser, built, { ...options, width, system: COLORS[color] });
      await pane.ready();
      await arrive(pane);
      // Without a ring around what was pressed last.
      await pane.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await pane.page.mouse.move(0, 0);
      await pane.drawn();
      await pane.page.screenshot({ path: join(folder, `bang-${name}-${width}-${color}.png`) });
      await pane.close();
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
