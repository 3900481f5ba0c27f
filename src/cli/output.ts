import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ownWorkbookKind, type Rules } from '../core';
import { CLI_WORDS as SAY } from '../messages';
import { sheetNames } from '../xlsx';
import { Failure, systemReason } from './failure';

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
    // Where the folder itself is the trouble, there is nothing to remove either.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Failure(SAY.cannotWrite(path, systemReason(error)));
  }
}

/** True when another content lies at this path already. */
export function differsOnDisk(path: string, content: Uint8Array): boolean {
  return existsSync(path) && !readFileSync(path).equals(content);
}

/** Only a result of ours may be replaced: a report, the master workbook or anything else somebody made may not. */
function isEarlierResult(path: string, rules: Rules): boolean {
  return ownWorkbookKind(sheetNames(readFileSync(path)), rules.vocabulary) === 'result';
}

/**
 * Refuses, before any work is done, an output that is no workbook, a folder, or a file that is not ours to replace.
 *
 * @returns whether an earlier result lies there
 */
export async function checkOutput(path: string, rules: Rules): Promise<boolean> {
  if (!path.toLowerCase().endsWith('.xlsx')) throw new Failure(SAY.outNotXlsx(path));
  const found = await stat(resolve(path)).catch(() => null);
  if (found?.isDirectory()) throw new Failure(SAY.outIsFolder(path));
  if (found && !isEarlierResult(resolve(path), rules)) throw new Failure(SAY.outIsTaken(path));
  return found !== null;
}
