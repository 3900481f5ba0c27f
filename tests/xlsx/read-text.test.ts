import { readWorkbook } from '../../src/xlsx';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

function valuesOf(bytes: Uint8Array): unknown[][] {
  const { sheets, issues } = readWorkbook('TPHT.csv', bytes);
  expect(issues).toEqual([]);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['TPHT']);
  return (sheets[0]?.rows ?? []).map((row) => row.cells.map((cell) => cell.value));
}

describe('a text file', () => {
  const table = 'Mã;Tổng số\nD1;236\n';

  it.each([
    ['UTF-8', bytesOf(table)],
    ['UTF-8 with a mark', bytesOf('\ufeff' + table)],
    ['UTF-16', Uint8Array.from(Buffer.from('\ufeff' + table, 'utf16le'))],
    // Tone marks are characters of their own there.
    ['windows-1258', latin1('Ma\xde;T\xf4\xd2ng s\xf4\xec\nD1;236\n')],
  ])('is read from %s', (_, bytes) => {
    expect(valuesOf(bytes)).toEqual([
      ['Mã', 'Tổng số'],
      ['D1', 236],
    ]);
  });

  it.each([';', ',', '\t'])('may be delimited by %j', (delimiter) => {
    const text = `D1${delimiter}236\r\nD2${delimiter}14`;
    expect(valuesOf(bytesOf(text))).toEqual([
      ['D1', 236],
      ['D2', 14],
    ]);
  });

  it('is not delimited by the commas of its decimals', () => {
    expect(valuesOf(bytesOf('D1;98,5;10\nD2;97,5;10\n'))).toEqual([
      ['D1', '98,5', 10],
      ['D2', '97,5', 10],
    ]);
  });

  it('keeps a number as text unless it can be read in one way only', () => {
    const plain = ['236', '-1', '0'];
    const ambiguous = ['98,5', '12.5', '1.234', '05', '98%', '5-6', '=1+1', '1e3', 'TRUE'];
    const line = [...plain, ...ambiguous].join(';');
    expect(valuesOf(bytesOf(`${line}\n${line}`))[0]).toEqual([236, -1, 0, ...ambiguous]);
  });

  it('keeps delimiters, line ends and quotes inside quotes', () => {
    const text = ['a;"x;y";"1\n2"', 'b;"say ""no""";7', 'c;5" of 6;"'].join('\n');
    expect(valuesOf(bytesOf(text))).toEqual([
      ['a', 'x;y', '1\n2'],
      ['b', 'say "no"', 7],
      ['c', '5" of 6', '"'],
    ]);
  });

  it('keeps rows and columns where they stand', () => {
    const { sheets } = readWorkbook('TPHT.csv', bytesOf('a;;c\n;;\nd;e;f\n'));
    expect(sheets[0]?.rows.map((row) => [row.row, row.cells.map((cell) => cell.column)])).toEqual([
      [0, [0, 2]],
      [2, [0, 1, 2]],
    ]);
  });
});
