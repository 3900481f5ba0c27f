// `node scripts/pane-pictures.mjs [FOLDER]`: takes the pictures of the task pane in docs/hinh (bang-*.png) anew: the
// production page over our Excel, in Chromium. Needs what `npm test` needs.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare } from '../tests/chromium/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = 'docs/hinh'] = process.argv.slice(2);

await prepare();
mkdirSync(folder, { recursive: true });
const { status } = spawnSync(process.execPath, ['build/chromium/pictures.cjs', folder], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
