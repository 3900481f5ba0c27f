// `node scripts/pane-pictures.mjs [FOLDER]`: takes the pictures of the task pane (docs/hinh/bang-*.png) and of the page without
// Excel (trang-*.png) anew: the production pages, in Chromium. Needs what `npm test` needs.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare } from '../tests/chromium/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = 'docs/hinh'] = process.argv.slice(2);

await prepare();
mkdirSync(folder, { recursive: true });
const take = (program) =>
  spawnSync(process.execPath, [`build/chromium/${program}.cjs`, folder], { cwd: root, stdio: 'inherit' }).status ?? 1;
process.exitCode = take('pictures') || take('web-pictures');
