import { MAX_ENTRIES, MAX_INFLATED } from '../limits';
import { damaged, refused, tooLarge } from './refusal';

/** One part of a package, as the central directory describes it. Its size is a claim until it is inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_END_SIZE = 22;
const LOCATOR_64_SIZE = 20;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x1;
/** "See the 64-bit field": some writers use it for small files too. */
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 0x0001;

/** Lists a package's parts, or refuses what is cut off, encrypted, or claims too much. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view);
    const claimed = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (claimed > MAX_INFLATED) throw tooLarge(claimed, MAX_INFLATED);
    // Two parts of one name: which of them counts would depend on the reader.
    if (new Set(entries.map((entry) => entry.name.toLowerCase())).size < entries.length) throw damaged();
    return entries;
  } catch (error) {
    // DataView's way of saying that the file ends too early. By name: there may be more than one RangeError about.
    if (error instanceof Error && error.name === 'RangeError') throw damaged();
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { start, count } = findDirectory(view);
  if (count > MAX_ENTRIES) throw refused('file-unreadable', { reason: `${count} parts in one package` });
  const entries: ZipEntry[] = [];
  let at = start;
  for (let left = count; left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged();
    const entry = readEntry(bytes, view, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end stands last, before a comment of any length; a file without it was cut off. */
function findDirectory(view: DataView): { start: number; count: number } {
  const last = view.byteLength - DIRECTORY_END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END || at + view.getUint16(at + 20, true) > last) continue;
    const start = view.getUint32(at + 16, true);
    if (start !== IN_ZIP64) return { start, count: view.getUint16(at + 10, true) };
    const far = Number(view.getBigUint64(at - LOCATOR_64_SIZE + 8, true));
    if (view.getUint32(far, true) !== DIRECTORY_END_64) throw damaged();
    return { start: Number(view.getBigUint64(far + 48, true)), count: Number(view.getBigUint64(far + 32, true)) };
  }
  throw damaged();
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw refused('file-encrypted', {});
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const { size, packedSize, header } = readSizes(view, at, nameEnd);
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw damaged();
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > bytes.length) throw damaged();
  return {
    // Old .NET writers separate folders with backslashes.
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, start + packedSize),
    size,
  };
}

function readSizes(view: DataView, at: number, nameEnd: number): { size: number; packedSize: number; header: number } {
  const wide = wideFields(view, nameEnd, nameEnd + view.getUint16(at + 30, true));
  const field = (offset: number): number => {
    const value = view.getUint32(offset, true);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  };
  // The 64-bit fields stand in this order, and only those that are needed.
  const size = field(at + 24);
  const packedSize = field(at + 20);
  return { size, packedSize, header: field(at + 42) };
}

function wideFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    const count = view.getUint16(at + 2, true) >> 3;
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}
