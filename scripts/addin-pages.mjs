// The parts of the add-in's build that webpack has no word for: the pages' security policy, and files copied as they stand.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const OFFICE_JS = 'https://appsforoffice.microsoft.com';

/**
 * What a page may load and reach: its own files, office.js, and nothing else; no request leaves it. Griffel (Fluent UI)
 * makes empty <style> elements and fills them through the DOM: they need the nonce, which the code finds in
 * <meta name="style-nonce">. No frame-ancestors: Excel on the web shows the page in a frame of its own.
 */
export function contentSecurityPolicy(nonce, { live = false } = {}) {
  return [
    `default-src 'none'`,
    `script-src 'self' ${OFFICE_JS}`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    // The development server tells the page when to reload.
    `connect-src ${live ? `'self' wss://localhost:3000` : `'none'`}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** A file's name with a mark of its content, so that no cache serves an old one. */
export function hashedName(file, name) {
  return name.replace('[hash]', createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16));
}

/** { from, to } of every file in a folder that ends so. */
export function filesIn(folder, ending, to) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => ({ from: join(folder, name), to: `${to}/${name}` }));
}

/** Copies files into the output. `change`, where given, makes the text of the copy. */
export class CopyFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CopyFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CopyFiles', stage }, () => {
        for (const { from, to, change } of this.files) {
          const content = change ? change(readFileSync(from, 'utf8')) : readFileSync(from);
          // Called minimized, so that the minifier does not write newer syntax into what must stay ES5.
          compilation.emitAsset(to, new sources.RawSource(content), { minimized: true });
          compilation.fileDependencies.add(from);
        }
      });
    });
  }
}
