const POSITION = Symbol('position');

interface ReadableBytes extends Uint8Array {
  [POSITION]?: number;
}

type ReadShift = (this: ReadableBytes, size: number, kind?: string) => unknown;

/** SheetJS looks a few bytes ahead; sound files need no more. */
const SLACK = 64;

/**
 * Runs a parser of binary records such that it cannot read past the end of its bytes.
 *
 * SheetJS keeps its place in an ad-hoc property `l` of each byte array, and its reader in `read_shift`; neither looks at
 * the array's end. A formula or text that claims to be longer than its record is then read "for ever", until memory
 * runs out. For as long as the parse takes (nothing else can run meanwhile) both properties are accessors that do look.
 */
export function withinBounds<T>(parse: () => T): T {
  let readShift: ReadShift = () => undefined;
  Object.defineProperties(Uint8Array.prototype, {
    l: {
      configurable: true,
      get(this: ReadableBytes) {
        return this[POSITION];
      },
      set(this: ReadableBytes, position: number) {
        if (!(position <= this.length + SLACK)) throw new RangeError('a record is longer than its data');
        this[POSITION] = position;
      },
    },
    read_shift: {
      configurable: true,
      get: () => boundedRead,
      set(read: ReadShift) {
        readShift = read;
      },
    },
  });
  function boundedRead(this: ReadableBytes, size: number, kind?: string): unknown {
    if ((this[POSITION] ?? 0) + size > this.length + SLACK) throw new RangeError('a text is longer than its record');
    return readShift.call(this, size, kind);
  }
  try {
    return parse();
  } finally {
    delete (Uint8Array.prototype as { l?: unknown }).l;
    delete (Uint8Array.prototype as { read_shift?: unknown }).read_shift;
  }
}
