import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Format = 'pdf' | 'csv' | 'xlsx';

/** Text, UTF-8, and of the first sheet: what a filter wants to know of a CSV file. */
const FILTERS: Readonly<Record<Format, string>> = {
  pdf: 'pdf',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
};

/** Compute every formula when a file is opened: left alone, LibreOffice trusts the results it finds in an .xlsx. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** One profile for a whole test file: making it is what takes LibreOffice's first start so long. */
let profile: string | undefined;

afterAll(() => {
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
});

function profileUrl(): string {
  if (profile === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
    mkdirSync(join(folder, 'user'));
    writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), SETTINGS);
    profile = folder;
  }
  return pathToFileURL(profile).href;
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'convert-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 120_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

/** What LibreOffice makes of an .xlsx file, its formulas computed by LibreOffice: an engine that is not ours. */
export function convert(bytes: Uint8Array, format: Format): Uint8Array {
  return inFolder((folder) => {
    const input = join(folder, 'in.xlsx');
    const output = join(folder, 'out');
    writeFileSync(input, bytes);
    const profileArgument = `-env:UserInstallation=${profileUrl()}`;
    run('soffice', [profileArgument, '--headless', '--convert-to', FILTERS[format], '--outdir', output, input]);
    return readFileSync(join(output, `in.${format}`));
  });
}

function withPdf<T>(pdf: Uint8Array, use: (path: string, folder: string) => T): T {
  return inFolder((folder) => {
    const path = join(folder, 'in.pdf');
    writeFileSync(path, pdf);
    return use(path, folder);
  });
}

/** The text of each page, laid out as it is printed. */
export function pdfText(pdf: Uint8Array): string[] {
  return withPdf(pdf, (path) => run('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1));
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The size of each page in millimetres. */
export function pdfPageSizes(pdf: Uint8Array): PageSize[] {
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  const report = withPdf(pdf, (path) => run('pdfinfo', ['-f', '1', '-l', '9999', path]));
  return [...report.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) => ({
    width: millimetres(width),
    height: millimetres(height),
  }));
}

/** Each page as a PNG picture, to be looked at. */
export function pdfPages(pdf: Uint8Array, dotsPerInch = 80): Uint8Array[] {
  return withPdf(pdf, (path, folder) => {
    run('pdftoppm', ['-r', String(dotsPerInch), '-png', path, join(folder, 'page')]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pictures.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
  });
}
