// Makes the page from its two programs, twice: as files for a server (dist/addin/web), and as one file that opens with a
// double click (dist/thi-dua-cchc.html).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, hashedName } from './addin-pages.mjs';

/**
 * Griffel (Fluent UI) makes empty <style> elements and fills them through the DOM: they need a nonce, which the code finds in
 * <meta name="style-nonce">. Always the same, so that equal sources make equal files: nothing a person types becomes markup
 * of these pages, so there is nobody to guess it.
 */
const NONCE = 'thi-dua-cchc';

const sha256 = (text, encoding) => createHash('sha256').update(text).digest(encoding);

/**
 * What a page may load: its own, and nothing else; no request leaves it. The worker is started from a blob:, because only so
 * does it keep to this policy (src/web/worker-start.ts).
 */
const policy = ({ scripts, worker, images, others = [] }) =>
  [
    `default-src 'none'`,
    `script-src ${scripts}`,
    `worker-src ${worker}`,
    `style-src 'nonce-${NONCE}'`,
    `img-src ${images}`,
    `connect-src 'none'`,
    ...others,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** A template with its <%= names %> replaced. */
function fill(template, values) {
  return template.replace(/<%= (\w+) %>/g, (_, name) => {
    if (!(name in values)) throw new Error(`Nobody says what <%= ${name} %> is.`);
    return values[name];
  });
}

/** A program within a page, as the browser will read it there. */
function inlineProgram(text) {
  // The minifier writes these otherwise wherever it can; only a person could where it cannot.
  const broken = /<\/script|<!--|\0/i.exec(text);
  if (broken) throw new Error(`A program within a page may not hold ${JSON.stringify(broken[0])}: write it otherwise.`);
  // A browser reads every end of line so, and hashes what it has read.
  return text.replace(/\r\n?/g, '\n');
}

/** The page for a server: its programs are files beside it, it can be installed, and opens without a network. */
function servedPage(template, { page, worker, oldBrowser }) {
  const csp = policy({
    scripts: `'self'`,
    worker: `'self' blob:`,
    images: `'self' data: blob:`,
    others: [`manifest-src 'self'`],
  });
  const links = [
    '<link rel="icon" href="icon.svg" type="image/svg+xml" />',
    '<link rel="manifest" href="manifest.json" />',
    `<meta name="worker" content="${worker}" />`,
  ];
  const programs = [oldBrowser, page].map((name) => `<script src="${name}"></script>`);
  return fill(template, { csp, nonce: NONCE, links: links.join('\n    '), programs: programs.join('\n    ') });
}

/** The page as a single file: the same programs, within it. */
function singlePage(template, { page, worker, oldBrowser, icon, licences }) {
  const scripts = [oldBrowser, page].map(inlineProgram);
  const csp = policy({
    scripts: scripts.map((text) => `'sha256-${sha256(text, 'base64')}'`).join(' '),
    worker: 'blob:',
    images: 'data: blob:',
  });
  const links = `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString('base64')}" />`;
  const source = JSON.stringify(worker).replaceAll('<', '\\u003c');
  const programs = [
    `<!--\n${licences}\n-->`,
    `<script type="application/json" id="worker-source">${source}</script>`,
    ...scripts.map((text) => `<script>${text}</script>`),
  ];
  return fill(template, { csp, nonce: NONCE, links, programs: programs.join('\n    ') });
}

/** The service worker, told which files it keeps; the page itself goes by the name of its folder. */
function serviceWorker(source, files) {
  const names = [...files.keys()].map((name) => (name === 'index.html' ? './' : name));
  const version = sha256([...files].map(([name, content]) => `${name} ${sha256(content, 'hex')}`).join('\n'), 'hex');
  const told = { FILES: names, VERSION: version.slice(0, 16) };
  return Object.entries(told)
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`)
    .concat(source)
    .join('');
}

/** webpack's plugin. Of a compilation with the entries `page` and `worker`, a file each. */
export class WebPage {
  /**
   * @param sources the folder of index.html, manifest.json and the scripts that are shipped as they stand
   * @param icons the drawing, and the folder of the pictures made from it
   * @param single where the single file goes, from the output folder
   */
  constructor({ sources, icon, icons, single }) {
    Object.assign(this, { sources, icon, icons, single });
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('WebPage', (compilation) => {
      // When the programs have their last names.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: 'WebPage', stage }, () => this.#emit(compiler, compilation));
    });
  }

  #emit({ webpack }, compilation) {
    const read = (path) => {
      compilation.fileDependencies.add(path);
      return readFileSync(path);
    };
    const text = (name) => read(join(this.sources, name)).toString();
    const program = (entry) => {
      const [name] = compilation.entrypoints.get(entry).getFiles();
      return [name, compilation.getAsset(name).source.source().toString()];
    };
    const template = text('index.html');
    const page = program('page');
    const worker = program('worker');
    const oldBrowserName = hashedName(join(this.sources, 'old-browser.js'), 'old-browser.[hash].js');
    const oldBrowser = [oldBrowserName, text('old-browser.js')];
    const icon = read(this.icon);
    const names = { page: page[0], worker: worker[0], oldBrowser: oldBrowser[0] };
    const made = new Map([
      ['index.html', servedPage(template, names)],
      oldBrowser,
      ['manifest.json', text('manifest.json')],
      ['icon.svg', icon],
      ...filesIn(this.icons, '.png', '.').map(({ from, to }) => [to.slice(2), read(from)]),
    ]);
    // Called minimized, so that it stays as it is: the page's policy names its scripts by their hashes.
    const emit = (name, content) =>
      compilation.emitAsset(name, new webpack.sources.RawSource(content), { minimized: true });
    for (const [name, content] of made) emit(name, content);
    emit('sw.js', serviceWorker(text('sw.js'), new Map([...made, page, worker])));
    // Beside the programs for a server; a single file has only itself.
    const licences = compilation.getAssets().filter(({ name }) => name.endsWith('.LICENSE.txt'));
    const within = { page: page[1], worker: worker[1], oldBrowser: oldBrowser[1], icon };
    const said = licences.map(({ source }) => source.source().toString()).join('\n');
    emit(this.single, singlePage(template, { ...within, licences: said }));
  }
}
