import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidate, planResult, reportReader } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';

const FILE = '22-chu-giong-cong-thuc.xlsx';
const TEXTS = [
  '=HYPERLINK("http://vi-du.vn";"12/BC-TPHT")',
  '+ Còn 39 giao dịch trả tiền mặt',
  '- Đã rà soát',
  '@14/BC-TPHT',
];

/** Every cell of the result that was made of the sample, written to a file and read again. */
const cells = (() => {
  const bytes = readFileSync(join(__dirname, '../../samples/loi', FILE));
  const parsed = reportReader(DEFAULT_RULES)(readWorkbook(FILE, bytes));
  const written = writeWorkbook(planResult(consolidate([parsed], DEFAULT_RULES), VI));
  return readWorkbook('KetQua.xlsx', written).sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
})();

describe('text that looks like a formula (22)', () => {
  it.each(TEXTS)('%s stays text wherever it is written again', (text) => {
    const found = cells.filter(({ value }) => value === text);
    expect(found).not.toEqual([]);
    expect(found.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it('is nowhere a formula', () => {
    expect(cells.filter(({ formula }) => formula?.includes('HYPERLINK("http'))).toEqual([]);
  });
});
