import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../harness/browser';
import { WebPage } from '../harness/web-page';
import { WEB_STATES, type WebState } from '../harness/web-states';

/** For scripts/web-pictures.mjs: `node build/chromium/web-pictures.cjs FOLDER`. */
const SIZES = [
  [360, 740],
  [768, 900],
  [1366, 768],
] as const;

// Object.keys forgets that the keys are names of states.
const STATES = Object.keys(WEB_STATES) as WebState[];

const SINGLE = pathToFileURL(resolve('dist/thi-dua-cchc.html')).href;

async function main([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('Which folder?');
  const browser = await launch();
  try {
    for (const state of STATES) {
      for (const [width, height] of SIZES) {
        const context = await browser.newContext({
          viewport: { width, height },
          reducedMotion: 'reduce',
          locale: 'vi-VN',
        });
        const web = new WebPage(await context.newPage(), [], false);
        await web.page.goto(SINGLE);
        await web.ready();
        await WEB_STATES[state](web);
        await web.page.mouse.move(0, 0);
        await web.drawn();
        await web.page.screenshot({ path: join(folder, `trang-${state}-${width}.png`) });
        await web.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
