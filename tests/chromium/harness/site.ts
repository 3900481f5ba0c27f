import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

/** Where the add-in's pages stand; nothing listens there, every request is answered here. */
export const SITE = 'https://localhost:3000/';

/** Where the production pages load office.js from. */
export const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const OFFICE_FILES = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export const contentType = (file: string): string => CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';

/** The built add-in by path, as it is now: a build beside the tests changes nothing. */
export function addinFiles(): ReadonlyMap<string, Buffer> {
  const folder = join(process.cwd(), 'dist/addin');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '');
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
}

const pathIn = (base: string, url: string): string =>
  decodeURIComponent(new URL(url).href.slice(base.length)).split(/[?#]/)[0] ?? '';

export function officeFile(path: string): string | null {
  const file = join(OFFICE_FILES, path);
  return existsSync(file) ? file : null;
}

interface SiteOptions {
  readonly files: ReadonlyMap<string, Buffer>;
  /** False: a network that does not let office.js through. */
  readonly officeReachable: boolean;
  /** Told of every request that is neither the page's own nor office.js. */
  readonly onStranger: (url: string) => void;
}

/** Answers every request of a context from memory and node_modules; whatever else is asked for is refused and told. */
export async function serveSite(
  context: BrowserContext,
  { files, officeReachable, onStranger }: SiteOptions,
): Promise<void> {
  const answer = async (route: Route): Promise<void> => {
    const url = route.request().url();
    const body = url.startsWith(SITE) ? files.get(pathIn(SITE, url)) : undefined;
    if (body) return route.fulfill({ body, contentType: contentType(pathIn(SITE, url)) });
    const script = url.startsWith(OFFICE) ? officeFile(pathIn(OFFICE, url)) : null;
    if (script && officeReachable) {
      const headers = { 'access-control-allow-origin': '*' };
      return route.fulfill({ path: script, contentType: contentType(script), headers });
    }
    if (!url.startsWith(OFFICE) || officeReachable) onStranger(url);
    return route.abort();
  };
  await context.route('**/*', answer);
}
