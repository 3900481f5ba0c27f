import { binaryPart, inspectBinarySheet } from './binary-sheet';
import { concat } from './concat';
import { inflater } from './inflate';
import { loadMeter, type SheetLoad } from './load';
import { supportMeter } from './support-parts';
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
    // With these the parser would take the package for another kind of document.
    '^(?:objectdata|content)\\.xml$',
    '/(?:theme|drawings|charts|diagrams|embeddings|media|ctrlProps|activeX|printerSettings|xmlMaps)/',
    '/(?:pivot|external|query|slicer|timeline|table|threaded|comment)[^/]*/',
    '/(?:calcChain|vbaProject|comments|connections)[^/]*$',
    '/(?:work|chart|dialog|macro)sheets/_rels/',
  ].join('|'),
  'i',
);

/** Roots of the parts the parser needs beside the sheets. A part with any other root is left out. */
const SUPPORT: ReadonlySet<string> = new Set([
  ...['Types', 'Relationships', 'workbook', 'sst', 'styleSheet', 'chartsheet', 'dialogsheet'],
]);

/** The parser insists on these where the workbook lists them; we need nothing of them. */
const EMPTIED = /(?:^|\/)(?:metadata[^/]*\.(?:xml|bin)|persons\/[^/]*\.xml)$/i;

export function workbookParts(entries: readonly ZipEntry[], format: 'xlsx' | 'xlsb'): WorkbookParts {
  const inspect = partInspector();
  const parts: Record<string, Uint8Array> = {};
  let usedRange: string | null = null;
  for (const entry of entries) {
    const part = inspectPart(inspect, entry, format);
    if (!part) continue;
    parts[entry.name] = part.content;
    usedRange ??= part.usedRange;
  }
  return { parts, usedRange };
}

function inspectPart(inspect: PartInspector, entry: ZipEntry, format: 'xlsx' | 'xlsb'): InspectedPart | null {
  const { name } = entry;
  if (EMPTIED.test(name)) return { content: name.endsWith('.bin') ? new Uint8Array() : EMPTY_PART, usedRange: null };
  if (UNREAD.test(name)) return null;
  if (format === 'xlsb' && /\.bin$/i.test(name)) return inspect.binary(entry);
  return /\.(?:xml|rels)$/i.test(name) ? inspect.markup(entry) : null;
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
const EMPTY_PART = new TextEncoder().encode('<a/>');
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
        support.records(part);
        return { content: part, usedRange: null };
      }
      const sheet = inspectBinarySheet(part);
      weigh(sheet);
      return { content: sheet.content, usedRange: null };
    },
  };
}

const BEFORE_ROOT = /^(?:\ufeff)?(?:\s+|<\?[^>]*>|<!--[^]*?-->)*<(?:[\w.-]+:)?([\w.-]+)/;

/** Local name of a part's first element; empty when it does not begin as XML does. */
function rootOf(part: Uint8Array): string {
  return BEFORE_ROOT.exec(text.decode(part.subarray(0, 1024)))?.[1] ?? '';
}
