// `node scripts/run.mjs cli …`: builds dist/ when the sources are newer, then runs dist/NAME.cjs where the user stood.
// `node scripts/run.mjs --build` only builds; `--build addin` builds the add-in instead, `--build web` the page that needs no
// Excel. The build speaks on stderr, and only when it fails: stdout is the command's own.
import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { modified, newest } from './newest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

const SOURCES = {
  node: ['src', 'tools'],
  addin: ['src', 'assets', 'manifest.xml', 'scripts/addin-pages.mjs', 'scripts/manifest-host.mjs'],
  web: ['src', 'assets', 'scripts/addin-pages.mjs', 'scripts/web-page.mjs'],
};
const OUTPUT = { node: 'dist/cli.cjs', addin: 'dist/addin/taskpane.html', web: 'dist/addin/web/index.html' };

// The pages take several times as long to build and are no programs: only who asks for them gets them.
const config = (name === '--build' && args[0]) || 'node';
if (!(config in SOURCES)) {
  console.error(`Nothing is called ${config}: --build, --build addin or --build web.`);
  process.exit(2);
}

function build() {
  const begun = new Date();
  const webpack = `${root}node_modules/webpack/bin/webpack.js`;
  const options = [webpack, '--config-name', config, '--stats', 'errors-only'];
  const result = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
  // webpack leaves a file that would come out the same as it is, with its old date.
  if (result.status === 0) return utimesSync(root + OUTPUT[config], begun, begun);
  console.error(`The build failed.\n${result.stdout ?? ''}${result.stderr ?? ''}`);
  process.exit(1);
}

const sources = [...SOURCES[config], 'webpack.config.js', 'package-lock.json', '.swcrc'];
if (Math.max(...sources.map((path) => newest(root + path))) > modified(root + OUTPUT[config])) build();
if (name === '--build') process.exit(0);

const bundle = `${root}dist/${name}.cjs`;
if (!existsSync(bundle)) {
  console.error(`There is no program called ${name}.`);
  process.exit(2);
}
const result = spawnSync(process.execPath, [bundle, ...args], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(result.status ?? 128 + (constants.signals[result.signal] ?? 0));
