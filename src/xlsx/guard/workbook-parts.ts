import { MAX_SUPPORT, MAX_SUPPORT_ELEMENTS } from '../limits';
import { binaryPart, inspectBinarySheet } from './binary-sheet';
import { inflater } from './inflate';
import { loadMeter, type SheetLoad } from './load';
import { nameKey, scanMarkup } from './markup';
import { concat } from './ole';
import { damaged, refused, tooLarge } from './refusal';
import { inspectWorksheet } from './worksheet';
import type { ZipEntry } from './zip';

/** The inspected parts of an Office workbook, by name. */
export interface WorkbookParts {
  readonly parts: Record<string, Uint8Array>;
  readonly usedRange: string | null;
}

/** Never read, so never inflated: pictures aside, a third of a typical workbook. */
const UNREAD = new RegExp(
  [
    '^(?:docProps|customXml|_xmlsignatures)/',
    '/(?:theme|drawings|charts|diagrams|embeddings|media|ctrlProps|activeX|printerSettings|xmlMaps)/',
    '/(?:pivot|external|query|slicer|timeline|table|threaded|comment)[^/]*/',
    '/(?:calcChain|vbaProject|comments|connections)[^/]*$',
    '/(?:work|chart|dialog|macro)sheets/_rels/',
  ].join('|'),
  'i',
);

/** Roots of the parts the parser needs beside the sheets. A part with any other root is left out. */
const SUPPORT: ReadonlySet<string> = new Set([
  ...['Types', 'Relationships', 'workbook', 'sst', 'styleSheet', 'metadata', 'personList'],
  ...['chartsheet', 'dialogsheet'],
]);

export function workbookParts(entries: readonly ZipEntry[], format: 'xlsx' | 'xlsb'): WorkbookParts {
  const inspect = partInspector();
  const parts: Record<string, Uint8Array> = {};
  let usedRange: string | null = null;
  for (const entry of entries) {
    const binary = format === 'xlsb' && /\.bin$/i.test(entry.name);
    if (UNREAD.test(entry.name) || !(binary || /\.(?:xml|rels)$/i.test(entry.name))) continue;
    const part = binary ? inspect.binary(entry) : inspect.markup(entry);
    if (!part) continue;
    parts[entry.name] = part.content;
    usedRange ??= part.usedRange;
  }
  return { parts, usedRange };
}

interface InspectedPart {
  readonly content: Uint8Array;
  readonly usedRange: string | null;
}

interface PartInspector {
  markup(entry: ZipEntry): InspectedPart | null;
  binary(entry: ZipEntry): InspectedPart | null;
}

const text = new TextDecoder('utf-8', { ignoreBOM: true });
const SHEET_OPEN = new TextEncoder().encode('<worksheet>');
const SHEET_CLOSE = new TextEncoder().encode('</worksheet>');

/** Inspects the parts of one workbook; what they weigh is counted together. */
function partInspector(): PartInspector {
  const inflate = inflater();
  const weigh: (sheet: SheetLoad) => void = loadMeter();
  const support = supportMeter();
  return {
    markup(entry) {
      const part = inflate(entry);
      const root = rootOf(part);
      if (root === 'worksheet' || root === 'macrosheet') {
        const sheet = inspectWorksheet(part);
        weigh(sheet);
        return { content: concat([SHEET_OPEN, ...sheet.content, SHEET_CLOSE]), usedRange: sheet.usedRange };
      }
      support.markup(part, root);
      return SUPPORT.has(root) ? { content: part, usedRange: null } : null;
    },
    binary(entry) {
      const part = inflate(entry);
      const kind = binaryPart(part);
      if (kind === 'unread') return null;
      if (kind === 'support') {
        support.bytes(part.length);
        return { content: part, usedRange: null };
      }
      const sheet = inspectBinarySheet(part);
      weigh(sheet);
      return { content: sheet.content, usedRange: null };
    },
  };
}

const ROWS = nameKey('sheetData');

function supportMeter(): { markup(part: Uint8Array, root: string): void; bytes(count: number): void } {
  let size = 0;
  let elements = 0;
  const bytes = (count: number): void => {
    size += count;
    if (size > MAX_SUPPORT) throw tooLarge(size, MAX_SUPPORT);
  };
  return {
    bytes,
    markup(part, root) {
      bytes(part.length);
      scanMarkup(part, (tag) => {
        // The parser would take any part with rows for a sheet, if the workbook says so.
        if (tag.key === ROWS) throw damaged();
        if (root !== 'sst') elements++;
      });
      if (elements > MAX_SUPPORT_ELEMENTS) {
        throw refused('file-unreadable', { reason: `${elements} elements outside the sheets` });
      }
    },
  };
}

const BEFORE_ROOT = /^(?:\ufeff)?(?:\s+|<\?[^>]*>|<!--[^]*?-->)*<(?:[\w.-]+:)?([\w.-]+)/;

/** Local name of a part's first element; empty when it does not begin as XML does. */
function rootOf(part: Uint8Array): string {
  return BEFORE_ROOT.exec(text.decode(part.subarray(0, 1024)))?.[1] ?? '';
}
