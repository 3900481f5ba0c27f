import type { SheetLoad } from './load';
import { SheetMeter } from './sheet-meter';
import { damaged } from './refusal';

/** Record numbers of [MS-XLSB]. */
const ROW_HEADER = 0x00;
const FIRST_SHORT_CELL = 0x0c;
const LAST_CELL = 0x12;
const RICH_CELL = 0x3e;
const FIRST_FORMULA = 0x08;
const LAST_FORMULA = 0x0b;
const FOLLOWER_SIZE = 17;
const BEGIN_SHEET = 0x81;
const END_SHEET = 0x82;
const BEGIN_BOOK = 0x83;
const SHEET_PROPERTIES = 0x93;
const USED_RANGE = 0x94;
const BEGIN_SHEET_DATA = 0x91;
const END_SHEET_DATA = 0x92;
const BEGIN_STRINGS = 0x9f;
const MERGE = 0xb0;
const CELL_METADATA = 0x31;
const BEGIN_STYLES = 0x116;
const ARRAY_FORMULA = 0x1aa;
const SHARED_FORMULA = 0x1ab;

/** The longest text of a cell, with runs, has less than half of it. */
const MAX_RECORD = 256 * 1024;

export type BinaryPart = 'sheet' | 'support' | 'unread';

/** What a .bin part is, by its first record; macros and printer settings are none of these. */
export function binaryPart(bytes: Uint8Array): BinaryPart {
  const [type] = readHeader(bytes, 0);
  if (type === BEGIN_SHEET) return 'sheet';
  return [BEGIN_BOOK, BEGIN_STRINGS, BEGIN_STYLES].includes(type) ? 'support' : 'unread';
}

/** The load of a binary sheet, and the records worth parsing: links and column widths can span the address space. */
export interface BinarySheet extends SheetLoad {
  readonly content: Uint8Array;
}

const KEPT: ReadonlySet<number> = new Set([
  BEGIN_SHEET,
  END_SHEET,
  SHEET_PROPERTIES,
  USED_RANGE,
  BEGIN_SHEET_DATA,
  END_SHEET_DATA,
  MERGE,
  CELL_METADATA,
  ARRAY_FORMULA,
  SHARED_FORMULA,
]);

const isCell = (type: number): boolean => (type > ROW_HEADER && type <= LAST_CELL) || type === RICH_CELL;
/** A short cell has no column of its own: it follows the one before. */
const isShort = (type: number): boolean => type >= FIRST_SHORT_CELL && type <= LAST_CELL;

/** Moves the records that count to the front of the part, in place, and counts them. */
export function inspectBinarySheet(bytes: Uint8Array): BinarySheet {
  const meter = new SheetMeter();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let kept = 0;
  let column = -1;
  const last = readRecords(bytes, (type, start, end, at) => {
    if (isCell(type) && end - start < 4) throw damaged();
    if (type === ROW_HEADER) column = -1;
    else if (isCell(type)) column = isShort(type) ? column + 1 : view.getInt32(start, true);
    meterRecord(meter, type, column, end - start);
    if (type >= FIRST_FORMULA && type <= LAST_FORMULA && isFollower(view, end - FOLLOWER_SIZE)) meter.addFollower();
    if (type !== ROW_HEADER && !isCell(type) && !KEPT.has(type)) return;
    bytes.copyWithin(kept, at, end);
    kept += end - at;
  });
  if (last !== END_SHEET) throw damaged();
  meter.check();
  return { rows: meter.rows, cells: meter.cells, slots: meter.slots, content: bytes.subarray(0, kept) };
}

/** Shows each record of a part, and returns the type of the last one. */
export function readRecords(
  bytes: Uint8Array,
  visit: (type: number, start: number, end: number, at: number) => void,
): number {
  let type = -1;
  for (let at = 0; at < bytes.length;) {
    const [next, start, length] = readHeader(bytes, at);
    const end = start + length;
    if (end > bytes.length || length > MAX_RECORD) throw damaged();
    visit(next, start, end, at);
    [type, at] = [next, end];
  }
  return type;
}

/** Ends in an expression of five bytes, a reference to the shared formula's cell, and that cell's column. */
function isFollower(view: DataView, at: number): boolean {
  return at >= 0 && view.getUint32(at, true) === 5 && view.getUint8(at + 4) === 1;
}

function meterRecord(meter: SheetMeter, type: number, column: number, length: number): void {
  if (type === ROW_HEADER) meter.addRow();
  else if (isCell(type)) meter.addCells(meter.rows, column);
  else if (type === MERGE) meter.addMerges(1);
  else if (type === ARRAY_FORMULA) meter.addArray();
  else if (type === SHARED_FORMULA) meter.addShared(length);
}

/** Type, start of data, and length of the record at an offset; both numbers are packed seven bits to a byte. */
function readHeader(bytes: Uint8Array, at: number): [type: number, start: number, length: number] {
  let next = at;
  let type = bytes[next++] ?? 0;
  if (type & 0x80) type = (type & 0x7f) | (((bytes[next++] ?? 0) & 0x7f) << 7);
  let length = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[next++] ?? 0;
    length |= (byte & 0x7f) << shift;
    if (!(byte & 0x80)) break;
  }
  return [type, next, length];
}
