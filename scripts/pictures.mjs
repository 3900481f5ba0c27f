// `npm run pictures`: makes docs/hinh anew from the samples, as LibreOffice prints them. Needs what `npm test` needs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hinh-'));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}

const cli = (...args) => run(process.execPath, 'scripts/run.mjs', 'cli', ...args);

/** One page of a workbook as a picture. */
function picture(workbook, page, name) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  run('soffice', '--headless', profile, '--convert-to', 'pdf', '--outdir', folder, workbook);
  const pdf = workbook.replace(/\.xlsx$/, '.pdf');
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', '-r', '80', '-png', ...only, pdf, join(root, 'docs', 'hinh', name));
}

try {
  mkdirSync(join(root, 'docs', 'hinh'), { recursive: true });
  cli('template', '--out', join(folder, 'mau'));
  run('cp', join(folder, 'mau', 'BaoCao_TPHT_2024.xlsx'), join(folder, 'mau.xlsx'));
  picture(join(folder, 'mau.xlsx'), 1, 'mau-bao-cao');
  cli('consolidate', 'samples/vi-du', '--out', join(folder, 'ket-qua.xlsx'));
  picture(join(folder, 'ket-qua.xlsx'), 1, 'xep-hang');
  cli('consolidate', 'samples/loi', '--out', join(folder, 'loi.xlsx'));
  cli('consolidate', 'samples/loi/10-so-dat-lon-hon.xlsx', '--out', join(folder, 'loi.xlsx'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
