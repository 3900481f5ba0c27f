import { freeName, type GivenFile, isSent } from '../../app';

/** A file on its way in: by itself, or below a folder that was given. */
export interface Found {
  readonly file: File;
  /** Names of the folders on the way to it, the one that was given first; none for a file given by itself. */
  readonly folders: readonly string[];
}

/** In a folder lies much that nobody sent; what is given by itself is meant. */
export const isMeant = (name: string, folders: readonly string[]): boolean => folders.length === 0 || isSent(name);

const pathOf = ({ file, folders }: Found, from: number): string =>
  [...folders.slice(from), file.name].join('/').normalize('NFC');

/**
 * Names that tell them apart: the path below the folder that was given; with that folder's name where two are called so;
 * with a number where that is not enough.
 */
export function namedFiles(found: readonly Found[]): GivenFile[] {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(pathOf(one, 1), (counts.get(pathOf(one, 1)) ?? 0) + 1);
  const taken = new Set<string>();
  return found.map((one) => {
    const path = counts.get(pathOf(one, 1)) === 1 ? pathOf(one, 1) : pathOf(one, 0);
    const name = freeName(path, (other) => taken.has(other));
    taken.add(name);
    return { name, content: one.file };
  });
}

/** Files chosen in a dialog, or all of a folder chosen there. */
export function chosenFiles(files: readonly File[]): GivenFile[] {
  const found = files.map((file) => ({ file, folders: file.webkitRelativePath.split('/').slice(0, -1) }));
  return namedFiles(found.filter(({ file, folders }) => isMeant(file.name, folders)));
}
