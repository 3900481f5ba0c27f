import { droppedFiles } from '../../../src/web/page/dropped-files';

// jsdom cannot be such a page: there it has no storage, and jest asks for one.
Object.assign(globalThis, { window: { location: new URL('file:///C:/thi-dua-cchc.html') } });

/** A page opened from the disk is given no entries: whoever asks for what is in one hears of an error. */
const closedEntry = (name: string, isDirectory: boolean): object => ({
  name,
  fullPath: `/${name}`,
  isDirectory,
  isFile: !isDirectory,
  file: (_: unknown, failed: (error: Error) => void) => failed(new Error('EncodingError')),
  createReader: () => ({
    readEntries: (_: unknown, failed: (error: Error) => void) => failed(new Error('EncodingError')),
  }),
});

const fileHandle = (name: string, getFile = () => Promise.resolve(new File(['1'], name))): object => ({
  kind: 'file',
  name,
  getFile,
});

const folderHandle = (name: string, ...inside: object[]): object => ({
  kind: 'directory',
  name,
  values: () => inside[Symbol.iterator](),
});

function namesOf(...items: object[]): Promise<string[]> {
  const dropped = { items: items as unknown as DataTransferItemList };
  return droppedFiles(dropped).then((given) => given.map(({ name }) => name));
}

const item = (name: string, getAsFileSystemHandle: () => Promise<unknown>): object => ({
  kind: 'file',
  getAsFile: () => new File(['1'], name),
  webkitGetAsEntry: () => closedEntry(name, !name.includes('.')),
  getAsFileSystemHandle,
});

const untouched = (): Promise<never> => Promise.reject(new Error('This need not be asked for.'));

describe('what is dropped on a page opened from the disk', () => {
  it('a file', async () => {
    expect(await namesOf(item('a.xlsx', untouched))).toEqual(['a.xlsx']);
  });

  it('a folder, with what may have been sent in it', async () => {
    const folder = folderHandle('2024', fileHandle('a.xlsx'), folderHandle('k1', fileHandle('b.ods')));
    expect(await namesOf(item('2024', () => Promise.resolve(folder)))).toEqual(['a.xlsx', 'k1/b.ods']);
    const mixed = folderHandle('2024', fileHandle('ghi.txt', untouched), fileHandle('c.csv'));
    expect(await namesOf(item('2024', () => Promise.resolve(mixed)))).toEqual(['c.csv']);
  });

  it('a file in it that does not open is named', async () => {
    const folder = folderHandle('2024', folderHandle('k1', fileHandle('b.xlsx', untouched)));
    await expect(namesOf(item('2024', () => Promise.resolve(folder)))).rejects.toMatchObject({
      path: '2024/k1/b.xlsx',
    });
  });

  it('a folder that the browser gives in no way is named', async () => {
    await expect(namesOf(item('2024', untouched))).rejects.toMatchObject({ path: '2024' });
  });
});
