import { zipSync, type Zippable } from 'fflate';
import type { FileKind } from '../../core';
import { inflater } from './inflate';
import { type LinkedWorkbooks, linkedWorkbooks } from './linked-workbooks';
import { loadMeter } from './load';
import { scanMarkup } from './markup';
import { inspectDocument, type DocumentTable } from './open-document';
import { refused } from './refusal';
import { workbookParts } from './workbook-parts';
import { readZip, type ZipEntry } from './zip';

/** A package that may be parsed: rebuilt, uncompressed, from nothing but inspected parts. */
export type SafePackage =
  | {
      readonly format: 'xlsx';
      readonly bytes: Uint8Array;
      readonly usedRange: string | null;
      readonly links: LinkedWorkbooks;
    }
  | { readonly format: 'xlsb'; readonly bytes: Uint8Array }
  | { readonly format: 'ods'; readonly bytes: Uint8Array; readonly tables: readonly DocumentTable[] };

const MANIFEST = 'META-INF/manifest.xml';
const STYLES = 'styles.xml';

export function inspectPackage(bytes: Uint8Array): SafePackage {
  const entries = readZip(bytes);
  const names = entries.map((entry) => entry.name);
  if (names.includes(MANIFEST)) return inspectOpenDocument(entries);
  const has = (book: RegExp): boolean => names.some((name) => book.test(name));
  if (has(/(?:^|\/)workbook[^/]*\.bin$/i)) {
    return { format: 'xlsb', bytes: rebuilt(workbookParts(entries, 'xlsb').parts) };
  }
  if (!has(/(?:^|\/)workbook[^/]*\.xml$/i)) throw refused('file-not-a-workbook', { kind: otherPackage(names) });
  const { parts, usedRange } = workbookParts(entries, 'xlsx');
  return { format: 'xlsx', bytes: rebuilt(parts), usedRange, links: linkedWorkbooks(entries, inflater()) };
}

function otherPackage(names: readonly string[]): FileKind {
  if (names.includes('word/document.xml')) return 'word';
  // Any other Office package: a presentation, a drawing.
  return names.includes('[Content_Types].xml') ? 'other' : 'archive';
}

const DOCUMENT_PARTS: ReadonlySet<string> = new Set(['mimetype', MANIFEST, 'content.xml', STYLES]);

function inspectOpenDocument(entries: readonly ZipEntry[]): SafePackage {
  const inflate = inflater();
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) if (DOCUMENT_PARTS.has(entry.name)) parts[entry.name] = inflate(entry);
  const manifest = new TextDecoder().decode(parts[MANIFEST]);
  if (manifest.includes('encryption-data')) throw refused('file-encrypted', {});
  const content = parts['content.xml'];
  if (!content || !manifest.includes('opendocument.spreadsheet')) {
    throw refused('file-not-a-workbook', { kind: otherDocument(manifest) });
  }
  // The parser insists on it; some writers leave it out.
  parts[STYLES] ??= new TextEncoder().encode('<styles/>');
  for (const name of [MANIFEST, STYLES]) scanMarkup(parts[name] ?? new Uint8Array(), () => undefined);
  const tables = inspectDocument(content);
  tables.forEach(loadMeter());
  return { format: 'ods', bytes: rebuilt(parts), tables };
}

function otherDocument(manifest: string): FileKind {
  if (manifest.includes('opendocument.text')) return 'word';
  // Java's archives have a folder of the same name.
  return manifest.includes('opendocument') ? 'other' : 'archive';
}

function rebuilt(parts: Zippable): Uint8Array {
  return zipSync(parts, { level: 0 });
}
