import { freeName, type GivenFile, isSent } from '../../app';

/** A file on its way in: by itself, or below a folder that was given. */
interface Found {
  readonly file: File;
  /** Names of the folders on the way to it, the one that was given first; none for a file given by itself. */
  readonly folders: readonly string[];
}

const read = (entry: FileSystemFileEntry): Promise<File> => new Promise((done, failed) => entry.file(done, failed));

/** A reader hands over a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function below(entry: FileSystemEntry, folders: readonly string[]): Promise<Found[]> {
  if (isFolder(entry)) {
    const inside = await entriesOf(entry);
    const found = await Promise.all(inside.map((one) => below(one, [...folders, entry.name])));
    return found.flat();
  }
  // In a folder lies much that nobody sent; what is given by itself is meant.
  if (!isFile(entry) || (folders.length > 0 && !isSent(entry.name))) return [];
  return [{ file: await read(entry), folders }];
}

function chosen(file: File): Found[] {
  const folders = file.webkitRelativePath.split('/').slice(0, -1);
  return folders.length > 0 && !isSent(file.name) ? [] : [{ file, folders }];
}

const pathOf = ({ file, folders }: Found, from: number): string =>
  [...folders.slice(from), file.name].join('/').normalize('NFC');

/** Names that are told apart: below the folder that was given; with its name where that is not enough; with a number. */
export function named(found: readonly Found[]): GivenFile[] {
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

/** Files and folders that were dropped. What is dropped is to be had only before the first pause. */
export async function droppedFiles({ items }: DataTransfer): Promise<GivenFile[]> {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  const found = await Promise.all(entries.filter((entry) => entry !== null).map((entry) => below(entry, [])));
  return named(found.flat());
}

/** Files chosen in a dialog, or all of a folder chosen there. */
export const chosenFiles = (files: FileList): GivenFile[] => named([...files].flatMap(chosen));
