// `node scripts/pane-startup.mjs`: how long the pane takes from being opened to being usable, at a quarter of this machine's
// speed: the production page over our Excel, in Chromium. The first run fills the caches; look at the later ones.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from '../tests/chromium/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await prepare();
const { status } = spawnSync(process.execPath, ['build/chromium/startup.cjs'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
