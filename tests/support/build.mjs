import { spawnSync } from 'node:child_process';

/** Builds dist/ once before the tests, when the sources are newer. */
export default function build() {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', '--build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');
}
