import { spawnSync } from 'node:child_process';

/** Builds what the tests run, the programs for Node and the page, once before them, when the sources are newer. */
export default function build() {
  for (const what of ['node', 'web']) {
    const { status } = spawnSync(process.execPath, ['scripts/run.mjs', '--build', what], { stdio: 'inherit' });
    if (status !== 0) throw new Error('The build failed.');
  }
}
