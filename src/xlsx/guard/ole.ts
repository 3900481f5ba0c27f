import { concat } from './concat';
import { damaged } from './refusal';

/** An OLE container (.xls, .doc, and whatever Excel encrypts): the streams of its root folder, by name. */
export interface OleFile {
  has(name: string): boolean;
  stream(name: string): Uint8Array;
}

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER_SIZE = 512;
const MINI_SECTOR = 64;
const MINI_CUTOFF = 4096;
const ENTRY_SIZE = 128;
const HEADER_FAT_SLOTS = 109;
const STREAM = 2;
/** Sector numbers from here on are marks: end of chain, free, table. */
const FIRST_MARK = 0xfffffffa;

/**
 * Our own reader, because SheetJS follows a chain of sectors that bites its own tail for ever. Every chain here ends
 * after as many steps as the file has sectors.
 */
export function readOle(bytes: Uint8Array): OleFile {
  if (bytes.length < HEADER_SIZE) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const sectors = new Sectors(bytes, 1 << shift);
  const fat = readFat(view, sectors);
  const entries = readDirectory(sectors.chain(view.getUint32(48, true), fat));
  const root = entries[0];
  if (!root) throw damaged();
  const children = siblings(entries, root.child);
  const find = (name: string): DirectoryEntry | undefined => children.find((entry) => entry.name === name);
  return {
    has: (name) => find(name) !== undefined,
    stream(name) {
      const entry = find(name);
      if (!entry) throw damaged();
      if (entry.size >= MINI_CUTOFF) return exactly(sectors.chain(entry.start, fat), entry.size);
      const mini = new Sectors(sectors.chain(root.start, fat), MINI_SECTOR, 0);
      return exactly(mini.chain(entry.start, words(sectors.chain(view.getUint32(60, true), fat))), entry.size);
    },
  };
}

class Sectors {
  /** Files written in a hurry end inside the last sector. */
  readonly count: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly size: number,
    /** The header takes the place of one sector; the mini stream has none. */
    private readonly first = size,
  ) {
    this.count = Math.ceil((bytes.length - first) / size);
  }

  at(index: number): Uint8Array {
    if (index >= this.count) throw damaged();
    const start = this.first + index * this.size;
    return this.bytes.subarray(start, start + this.size);
  }

  chain(start: number, next: Uint32Array): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let sector = start; sector < FIRST_MARK; sector = next[sector] ?? FIRST_MARK) {
      if (parts.length >= this.count) throw damaged();
      parts.push(this.at(sector));
    }
    return concat(parts);
  }
}

/** The table of next sectors, itself scattered: 109 places in the header, the rest in a chain of lists. */
function readFat(view: DataView, sectors: Sectors): Uint32Array {
  const places: number[] = [];
  const add = (place: number): void => {
    if (place < FIRST_MARK) places.push(place);
    if (places.length > sectors.count) throw damaged();
  };
  for (let slot = 0; slot < HEADER_FAT_SLOTS; slot++) add(view.getUint32(76 + slot * 4, true));
  let list = view.getUint32(68, true);
  for (let steps = 0; list < FIRST_MARK; steps++) {
    if (steps >= sectors.count) throw damaged();
    const numbers = words(sectors.at(list));
    numbers.subarray(0, -1).forEach(add);
    list = numbers.at(-1) ?? FIRST_MARK;
  }
  return words(concat(places.map((place) => sectors.at(place))));
}

function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const nameLength = Math.min(64, Math.max(2, view.getUint16(at + 64, true)));
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameLength - 2)),
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The streams directly in the root: a workbook embedded in another one has a "Workbook" stream too. */
function siblings(entries: readonly DirectoryEntry[], first: number): readonly DirectoryEntry[] {
  const seen = new Set<number>();
  const waiting = [first];
  while (waiting.length > 0) {
    const index = waiting.pop() ?? 0;
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].flatMap((index) => entries[index] ?? []).filter((entry) => entry.kind === STREAM);
}

function exactly(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length < size) throw damaged();
  return bytes.subarray(0, size);
}

/** Little-endian, as every machine that runs this is. */
function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice(0, bytes.length - (bytes.length % 4)).buffer);
}
