import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const PROGRAM = resolve('dist', 'cli.cjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as built, in a folder. */
export function runCli(folder: string, ...args: readonly string[]): Ended {
  // Jest gives each test file an environment of its own, which a program started from it does not see by itself.
  const { env } = process;
  const options = { cwd: folder, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

let folders: string[] = [];

afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
});

/** A folder of its own for one test, with these files: text, bytes, or a copy of a folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array | { readonly copyOf: string }>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'object' && 'copyOf' in content) cpSync(content.copyOf, path, { recursive: true });
    else writeFileSync(path, content);
  }
  return folder;
}
