import fc from 'fast-check';
import { columnName, formatAddress, formatRange, parseAddress, quoteSheet } from '../../../src/core';

describe('an address', () => {
  it.each([
    [0, 0, 'A1'],
    [13, 4, 'E14'],
    [0, 25, 'Z1'],
    [0, 26, 'AA1'],
    [0, 51, 'AZ1'],
    [0, 52, 'BA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
    // Excel's last cell
    [1_048_575, 16_383, 'XFD1048576'],
  ])('row %d, column %d is %s', (row, column, text) => {
    expect(formatAddress({ row, column })).toBe(text);
    expect(parseAddress(text)).toEqual({ row, column });
  });

  it('reads as it was written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_048_575 }), fc.nat({ max: 16_383 }), (row, column) => {
        expect(parseAddress(formatAddress({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'A01', 'a1', '$A$1', 'A1:B2', 'TPHT!A1', 'A-1'])('“%s” is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('of a range is its corners, or the one cell', () => {
    const at = (row: number, column: number) => ({ row, column });
    expect(formatRange({ from: at(0, 0), to: at(4, 9) })).toBe('A1:J5');
    expect(formatRange({ from: at(2, 2), to: at(2, 2) })).toBe('C3');
  });

  it('columns follow one another', () => {
    expect([24, 25, 26, 27].map(columnName)).toEqual(['Y', 'Z', 'AA', 'AB']);
  });
});

describe('a sheet’s name in a formula', () => {
  it.each([
    ['TPHT', "'TPHT'"],
    ['Toàn xã (kết quả)', "'Toàn xã (kết quả)'"],
    ["Bảng '24", "'Bảng ''24'"],
  ])('%s is %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });
});
