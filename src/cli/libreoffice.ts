import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLI_WORDS as SAY } from '../messages';
import { Failure, systemReason } from './failure';

/** Numbers as they are read here, 83,47 and 1.234, wherever the machine comes from. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>
</oor:items>`;

type Environment = Readonly<Record<string, string | undefined>>;

/** Making its profile takes LibreOffice seconds, a commune's sheets less; on a slow machine ten times as long. */
const LIMIT = 120_000;

/** Where LibreOffice may be: on the PATH first, then where its installer puts it. */
export function officePlaces(platform: NodeJS.Platform, env: Environment): string[] {
  const path = platform === 'win32' ? win32 : posix;
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  // What the PATH says of the folder one happens to stand in may be anybody's file.
  const onPath = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const installed: Partial<Record<NodeJS.Platform, readonly (string | undefined)[]>> = {
    win32: [env['ProgramFiles'], env['ProgramFiles(x86)']].map((root) => root && `${root}\\LibreOffice\\program`),
    darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  };
  const folders = [...onPath, ...(installed[platform] ?? [])].filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: the next place may have it.
    return false;
  }
}

/** The LibreOffice of this machine. Throws a Failure where there is none. */
export function findOffice(): string {
  const found = officePlaces(process.platform, process.env).find(isProgram);
  if (found === undefined) throw new Failure(SAY.noOffice);
  return found;
}

/** Ends a program and what it has started: LibreOffice is a script that starts a program that starts another. */
function endAll(pid: number): void {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself just now.
  }
}

/** Resolves when the program has ended well; rejects with a Failure that says why it did not. */
function run(program: string, args: readonly string[], limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new Failure(SAY.officeFailed(reason)));
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) endAll(child.pid);
    }, limit);
    child.once('error', (error) => fail(systemReason(error)));
    child.once('close', (code) => {
      clearTimeout(timer);
      if (late) fail(SAY.officeTooSlow(limit / 1000));
      else if (code === 0) resolve();
      else fail(said.trim().split('\n').at(-1) || SAY.officeEnded(code));
    });
  });
}

/**
 * A workbook as LibreOffice prints it. It runs in a profile of its own, so that neither a window that is open nor
 * anybody's settings are in its way, and all it writes is gone afterwards.
 */
export async function printedBy(office: string, workbook: Uint8Array, limit = LIMIT): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-cchc-'));
  try {
    const [input, output] = [join(folder, 'in.xlsx'), join(folder, 'in.pdf')];
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    await writeFile(input, workbook);
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await run(office, [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, input], limit);
    // It ends well also when it has written nothing.
    return await readFile(output).catch((error: unknown) => {
      throw new Failure(SAY.officeFailed(systemReason(error)));
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
