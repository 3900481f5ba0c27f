import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/cli/failure';
import { findOffice, officePlaces, printedBy } from '../../src/cli/libreoffice';
import { folderWith } from '../support/cli';

describe('where LibreOffice is looked for', () => {
  it('on Windows: on the PATH, then in both program folders', () => {
    const env = {
      PATH: 'D:\\LO;.;C:\\Windows',
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    };
    expect(officePlaces('win32', env)).toEqual([
      'D:\\LO\\soffice.com',
      'D:\\LO\\soffice.exe',
      'C:\\Windows\\soffice.com',
      'C:\\Windows\\soffice.exe',
      'C:\\Program Files\\LibreOffice\\program\\soffice.com',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
      'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
      'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
    ]);
  });

  it('on a Mac: on the PATH, then among the applications', () => {
    expect(officePlaces('darwin', { PATH: '/usr/local/bin' })).toEqual([
      '/usr/local/bin/soffice',
      '/usr/local/bin/libreoffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/libreoffice',
    ]);
  });

  it('never in the folder one stands in', () => {
    expect(officePlaces('linux', { PATH: ':.:bin:/usr/bin' })).toEqual(['/usr/bin/soffice', '/usr/bin/libreoffice']);
  });

  it('not at all without a PATH', () => {
    expect(officePlaces('linux', {})).toEqual([]);
  });
});

describe('a machine with something called LibreOffice', () => {
  const { PATH } = process.env;

  afterEach(() => Object.assign(process.env, { PATH }));

  /** A program of this content, which remembers what it was told to write to; `left` says whether that is still there. */
  function office(...lines: readonly string[]) {
    const folder = folderWith({});
    const program = join(folder, 'soffice');
    writeFileSync(program, ['#!/bin/sh', 'echo "$6" > "$0.told"', ...lines].join('\n'), { mode: 0o755 });
    return { folder, program, left: () => existsSync(readFileSync(`${program}.told`, 'utf8').trim()) };
  }

  const failureOf = (attempt: Promise<unknown>): Promise<unknown> =>
    attempt.then(
      () => null,
      (error: unknown) => (error instanceof Failure ? error.message : error),
    );

  it('is found on the PATH, where it may be run', () => {
    const { folder, program } = office('exit 0');
    process.env['PATH'] = `${join(folder, 'first')}:${folder}`;
    // Neither a folder of the name nor a file that is no program.
    mkdirSync(join(folder, 'first', 'soffice'), { recursive: true });
    writeFileSync(join(folder, 'first', 'libreoffice'), '', { mode: 0o644 });
    expect(findOffice()).toBe(program);
    chmodSync(program, 0o644);
    expect(findOffice).toThrow(/Không tìm thấy LibreOffice/);
  });

  it('is given the workbook, in a profile of its own, and gives the document', async () => {
    // $6 is the folder it is to write to, $7 the workbook.
    const { program, left } = office('cat "$7" > "$6/in.pdf"', 'echo "$1|$2 $3 $4 $5" >> "$6/in.pdf"');
    const printed = Buffer.from(await printedBy(program, Buffer.from('sổ\n'))).toString();
    expect(printed).toMatch(
      /^sổ\n-env:UserInstallation=file:\/\/\/.+\/profile\|--headless --convert-to pdf --outdir\n$/,
    );
    expect(left()).toBe(false);
  });

  it.each([
    ['that says what went wrong', ['echo first >&2', 'echo "source file could not be loaded" >&2', 'exit 1'], 'loaded'],
    ['that ends without a word', ['exit 77'], 'mã thoát 77'],
    ['that writes nothing, and calls that well done', ['exit 0'], 'ENOENT'],
  ])('one %s is a failure, and nothing is left behind', async (_, lines, words) => {
    const { program, left } = office(...lines);
    const told = await failureOf(printedBy(program, Buffer.from('sổ')));
    expect(told).toMatch(/^LibreOffice không tạo được PDF \(.*\); chưa ghi gì\./);
    expect(told).toContain(words);
    expect(left()).toBe(false);
  });

  it('one that cannot be started is a failure', async () => {
    const { folder } = office();
    expect(await failureOf(printedBy(join(folder, 'none'), Buffer.from('sổ')))).toContain('ENOENT');
  });

  it('one that does not come to an end is ended, with all that it has started', async () => {
    const { folder, program, left } = office('(sleep 3; touch "$0.outlived") &', 'wait');
    const told = await failureOf(printedBy(program, Buffer.from('sổ'), 500));
    expect(told).toContain('quá 0,5 giây chưa xong');
    expect(left()).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(existsSync(join(folder, 'soffice.outlived'))).toBe(false);
  });
});
