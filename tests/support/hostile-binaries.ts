import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import type { HostileFile } from './hostile-file';
import { concat, ole, record, recordsOf, sheetOf, xls } from './ole-writer';

const SECTOR = 512;

/** A record inserted after the first one, which begins the book. */
function withRecord(added: Uint8Array): Uint8Array {
  const records = recordsOf(xls(10));
  const first = 4 + new DataView(records.buffer).getUint16(2, true);
  return ole({ Workbook: concat([records.subarray(0, first), added, records.subarray(first)]) });
}

/** The table of sectors rewritten so that the workbook's chain bites its own tail. */
function endlessChain(): Uint8Array {
  const bytes = xls(2000);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (view.getUint32(76, true) + 1) * SECTOR;
  for (let slot = 0; slot < SECTOR / 4; slot++) {
    if (view.getUint32(table + slot * 4, true) === slot + 1)
      view.setUint32(table + slot * 4, Math.max(0, slot - 3), true);
  }
  return bytes;
}

const blanks = (row: number): Uint8Array =>
  record(0xbe, [row & 0xff, row >> 8, 0, 0, ...new Array<number>(256 * 2).fill(0), 255, 0]);

/** Old-format workbooks. */
export const HOSTILE_BINARIES: readonly HostileFile[] = [
  { name: 'old format with the new name.xlsx', bytes: () => xls(10), expectedCode: 'file-extension-differs' },
  {
    name: 'locked with a password.xls',
    bytes: () => withRecord(record(0x2f, [1, 0, 1, 0])),
    expectedCode: 'file-encrypted',
  },
  { name: 'cut in the middle.xls', bytes: () => xls(2000).slice(0, 20_000), expectedCode: 'file-damaged' },
  { name: 'only its header.xls', bytes: () => xls(10).slice(0, SECTOR), expectedCode: 'file-damaged' },
  { name: 'endless chain of sectors.xls', bytes: endlessChain, expectedCode: 'file-damaged' },
  {
    name: 'ten million blank cells.xls',
    bytes: () => sheetOf(Array.from({ length: 36_000 }, (_, row) => blanks(row))),
    expectedCode: 'file-too-many-rows',
  },
  {
    name: 'a link over the whole sheet.xls',
    bytes: () => sheetOf([record(0x203, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]), link()]),
    expectedCode: null,
  },
  { name: 'a link over the whole sheet.xlsb', bytes: wideBinaryLink, expectedCode: null },
  {
    name: 'a million merges.xls',
    bytes: () =>
      sheetOf(Array.from({ length: 1000 }, () => record(0xe5, [0xe8, 3, ...new Array<number>(8000).fill(0)]))),
    expectedCode: 'file-unreadable',
  },
];

/** A link to a place in the same book, over rows 0 – 65,535 and columns 0 – 65,535. */
function link(): Uint8Array {
  return record(0x1b8, [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, ...new Array<number>(100).fill(0)]);
}

/** The same in .xlsb, over every row and column there can be. */
function wideBinaryLink(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['D1', 1]]), 'TPHT');
  const parts = unzipSync(new Uint8Array(write(book, { bookType: 'xlsb', type: 'array' }) as ArrayBuffer));
  const path = 'xl/worksheets/sheet1.bin';
  const sheet = parts[path] ?? new Uint8Array();
  const range = new Uint8Array(new Uint32Array([0, 1_048_575, 0, 16_383, 0, 0, 0, 0]).buffer);
  // Before the last record, which ends the sheet.
  parts[path] = concat([sheet.subarray(0, -3), Uint8Array.of(0xee, 0x03, range.length), range, sheet.subarray(-3)]);
  return new Uint8Array(zipSync(parts));
}
