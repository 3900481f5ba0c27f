import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { isSent } from '../app';
import { CLI_WORDS as SAY } from '../messages';
import { Failure } from './failure';

export interface InputFile {
  readonly path: string;
  /** What results call it: the path below the folder that was given, or the file's own name. */
  readonly name: string;
}

/** A file by its own name. */
export const fileAt = (argument: string): InputFile => ({ path: resolve(argument), name: basename(argument) });

const byName = (a: InputFile, b: InputFile): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function filesIn(folder: string): Promise<InputFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && isSent(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }));
}

async function expand(argument: string): Promise<InputFile[]> {
  const file = fileAt(argument);
  const found = await stat(file.path).catch(() => null);
  if (!found) throw new Failure(SAY.notFound(argument));
  return found.isDirectory() ? filesIn(file.path) : [file];
}

/** Names that two files share are told apart by the way that leads to each. */
export function distinct(files: readonly InputFile[]): InputFile[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  return files.map(({ path, name }) => ({
    path,
    name: counts.get(name) === 1 ? name : relative(process.cwd(), path).split(sep).join('/'),
  }));
}

/**
 * The files to read, in a fixed order whatever the order of arguments; a file named twice is read once. `skipped` are
 * this run's own output and master workbook, which may lie in the folder.
 */
export async function inputFiles(inputs: readonly string[], skipped: readonly string[]): Promise<InputFile[]> {
  const all = (await Promise.all(inputs.map(expand))).flat();
  const own = new Set(skipped.map((path) => resolve(path)));
  const unique = [...new Map(all.map((file) => [file.path, file])).values()].filter((file) => !own.has(file.path));
  if (unique.length === 0) throw new Failure(SAY.noFilesIn);
  return distinct(unique).sort(byName);
}
