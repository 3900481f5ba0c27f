import { Inflate, inflateSync } from 'fflate';
import { MAX_MARKUP } from '../limits';
import { damaged, Refused, refused, tooLarge } from './refusal';
import type { ZipEntry } from './zip';

const STORED = 0;
const DEFLATED = 8;
/** Deflate cannot do better, so a larger claim is a lie: nothing is allocated for it. */
const BEST_RATIO = 1032;
/** One step inflates to 16 MB at most; the check between two steps is what stops a bomb. */
const STEP = 16 * 1024;

export type Inflater = (entry: ZipEntry) => Uint8Array;

/** Inflates the parts of one workbook, counting what really comes out of all of them together. */
export function inflater(): Inflater {
  let total = 0;
  return (entry) => {
    const part = inflate(entry, MAX_MARKUP - total);
    total += part.length;
    if (total > MAX_MARKUP) throw tooLarge(total, MAX_MARKUP);
    // A flipped bit may turn one figure into another and still be a workbook.
    if (crc32(part) !== entry.crc) throw damaged();
    return part;
  };
}

function inflate(entry: ZipEntry, room: number): Uint8Array {
  if (entry.method === STORED) return entry.packed.slice();
  if (entry.method !== DEFLATED) throw refused('file-unreadable', { reason: `compression method ${entry.method}` });
  if (entry.size > entry.packed.length * BEST_RATIO) throw damaged();
  if (entry.size > room) throw tooLarge(MAX_MARKUP - room + entry.size, MAX_MARKUP);
  const part = entry.packed.length <= STEP ? inflateAtOnce(entry) : inflateInSteps(entry, room);
  if (part.length !== entry.size) throw damaged();
  return part;
}

/** Much quicker for the small parts that most are; one byte of room too many shows a part larger than it claims. */
function inflateAtOnce({ packed, size }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size + 1);
  return orDamaged(() => inflateSync(packed, { out }));
}

function inflateInSteps({ packed, size }: ZipEntry, room: number): Uint8Array {
  const part = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    // Beyond the size it claims a part is only counted: it is either a bomb or damaged.
    if (length + chunk.length <= size) part.set(chunk, length);
    length += chunk.length;
    if (length > room) throw tooLarge(MAX_MARKUP - room + length, MAX_MARKUP);
  });
  orDamaged(() => {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  });
  if (length !== size) throw damaged();
  return part;
}

/** Whatever else goes wrong while inflating is in the data. */
function orDamaged<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    throw error instanceof Refused ? error : damaged();
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  // By index: an iterator takes three times as long, and this sees every byte.
  for (let at = 0; at < bytes.length; at++) crc = (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
