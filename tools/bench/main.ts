import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from './generate';
import { measure, type Measurement } from './measure';

/**
 * `npm run bench [counts…]`: end to end, from a folder of unit workbooks to the ranked workbook, ours against an openpyxl
 * script that reads the same cells and writes the same ranking, in one run, as ratios. Ours writes all sheets, with live formulas.
 */
const COUNTS = [20, 200, 2000];
const ROUNDS = 3;

const cli = resolve('dist', 'cli.cjs');
const yardstick = resolve('tools', 'bench', 'consolidate_openpyxl.py');

/** Debian's openpyxl belongs to Debian's Python, which need not be the first in the path. */
function pythonWithOpenpyxl(): string {
  const works = (python: string): boolean => spawnSync(python, ['-c', 'import openpyxl']).status === 0;
  const found = ['python3', '/usr/bin/python3'].find(works);
  if (found) return found;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3-openpyxl'], { stdio: 'ignore' });
  if (works('/usr/bin/python3')) return '/usr/bin/python3';
  throw new Error('The yardstick needs openpyxl: apt-get install python3-openpyxl (as root).');
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function summary(runs: readonly Measurement[]): { seconds: number; megabytes: number } {
  const peaks = runs.map((run) => run.megabytes ?? NaN);
  return { seconds: median(runs.map((run) => run.seconds)), megabytes: Math.max(...peaks) };
}

async function compare(count: number, python: string): Promise<string> {
  const folder = resolve('build', 'bench', String(count));
  const { reports, master } = generate(count, folder);
  const ours: Measurement[] = [];
  const theirs: Measurement[] = [];
  // Turn and turn about, so that a slow moment of the machine falls on both.
  for (let round = 0; round < ROUNDS; round += 1) {
    const out = join(folder, 'ours.xlsx');
    // An earlier result would be read for what people decided in it: another job than the yardstick's.
    rmSync(out, { force: true });
    ours.push(await measure(process.execPath, [cli, 'consolidate', reports, '--out', out, '--master', master]));
    theirs.push(await measure(python, [yardstick, reports, join(folder, 'theirs.xlsx')]));
  }
  const [we, they] = [summary(ours), summary(theirs)];
  const cells = [
    String(count).padStart(6),
    `${we.seconds.toFixed(2)} s`.padStart(9),
    `${they.seconds.toFixed(2)} s`.padStart(9),
    `${(they.seconds / we.seconds).toFixed(2)}×`.padStart(8),
    `${we.megabytes.toFixed(0)} MB`.padStart(8),
    `${they.megabytes.toFixed(0)} MB`.padStart(8),
  ];
  return cells.join('  ');
}

async function main(): Promise<void> {
  const python = pythonWithOpenpyxl();
  const wanted = process.argv.slice(2).map(Number);
  console.log(' units       ours   openpyxl   faster      ours  openpyxl (peak memory)');
  for (const count of wanted.length > 0 ? wanted : COUNTS) console.log(await compare(count, python));
}

await main();
