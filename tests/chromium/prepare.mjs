// `node tests/chromium/prepare.mjs`: makes what the tests in Chromium need when its sources are newer: the add-in and the
// page without Excel, as `npm run build` makes them (dist/), and the programs in entries/ (build/chromium): our Excel for
// pages, and what the scripts run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { modified, newest } from '../../scripts/newest.mjs';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const built = join(root, 'build/chromium');
const stamp = join(built, 'made');
const lock = join(root, 'build/chromium.lock');
/** Longer than any build; whoever holds the lock for longer was ended. */
const PATIENCE = 120_000;

/** Left where they are: they look for files beside them. */
const PACKAGES = ['playwright-core', 'office-addin-dev-certs'];

/** The page's program is named so, all others are for Node. */
const PAGE = 'excel-page';

function configuration(name) {
  const inPage = name === PAGE;
  return {
    name,
    mode: 'development',
    devtool: false,
    context: root,
    target: inPage ? ['web', 'es2022'] : 'node20',
    entry: { [name]: join(here, 'entries', `${name}.ts`) },
    output: { path: built, filename: inPage ? '[name].js' : '[name].cjs' },
    resolve: { extensions: ['.ts', '.js'] },
    externals: inPage ? {} : PACKAGES.map((name) => ({ [name]: `commonjs ${name}` })),
    module: { rules: [{ test: /\.ts$/, use: 'swc-loader' }] },
    performance: { hints: false },
  };
}

async function bundle(names) {
  // Takes half a second to load, and is seldom needed.
  const { default: webpack } = await import('webpack');
  const compiler = webpack(names.map(configuration));
  const stats = await new Promise((done, failed) => {
    compiler.run((error, result) => (error ? failed(error) : done(result)));
  });
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

async function build() {
  for (const what of ['addin', 'web']) {
    const { status } = spawnSync(process.execPath, ['scripts/run.mjs', '--build', what], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The ${what} could not be built.`);
  }
  const sources = ['src', 'tests/support/excel-host', 'tests/chromium'].map((folder) => newest(join(root, folder)));
  if (Math.max(...sources) <= modified(stamp)) return;
  await bundle(readdirSync(join(here, 'entries')).map((file) => parse(file).name));
  // webpack leaves a file that would come out the same as it is, with its old date.
  writeFileSync(stamp, '');
}

/** One at a time: jest's workers all come at once. */
async function whenAlone(work) {
  mkdirSync(join(root, 'build'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (modified(lock) !== 0 && Date.now() - modified(lock) > PATIENCE) rmdirSync(lock);
      await setTimeout(100);
    }
  }
  try {
    await work();
  } finally {
    rmdirSync(lock);
  }
}

export const prepare = () => whenAlone(build);

if (process.argv[1] === import.meta.filename) await prepare();
