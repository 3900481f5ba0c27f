import { decodeCsv } from './decode-csv';
import { inspectBinaryBook } from './guard/binary-book';
import type { LinkedWorkbooks } from './guard/linked-workbooks';
import { loadMeter } from './guard/load';
import { readOle } from './guard/ole';
import type { DocumentTable } from './guard/open-document';
import { inspectPackage } from './guard/package';
import { Refused, refused, tooLarge, type Refusal } from './guard/refusal';
import { MAX_FILE } from './limits';
import { parseCsv, type TextTable } from './read/parse-csv';
import { sniff } from './sniff';

export type { Refusal } from './guard/refusal';

export type WorkbookFormat = 'xlsx' | 'xlsb' | 'ods' | 'xls' | 'csv';

/** A file that may be read, with what is left of it to parse. */
export type Accepted =
  | {
      readonly ok: true;
      readonly format: 'xlsx';
      readonly bytes: Uint8Array;
      readonly usedRange?: string;
      readonly links: LinkedWorkbooks;
    }
  | { readonly ok: true; readonly format: 'xlsb'; readonly bytes: Uint8Array }
  | {
      readonly ok: true;
      readonly format: 'ods';
      readonly bytes: Uint8Array;
      /** In the order of the sheets. */
      readonly tables: readonly DocumentTable[];
    }
  /** `bytes` is the record stream, out of its container. */
  | { readonly ok: true; readonly format: 'xls'; readonly bytes: Uint8Array }
  | { readonly ok: true; readonly format: 'csv'; readonly table: TextTable };

export type Inspection = Accepted | Refusal;

/**
 * Decides what a file really is and whether it is safe to parse, whatever its name says: bounded time and memory for
 * any bytes. What is accepted comes back rebuilt from the inspected parts, so that the parser cannot meet anything else.
 */
export function inspect(bytes: Uint8Array): Inspection {
  try {
    return inspectOrThrow(bytes);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function inspectOrThrow(bytes: Uint8Array): Accepted {
  if (bytes.length > MAX_FILE) throw tooLarge(bytes.length, MAX_FILE);
  const sniffed = sniff(bytes);
  switch (sniffed) {
    case 'zip':
      return inspectZip(bytes);
    case 'ole':
      return inspectOle(bytes);
    case 'text':
      return { ok: true, format: 'csv', table: inspectText(bytes) };
    default:
      throw refused('file-not-a-workbook', sniffed);
  }
}

function inspectZip(bytes: Uint8Array): Accepted {
  const safe = inspectPackage(bytes);
  switch (safe.format) {
    case 'xlsx': {
      const { usedRange, ...rest } = safe;
      return usedRange === null ? { ok: true, ...rest } : { ok: true, ...rest, usedRange };
    }
    case 'xlsb':
    case 'ods':
      return { ok: true, ...safe };
  }
}

function inspectOle(bytes: Uint8Array): Accepted {
  const container = readOle(bytes);
  // Excel wraps an encrypted .xlsx into an OLE container.
  if (container.has('EncryptedPackage')) throw refused('file-encrypted', {});
  const book = ['Workbook', 'Book'].find((name) => container.has(name));
  if (book === undefined) {
    throw refused('file-not-a-workbook', { kind: container.has('WordDocument') ? 'word' : 'other' });
  }
  return { ok: true, format: 'xls', bytes: inspectBinaryBook(container.stream(book), loadMeter()) };
}

function inspectText(bytes: Uint8Array): TextTable {
  const text = decodeCsv(bytes);
  // The byte sniffer cannot tell in UTF-16, where every other byte is zero.
  if (text.includes('\0')) throw refused('file-not-a-workbook', { kind: 'other' });
  const table = parseCsv(text, loadMeter());
  if (table === null) throw refused('file-not-a-workbook', { kind: 'text' });
  return table;
}
