import type { HostileFile } from './hostile';
import { ole, record, recordsOf, xls } from './ole-writer';

const SECTOR = 512;
const BEGIN = 0x809;
const END = 0x0a;

/** A record inserted after the first one, which begins the book. */
function withRecord(added: Uint8Array): Uint8Array {
  const records = recordsOf(xls(10));
  const first = 4 + new DataView(records.buffer).getUint16(2, true);
  return ole({ Workbook: concat([records.subarray(0, first), added, records.subarray(first)]) });
}

/** A book whose only sheet consists of the given records. */
function sheetOf(records: readonly Uint8Array[]): Uint8Array {
  const begin = (kind: number): Uint8Array => record(BEGIN, [0, 6, kind, 0, ...new Array<number>(12).fill(0)]);
  const name = [...'TPHT'].map((letter) => letter.charCodeAt(0));
  // The sheet list says where the sheet begins: after the book's own three records.
  const list = (at: number): Uint8Array => record(0x85, [at & 0xff, at >> 8, 0, 0, 0, 0, name.length, 0, ...name]);
  const book = [begin(5), list(0), record(END)];
  const start = book.reduce((sum, piece) => sum + piece.length, 0);
  return ole({ Workbook: concat([begin(5), list(start), record(END), begin(16), ...records, record(END)]) });
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
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
