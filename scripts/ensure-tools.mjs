// The tests open what we write in LibreOffice and look at the printed page. This makes sure the programs are here:
// installed with apt-get when we may (root on Debian or Ubuntu: CI, containers), asked for otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const PACKAGES = ['libreoffice-calc', 'poppler-utils', 'fonts-liberation'];
const PROGRAMS = ['soffice', 'pdftoppm', 'pdfinfo', 'pdftotext'];
const windows = process.platform === 'win32';

/** The program's real path, or undefined. */
function find(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const file = folders.map((folder) => join(folder, windows ? `${program}.exe` : program)).find((f) => existsSync(f));
  return file && realpathSync(file);
}

/** soffice may come from Writer alone; on Linux its folder tells whether Calc is there as well. */
function hasCalc() {
  const soffice = find('soffice');
  if (!soffice || process.platform !== 'linux') return soffice !== undefined;
  const beside = readdirSync(dirname(soffice));
  return !beside.includes('libswlo.so') && !beside.includes('libsclo.so') ? true : beside.includes('libsclo.so');
}

/** Reports are set in Times New Roman: without a font of the same widths the page breaks fall elsewhere. */
function hasTimes() {
  if (process.platform !== 'linux') return true; // Windows and macOS bring it
  const match = spawnSync('fc-match', ['-f', '%{family}', 'Times New Roman'], { encoding: 'utf8' });
  return /Liberation Serif|Times New Roman|Tinos/.test(match.stdout ?? '');
}

function missing() {
  const list = PROGRAMS.filter((program) => !find(program));
  if (!list.includes('soffice') && !hasCalc()) list.push('LibreOffice Calc');
  if (!hasTimes()) list.push('Liberation Serif (a font as wide as Times New Roman)');
  return list;
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The timeout waits for another apt that is running.
  return spawnSync('apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=600', ...args], { stdio: ['ignore', 2, 2], env });
}

let absent = missing();
if (absent.length > 0 && process.getuid?.() === 0 && find('apt-get')) {
  console.error(`Installing with apt-get: ${PACKAGES.join(' ')} (missing: ${absent.join(', ')})…`);
  apt('update');
  apt('install', '--no-install-recommends', ...PACKAGES);
  absent = missing();
}
if (absent.length > 0) {
  console.error(`Missing: ${absent.join(', ')}.
The tests need LibreOffice Calc, poppler-utils and the Liberation fonts.
  Debian, Ubuntu:  sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}
  macOS:           brew install --cask libreoffice && brew install poppler   (and put soffice on the PATH)
  Windows:         winget install TheDocumentFoundation.LibreOffice oschwartz10612.Poppler   (and put both on the PATH)
Without them: npx jest --selectProjects unit`);
  process.exit(1);
}
