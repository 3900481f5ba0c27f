import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measure } from '../../tools/bench/measure';
import { folderWith } from '../support/cli';
import { HOSTILE_FILES } from '../support/hostile';

interface ResultJson {
  readonly units: readonly { readonly code: string; readonly rank: number | null }[];
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly file: string }[];
}

/** Files a folder of reports may hold by mistake or malice; text files and the like are not looked at in a folder. */
const REFUSED = HOSTILE_FILES.filter(
  ({ name, expectedCode }) => expectedCode !== null && /\.(xlsx|xlsm|xls|xlsb|ods|csv)$/.test(name),
);

describe('hostile files among good ones', () => {
  it('are refused by name, the rest is done, in bounded memory', async () => {
    const hostile = Object.fromEntries(REFUSED.map(({ name, bytes }) => [`bao-cao/la/${name}`, bytes()]));
    const folder = folderWith({ 'bao-cao': { copyOf: 'samples/vi-du' }, ...hostile });
    const json = join(folder, 'kq.json');
    const out = ['--out', join(folder, 'kq.xlsx'), '--json', json];
    // Rejects when the exit code is not 0.
    const { megabytes } = await measure(process.execPath, [
      resolve('dist', 'cli.cjs'),
      ...['consolidate', join(folder, 'bao-cao'), ...out],
    ]);
    expect(REFUSED.length).toBeGreaterThan(20);
    const result = JSON.parse(readFileSync(json, 'utf8')) as ResultJson;
    const told = new Map(result.issues.map((issue) => [issue.file, issue.code]));
    expect(REFUSED.map(({ name }) => [name, told.has(`la/${name}`)])).toEqual(REFUSED.map(({ name }) => [name, true]));
    expect(result.units.filter((unit) => unit.rank !== null)).toHaveLength(11);
    expect(megabytes ?? 0).toBeLessThan(512);
  }, 120_000);
});
