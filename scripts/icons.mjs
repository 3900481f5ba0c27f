// `npm run icons`: draws the pictures in assets anew from assets/icons/NAME.svg. They are committed, so that a build needs no
// browser. Needs Chromium or Chrome: the path in CHROMIUM, or where Debian puts it.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** What the ribbon asks for at every scale of the screen (16, 32 and 80 are mandatory). */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** What lists of add-ins show beside the name. */
const STORE = 128;
/** What browsers ask for to install the page as an app. */
const APP = [192, 512];

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(`No browser at ${executablePath}. Install Chromium, or say where it is: CHROMIUM=PATH npm run icons`);
  process.exit(1);
}

/** The pictures of one drawing, as [file, size]. */
function pictures(name) {
  const app = (prefix) => APP.map((size) => [`web/${prefix}-${size}.png`, size]);
  if (name === 'maskable') return app('icon-maskable');
  const ribbon = (sizes) => sizes.map((size) => [`icon-${name}-${size}.png`, size]);
  return name === 'brand' ? [...ribbon([...SIZES, STORE]), ...app('icon')] : ribbon(SIZES);
}

const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage();
  for (const file of readdirSync(`${assets}icons`).filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(`${assets}icons/${file}`, 'utf8');
    for (const [picture, size] of pictures(file.replace(/\.svg$/, ''))) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      // Transparent: ribbons are white, grey or black.
      writeFileSync(`${assets}${picture}`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
