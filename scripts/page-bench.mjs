// `npm run bench:page [counts…]`: the page without Excel against the command line, from files dropped on it to the ranking
// written, in Chromium, in one run: how much longer it takes, how quickly it answers meanwhile, how much memory it needs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from '../tests/chromium/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await prepare();
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
process.exitCode =
  node('scripts/run.mjs', '--build') || node('build/chromium/page-bench.cjs', ...process.argv.slice(2));
