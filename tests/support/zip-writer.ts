import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A part of a package, with the lies a hostile or broken one tells about itself. */
export interface Part {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** Already deflated data; `data` is then ignored. */
  readonly packed?: Uint8Array;
  /** What the headers claim instead of the true size. */
  readonly claimedSize?: number;
  readonly crc?: number;
  readonly encrypted?: boolean;
}

/** Writes a .zip as it is told, true or not. */
export function zip(parts: readonly Part[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const data = Buffer.from(part.data);
    const packed = Buffer.from(part.packed ?? (part.stored ? data : deflateRawSync(data)));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((part.encrypted ? 1 : 0) | 0x800, 2);
    common.writeUInt16LE(part.stored ? 0 : 8, 4);
    common.writeUInt32LE(part.crc ?? crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.claimedSize ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    chunks.push(signature(0x04034b50), common, name, packed);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, place, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const directorySize = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directorySize, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, signature(0x06054b50), end]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Deflated data of `before`, then as many megabytes of spaces, then `after`: a kilobyte for each megabyte. */
export function deflatedSpaces(megabytes: number, before = '', after = ''): Uint8Array {
  const open = (data: Buffer): Buffer => deflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH });
  const megabyte = open(Buffer.alloc(1024 * 1024, ' '));
  const spaces = Array.from({ length: megabytes }, () => megabyte);
  return Buffer.concat([open(Buffer.from(before)), ...spaces, deflateRawSync(Buffer.from(after))]);
}
