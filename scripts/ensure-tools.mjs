// The tests open what we write in LibreOffice and look at the printed page, and the task pane in Chromium. This makes sure
// the programs are here: installed with apt-get when we may (root on Debian: CI, containers), asked for otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const PACKAGES = ['libreoffice-calc', 'poppler-utils', 'fonts-liberation'];
/** Asked for by itself: Ubuntu has no such package, and would install none of the others either. */
const BROWSER = 'chromium';
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

/** As tests/chromium/harness/browser.ts looks for it. */
function hasChromium() {
  const { CHROMIUM } = process.env;
  return CHROMIUM ? existsSync(CHROMIUM) : find('chromium') !== undefined;
}

function missing() {
  const list = PROGRAMS.filter((program) => !find(program));
  if (!list.includes('soffice') && !hasCalc()) list.push('LibreOffice Calc');
  if (!hasChromium()) list.push('Chromium');
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
  console.error(`Installing with apt-get: ${PACKAGES.join(' ')} ${BROWSER} (missing: ${absent.join(', ')})…`);
  apt('update');
  apt('install', '--no-install-recommends', ...PACKAGES);
  if (!hasChromium()) apt('install', '--no-install-recommends', BROWSER);
  absent = missing();
}
if (absent.length > 0) {
  console.error(`Missing: ${absent.join(', ')}.
The tests need LibreOffice Calc, poppler-utils, the Liberation fonts and Chromium (or Chrome, or Edge).
  Debian:   sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')} ${BROWSER}
  Ubuntu:   the same without chromium, which is a snap there, unusable for tests: install Google Chrome, and
            export CHROMIUM=/usr/bin/google-chrome
  macOS:    brew install --cask libreoffice google-chrome && brew install poppler   (and put soffice on the PATH)
            export CHROMIUM="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  Windows:  winget install TheDocumentFoundation.LibreOffice oschwartz10612.Poppler   (and put both on the PATH)
            set CHROMIUM=C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe
Without them: npx jest --selectProjects unit`);
  process.exit(1);
}
