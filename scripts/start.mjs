// `npm start`: consolidates the sample reports, so that a newcomer sees a finished workbook at once; then serves the page that
// needs no Excel, until it is stopped.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(`${root}out`, { recursive: true });

const args = ['cli', 'consolidate', 'samples/vi-du', '--out', 'out/TongHop_2024.xlsx'];
const { status } = spawnSync(process.execPath, [`${root}scripts/run.mjs`, ...args], {
  stdio: 'inherit',
  env: { ...process.env, INIT_CWD: root },
});
if (status !== 0) process.exit(status ?? 1);

console.log();
await import('./web.mjs');
