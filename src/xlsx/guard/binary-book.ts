import type { SheetLoad } from './load';
import { SheetMeter } from './sheet-meter';
import { damaged, refused, tooLarge } from './refusal';

/** Record numbers of [MS-XLS]. */
const BEGIN = 0x809;
const END = 0x0a;
const ENCRYPTION = 0x2f;
const ROW = 0x208;
const MANY_NUMBERS = 0xbd;
const MANY_BLANKS = 0xbe;
const FORMULA = 0x06;
const SHARED_FORMULA = 0x4bc;
const ARRAY_FORMULA = 0x221;
const MERGES = 0xe5;
const EXTERNAL_SHEETS = 0x17;
const SHARED_TEXTS = 0xfc;
const FORMULA_TEXT = 0x207;
const CONTINUED = 0x3c;

/** Cells that stand alone: blank, number, text, text with runs, shared text, packed number, truth or error, formula. */
const CELLS: ReadonlySet<number> = new Set([0x201, 0x203, 0x204, 0xd6, 0xfd, 0x27e, 0x205, FORMULA]);

/** All else that carries values, formats, formulas' names, and the book's frame. */
const KEPT: ReadonlySet<number> = new Set([
  ...CELLS,
  ...[BEGIN, END, ROW, MANY_NUMBERS, MANY_BLANKS, SHARED_FORMULA, ARRAY_FORMULA, MERGES, EXTERNAL_SHEETS],
  ...[0x18 /* name */, 0x22 /* 1904 */, 0x23 /* external name */, 0x42 /* code page */, 0x81 /* sheet kind */],
  ...[0x85 /* sheet list */, 0xe0 /* cell format */, SHARED_TEXTS, FORMULA_TEXT, 0x1ae /* external book */],
  ...[0x200 /* used range */, 0x41e /* number format */],
]);

/** A record every reader passes over. Records keep their places: the sheet list points at them by offset. */
const PASSED_OVER = 0x90;

/** The parser copies a growing list for each of these; Excel writes one, or one per thousand merges. */
const MAX_LISTS = 1_000;

/** For each letter of the shared texts the parser looks through the list of their continuations. */
const MAX_CONTINUATIONS = 600;
const LONGEST_RECORD = 8_224;

/**
 * Checks the record stream of an .xls, and returns it without the records that are not ours to read (drawings, links,
 * charts): some of them make the parser walk the whole address space.
 */
export function inspectBinaryBook(stream: Uint8Array, weigh: (sheet: SheetLoad) => void): Uint8Array {
  const book = stream.slice();
  const view = new DataView(book.buffer);
  const keeps = recordFilter(book.length);
  let meter = new SheetMeter();
  let depth = 0;
  let at = 0;
  // Some writers fill the stream up with zeros; the last end of the last sheet closes the book.
  while (at + 4 <= book.length && (depth > 0 || view.getUint16(at, true) === BEGIN)) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > book.length) throw damaged();
    if (type === ENCRYPTION) throw refused('file-encrypted', {});
    // A sheet may hold charts, which are books within it.
    if (type === BEGIN && depth++ === 0) meter = new SheetMeter();
    if (type === END && --depth === 0) {
      meter.check();
      weigh(meter);
    }
    meterRecord(meter, type, view, at + 4, length);
    if (!keeps(type)) view.setUint16(at, PASSED_OVER, true);
    at += 4 + length;
  }
  if (depth > 0 || at === 0) throw damaged();
  return book;
}

/** Tells of each record, in order, whether the parser may see it. */
function recordFilter(size: number): (type: number) => boolean {
  let lists = 0;
  let continuations = 0;
  let last = 0;
  return (type) => {
    // Only texts are honestly longer than one record.
    const continues = type === CONTINUED && (last === SHARED_TEXTS || last === FORMULA_TEXT);
    if (continues) continuations++;
    else last = type;
    if (type === MERGES || type === EXTERNAL_SHEETS) lists++;
    if (continuations > MAX_CONTINUATIONS) throw tooLarge(size, MAX_CONTINUATIONS * LONGEST_RECORD);
    if (lists > MAX_LISTS) throw refused('file-unreadable', { reason: 'too many lists of merges or references' });
    return continues || KEPT.has(type);
  };
}

function meterRecord(meter: SheetMeter, type: number, view: DataView, data: number, length: number): void {
  const word = (offset: number): number => (offset + 2 <= length ? view.getUint16(data + offset, true) : 0);
  if (type === ROW) meter.addRow();
  else if (type === MANY_NUMBERS || type === MANY_BLANKS) {
    const last = word(length - 2);
    meter.addCells(word(0), last, last - word(2) + 1);
  } else if (CELLS.has(type)) meter.addCells(word(0), word(2));
  else if (type === SHARED_FORMULA) meter.addShared(length);
  else if (type === ARRAY_FORMULA) meter.addArray();
  else if (type === MERGES) meter.addMerges(word(0));
  // Its expression is one reference, to the shared formula's cell.
  if (type === FORMULA && word(20) === 5 && (word(22) & 0xff) === 1) meter.addFollower();
}
