import { CFB, write, utils } from '@e965/xlsx';

interface Containers {
  readonly utils: { cfb_new(): unknown; cfb_add(container: unknown, path: string, content: Uint8Array): unknown };
  write(container: unknown, options: { readonly type: 'buffer' }): Uint8Array;
  read(bytes: Uint8Array, options: { readonly type: 'buffer' }): unknown;
  find(container: unknown, path: string): { readonly content: Uint8Array } | null;
}

const containers = CFB as Containers;

/** An OLE container with the given streams. */
export function ole(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = containers.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) containers.utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(containers.write(container, { type: 'buffer' }));
}

/** A sound .xls of `rows` rows: "D1", "D2" … beside the row's number. */
export function xls(rows: number): Uint8Array {
  const book = utils.book_new();
  const table = Array.from({ length: rows }, (_, index) => [`D${index + 1}`, index + 1]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), 'TPHT');
  return new Uint8Array(write(book, { bookType: 'xls', type: 'array' }) as ArrayBuffer);
}

/** The record stream of an .xls. */
export function recordsOf(bytes: Uint8Array): Uint8Array {
  const stream = containers.find(containers.read(Buffer.from(bytes), { type: 'buffer' }), '/Workbook');
  if (!stream) throw new Error('no Workbook stream');
  return new Uint8Array(stream.content);
}

/** One record of an .xls stream. */
export function record(type: number, data: readonly number[] = []): Uint8Array {
  return Uint8Array.from([type & 0xff, type >> 8, data.length & 0xff, data.length >> 8, ...data]);
}

const BEGIN = 0x809;
const END = 0x0a;

/** A book whose only sheet consists of the given records. */
export function sheetOf(records: readonly Uint8Array[]): Uint8Array {
  const begin = (kind: number): Uint8Array => record(BEGIN, [0, 6, kind, 0, ...new Array<number>(12).fill(0)]);
  const name = [...'TPHT'].map((letter) => letter.charCodeAt(0));
  // The sheet list says where the sheet begins: after the book's own three records.
  const list = (at: number): Uint8Array => record(0x85, [at & 0xff, at >> 8, 0, 0, 0, 0, name.length, 0, ...name]);
  const book = [begin(5), list(0), record(END)];
  const start = book.reduce((sum, piece) => sum + piece.length, 0);
  return ole({ Workbook: concat([begin(5), list(start), record(END), begin(16), ...records, record(END)]) });
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(pieces));
}
