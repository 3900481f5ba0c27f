/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FOLDER, servedNamed, servedNames, servedText, SINGLE } from './built';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const single = parse(readFileSync(SINGLE, 'utf8'));
const served = parse(servedText('index.html'));
const pageProgram = servedText(servedNamed(/^page\.\w+\.js$/));
const workerName = servedNamed(/^worker\.\w+\.js$/);
const oldBrowser = servedNamed(/^old-browser\.\w+\.js$/);

const content = (page: Document, meta: string): string =>
  page.querySelector(`meta[${meta}]`)?.getAttribute('content') ?? '';
const policy = (page: Document): string[] => content(page, 'http-equiv="Content-Security-Policy"').split('; ');
const programs = (page: Document): string[] =>
  [...page.querySelectorAll('script:not([type])')].map((script) => script.textContent);

/** What the elements of a page load or lead to. */
const addresses = (page: Document): string[] =>
  [...page.querySelectorAll('[src], [href]')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the single file', () => {
  test('is smaller than 1.5 MB', () => {
    expect(readFileSync(SINGLE).length).toBeLessThan(1_500_000);
  });

  test('holds the programs of the served page, and no others', () => {
    expect(programs(single)).toEqual([servedText(oldBrowser), pageProgram]);
    const source = single.getElementById('worker-source')?.textContent ?? '';
    expect(JSON.parse(source)).toBe(servedText(workerName));
    expect(single.querySelectorAll('script')).toHaveLength(3);
  });

  test('loads nothing, and its policy allows just its own two programs', () => {
    for (const address of addresses(single)) expect(address).toMatch(/^data:/);
    expect(policy(single)).toEqual([
      "default-src 'none'",
      `script-src ${programs(single).map(hashed).join(' ')}`,
      'worker-src blob:',
      "style-src 'nonce-thi-dua-cchc'",
      'img-src data: blob:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('has no manifest: nothing to install, no service worker to register', () => {
    expect(single.querySelector('link[rel="manifest"]')).toBeNull();
    expect(content(single, 'name="worker"')).toBe('');
  });

  test('brings the licences of what is in it', () => {
    const text = readFileSync(SINGLE, 'utf8');
    const licences = servedNames().filter((name) => name.endsWith('.LICENSE.txt'));
    expect(licences).not.toEqual([]);
    for (const name of licences) expect(text).toContain(servedText(name).trim());
  });
});

describe('the served page', () => {
  test('names files beside it, and its policy allows no others', () => {
    const names = [...addresses(served), content(served, 'name="worker"')];
    for (const name of names) expect(servedNames()).toContain(name);
    expect(content(served, 'name="worker"')).toBe(workerName);
    expect(programs(served)).toEqual(['', '']);
    expect(policy(served)).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self' blob:",
      "style-src 'nonce-thi-dua-cchc'",
      "img-src 'self' data: blob:",
      "connect-src 'none'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('can be installed: a name, a language, and pictures of the sizes they say they are', () => {
    const manifest = JSON.parse(servedText('manifest.json')) as {
      name: string;
      lang: string;
      start_url: string;
      display: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    expect(manifest).toMatchObject({ name: 'Thi đua CCHC', lang: 'vi', start_url: '.', display: 'standalone' });
    const pictures = manifest.icons.map(({ src, sizes, purpose = 'any' }) => {
      const png = readFileSync(`${FOLDER}/${src}`);
      expect(sizes).toBe(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`);
      return `${purpose} ${sizes}`;
    });
    expect(pictures).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']);
  });
});

test.each([
  ['the single file', single],
  ['the served page', served],
])('%s lets in the styles that carry its nonce, and says it in Vietnamese while it opens', (_, page) => {
  expect(content(page, 'name="style-nonce"')).toBe('thi-dua-cchc');
  for (const style of page.querySelectorAll('style')) expect(style.getAttribute('nonce')).toBe('thi-dua-cchc');
  expect(page.documentElement.lang).toBe('vi');
  expect(page.title).toBe('Thi đua CCHC');
  expect(page.getElementById('opening')?.textContent).toBe('Đang mở…');
  expect(page.querySelectorAll('[style]')).toHaveLength(0);
});

test('neither program knows Office', () => {
  for (const program of [pageProgram, servedText(workerName)]) {
    expect(program).not.toMatch(/appsforoffice|\bOffice\.|\bExcel\.run\b/);
  }
});
