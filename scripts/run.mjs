// `node scripts/run.mjs cli …`: builds dist/ when the sources are newer, then runs dist/NAME.cjs where the user stood.
// `node scripts/run.mjs --build` only builds. The build speaks on stderr, and only when it fails: stdout is the
// command's own.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The newest change below a folder. Folders count: deleting a file touches nothing else. */
function newest(folder) {
  let latest = modified(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : modified(path));
  }
  return latest;
}

function build() {
  const webpack = `${root}node_modules/webpack/bin/webpack.js`;
  // The add-in takes several times as long to build and is no program: `npm run build` makes it.
  const args = [webpack, '--config-name', 'node', '--stats', 'errors-only'];
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (result.status === 0) return;
  console.error(`The build failed.\n${result.stdout ?? ''}${result.stderr ?? ''}`);
  process.exit(1);
}

const sources = ['src', 'tools'].map((folder) => newest(root + folder));
const configuration = ['webpack.config.js', 'package-lock.json', '.swcrc'].map((file) => modified(root + file));
const built = modified(`${root}dist/cli.cjs`);
if (Math.max(...sources, ...configuration) > built) build();
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
