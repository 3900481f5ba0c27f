import type { GivenFile } from '../../app';
import { type Found, isMeant, namedFiles } from './given-files';

/** The browser does not open something in what was dropped: it was moved meanwhile, or another program holds it. */
export class Unopened extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/** The old way of asking, as a promise. */
function ask<T>(entry: FileSystemEntry, how: (done: (value: T) => void, failed: () => void) => void): Promise<T> {
  // From the root of what was dropped: "/folder/file".
  return new Promise((done, failed) => how(done, () => failed(new Unopened(entry.fullPath.slice(1)))));
}

/** A reader hands over a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await ask<FileSystemEntry[]>(folder, (done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function inEntry(entry: FileSystemEntry, folders: readonly string[]): Promise<Found[]> {
  if (isFile(entry)) {
    if (!isMeant(entry.name, folders)) return [];
    return [{ file: await ask<File>(entry, (done, failed) => entry.file(done, failed)), folders }];
  }
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry);
  const found = await Promise.all(inside.map((one) => inEntry(one, [...folders, entry.name])));
  return found.flat();
}

const isHandleOfFolder = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle => handle.kind === 'directory';
const isHandleOfFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

async function inHandle(handle: FileSystemHandle, folders: readonly string[]): Promise<Found[]> {
  try {
    if (isHandleOfFile(handle)) return isMeant(handle.name, folders) ? [{ file: await handle.getFile(), folders }] : [];
    if (!isHandleOfFolder(handle)) return [];
    const found: Found[] = [];
    for await (const one of handle.values()) found.push(...(await inHandle(one, [...folders, handle.name])));
    return found;
  } catch (error) {
    throw error instanceof Unopened ? error : new Unopened([...folders, handle.name].join('/'));
  }
}

/** As some browsers have it, which TypeScript does not know. */
interface ItemWithHandle extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** A page opened from the disk: Chromium gives it no entries, only handles; elsewhere those are refused for some folders. */
const isFromDisk = (): boolean => window.location.protocol === 'file:';

async function inItem(item: ItemWithHandle): Promise<Found[]> {
  const file = item.getAsFile();
  const entry = item.webkitGetAsEntry();
  if (!entry?.isDirectory) return file ? [{ file, folders: [] }] : [];
  const asked = isFromDisk() ? item.getAsFileSystemHandle?.() : undefined;
  const handle = await asked?.catch(() => null);
  return handle ? inHandle(handle, []) : inEntry(entry, []);
}

/** Files and folders that were dropped. What is dropped is to be had only before the first pause. */
export async function droppedFiles({ items }: Pick<DataTransfer, 'items'>): Promise<GivenFile[]> {
  const found = await Promise.all([...items].filter(({ kind }) => kind === 'file').map(inItem));
  return namedFiles(found.flat());
}
