import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CLI_WORDS as SAY } from '../messages';
import { Failure, systemReason } from './failure';
import type { InputFile } from './input-files';

/**
 * Writes beside the target and renames, so that a reader sees the old file or the whole new one and never a half.
 * Throws a Failure, with nothing left behind, when that cannot be done.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const target = resolve(path);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Failure(SAY.cannotWrite(path, systemReason(error)));
  }
}

/** Refuses, before any work is done, an output that is a folder, not a workbook, or one of the reports themselves. */
export async function checkOutput(path: string, inputs: readonly string[]): Promise<void> {
  if (!path.toLowerCase().endsWith('.xlsx')) throw new Failure(SAY.outNotXlsx(path));
  const found = await stat(resolve(path)).catch(() => null);
  if (found?.isDirectory()) throw new Failure(SAY.outIsFolder(path));
  if (inputs.some((input) => resolve(input) === resolve(path))) throw new Failure(SAY.outIsInput(path));
}

/** The same, for the files a folder turned out to hold, links and other spellings of a path included. */
export async function checkNotInput(path: string, files: readonly InputFile[]): Promise<void> {
  const target = await stat(resolve(path)).catch(() => null);
  if (!target) return;
  for (const file of files) {
    const input = await stat(file.path).catch(() => null);
    if (input && input.ino === target.ino && input.dev === target.dev) throw new Failure(SAY.outIsInput(path));
  }
}
