// Installs the packages when they are missing or the lock file has changed. Runs before every npm script, so it must
// cost nothing otherwise, and it writes to stderr only: stdout belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.setup-hash`;

// The machine counts too: swc is a native binary, useless in a folder copied from another system.
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Installing packages (npm ci)…');
  const npm = process.env.npm_execpath; // set when npm itself started us
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...args, 'ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('npm ci failed. It needs Node 20 or later and the npm registry (https://registry.npmjs.org).');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
