import { chosenFiles, namedFiles } from '../../../src/web/page/given-files';

/** A file below these folders, or by itself. */
const chosen = (path: string): File => {
  const name = path.split('/').at(-1) ?? '';
  return Object.assign(new File(['1'], name), { webkitRelativePath: path.includes('/') ? path : '' });
};

const namesOf = (...paths: string[]): string[] => chosenFiles(paths.map(chosen)).map(({ name }) => name);

const dropped = (...paths: string[]): string[] =>
  namedFiles(
    paths.map((path) => ({
      file: new File(['1'], path.split('/').at(-1) ?? ''),
      folders: path.split('/').slice(0, -1),
    })),
  ).map(({ name }) => name);

describe('names of files', () => {
  it.each<[string, string[], string[]]>([
    ['a file by itself keeps its own', ['BaoCao.xlsx'], ['BaoCao.xlsx']],
    ['in a folder: the path below it', ['2024/a.xlsx', '2024/khoi 1/b.xls'], ['a.xlsx', 'khoi 1/b.xls']],
    ['composed letters', ['2024/ba\u0301o ca\u0301o/Đơn vi\u0323.xlsx'], ['báo cáo/Đơn vị.xlsx']],
    [
      'only what may have been sent',
      ['x/a.XLSX', 'x/b.txt', 'x/~$a.xlsx', 'x/.c.xlsx', 'x/d.pdf'],
      ['a.XLSX', 'd.pdf'],
    ],
    ['by itself, whatever it is', ['b.txt', 'README', '~$a.xlsx'], ['b.txt', 'README', '~$a.xlsx']],
  ])('%s', (_, paths, names) => {
    expect(namesOf(...paths)).toEqual(names);
  });

  it.each<[string, string[], string[]]>([
    [
      'two folders with a file called so',
      ['k1/a.xlsx', 'k2/a.xlsx', 'k2/b.xlsx'],
      ['k1/a.xlsx', 'k2/a.xlsx', 'b.xlsx'],
    ],
    ['one by itself and one in a folder', ['a.xlsx', 'k1/a.xlsx'], ['a.xlsx', 'k1/a.xlsx']],
    ['two folders called alike', ['k/a.xlsx', 'k/a.xlsx'], ['k/a.xlsx', 'k/a (2).xlsx']],
    ['three by themselves', ['a.b.xlsx', 'a.b.xlsx', 'a.b.xlsx'], ['a.b.xlsx', 'a.b (2).xlsx', 'a.b (3).xlsx']],
    [
      'one that is called like the number',
      ['a.xlsx', 'a.xlsx', 'a (2).xlsx'],
      ['a.xlsx', 'a (2).xlsx', 'a (2) (2).xlsx'],
    ],
    ['spelled with other code points', ['\u00e1.xlsx', 'a\u0301.xlsx'], ['á.xlsx', 'á (2).xlsx']],
  ])('are told apart: %s', (_, paths, names) => {
    expect(dropped(...paths)).toEqual(names);
  });
});
