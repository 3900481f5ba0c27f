/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const folder = mkdtempSync(join(tmpdir(), 'web-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the two pages of these programs, with our plugin; returns what webpack says, '' when all went well. */
function build(page: string, worker: string): string {
  mkdirSync(join(folder, 'icons'), { recursive: true });
  const files = {
    'index.html': '<!doctype html><meta content="<%= csp %>"><%= links %><%= programs %><p id="after"></p>',
    'old-browser.js': '(function () {\r\n})();\r\n',
    'manifest.json': '{}',
    'sw.js': '',
    'icon.svg': '<svg/>',
    'page.js': page,
    'worker.js': worker,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const program = `
    import webpack from 'webpack';
    import { WebPage } from './scripts/web-page.mjs';
    const folder = process.argv[1];
    const entry = (name) => ({ import: folder + '/' + name + '.js', chunkLoading: false });
    webpack({
      mode: 'production',
      entry: { page: entry('page'), worker: entry('worker') },
      output: { path: folder + '/out', filename: '[name].[contenthash].js' },
      plugins: [new WebPage({ sources: folder, icon: folder + '/icon.svg', icons: folder + '/icons', single: '../single.html' })],
    }, (error, stats) => process.stdout.write(error ? error.message : stats.toString('errors-only')));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program, folder], { encoding: 'utf8' }).stdout;
}

const HOSTILE = '</script><!--<script>-->$&$1\u2028đạt';

test('a program may speak of markup: it neither ends nor changes within the page', () => {
  const told = (where: string): string => `told.push(${JSON.stringify(`${where} ${HOSTILE}`)});`;
  expect(build(told('page'), told('worker'))).toBe('');
  const page = new DOMParser().parseFromString(readFileSync(join(folder, 'single.html'), 'utf8'), 'text/html');
  expect(page.getElementById('after')).not.toBeNull();
  const scripts = [...page.querySelectorAll('script:not([type])')].map((script) => script.textContent);
  expect(scripts[0]).toBe('(function () {\n})();\n');
  const worker = JSON.parse(page.getElementById('worker-source')?.textContent ?? '') as string;
  const heard: string[] = [];
  for (const program of [scripts[1] ?? '', worker]) runInNewContext(program, { told: heard });
  expect(heard).toEqual([`page ${HOSTILE}`, `worker ${HOSTILE}`]);
});

test('what the minifier cannot write otherwise fails the build', () => {
  expect(build('told.push(String.raw`</script>`);', '')).toContain('A program within a page may not hold "</script"');
});
