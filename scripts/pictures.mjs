// `npm run pictures`: makes docs/hinh and docs/in anew from the samples, as LibreOffice prints them. Needs what `npm test` needs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hinh-'));
const printed = join(root, 'docs', 'in');

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}

const cli = (...args) => run(process.execPath, 'scripts/run.mjs', 'cli', ...args);

/** The first page on which a text stands; pdftotext sets spaces between glyphs, so none counts. */
function pageWith(pdf, text) {
  const { stdout } = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  const squeezed = (some) => some.normalize('NFC').replace(/\s+/g, '');
  const page = stdout.split('\f').findIndex((one) => squeezed(one).includes(squeezed(text)));
  if (page < 0) throw new Error(`No page says ${text}.`);
  return String(page + 1);
}

/** The page of a workbook on which a text stands, as a picture. */
function picture(workbook, text, name) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  run('soffice', '--headless', profile, '--convert-to', 'pdf', '--outdir', folder, workbook);
  const pdf = workbook.replace(/\.xlsx$/, '.pdf');
  const page = pageWith(pdf, text);
  const only = ['-f', page, '-l', page, '-singlefile'];
  run('pdftoppm', '-r', '80', '-png', ...only, pdf, join(root, 'docs', 'hinh', name));
}

try {
  mkdirSync(join(root, 'docs', 'hinh'), { recursive: true });
  cli('template', '--out', join(folder, 'mau'));
  run('cp', join(folder, 'mau', 'BaoCao_TPHT_2024.xlsx'), join(folder, 'mau.xlsx'));
  picture(join(folder, 'mau.xlsx'), 'BIỂU BÁO CÁO', 'mau-bao-cao');
  cli('consolidate', 'samples/vi-du', '--out', join(folder, 'ket-qua.xlsx'));
  picture(join(folder, 'ket-qua.xlsx'), 'BẢNG TỔNG HỢP XẾP HẠNG', 'xep-hang');
  picture(join(folder, 'ket-qua.xlsx'), 'CHI TIẾT KẾT QUẢ', 'chi-tiet');
  picture(join(folder, 'ket-qua.xlsx'), 'VÌ SAO CÓ THỨ HẠNG', 'vi-sao');
  picture(join(folder, 'ket-qua.xlsx'), 'DANH SÁCH ĐỀ NGHỊ', 'de-nghi-khen-thuong');
  cli('consolidate', 'samples/loi/11-so-am-so-le.xlsx', '--out', join(folder, 'loi.xlsx'));
  picture(join(folder, 'loi.xlsx'), 'LỖI SỐ LIỆU VÀ', 'loi-so-lieu');
  // What is printed and signed, of one unit, of the 16 of the register, and of 60 that the benchmark makes up.
  mkdirSync(printed, { recursive: true });
  const pdf = (name, ...from) =>
    cli('consolidate', ...from, '--out', join(folder, `${name}.xlsx`), '--pdf', join(printed, `${name}.pdf`));
  pdf('01-don-vi', 'samples/vi-du/BaoCao_TPHT_2024.xlsx');
  pdf('16-don-vi', 'samples/vi-du');
  run(process.execPath, 'scripts/run.mjs', 'bench', '60');
  pdf('60-don-vi', 'build/bench/60/reports', '--master', 'build/bench/60/SoTongHop_2024.xlsx');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
