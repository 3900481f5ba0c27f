import { MAX_ENTRIES, MAX_SUPPORT, MAX_SUPPORT_ELEMENTS } from '../limits';
import { readRecords } from './binary-sheet';
import { nameKey, scanMarkup, type Tag } from './markup';
import { damaged, refused, tooLarge } from './refusal';

const ROWS = nameKey('sheetData');
const SHEET = nameKey('sheet');
const RELATION = nameKey('Relationship');
/** [MS-XLSB]: one sheet in the workbook's list. */
const SHEET_RECORD = 0x9c;

/** The parts of one workbook beside its sheets: texts, formats, lists, relations. */
export interface SupportMeter {
  markup(part: Uint8Array, root: string): void;
  records(part: Uint8Array): void;
}

export function supportMeter(): SupportMeter {
  let size = 0;
  let elements = 0;
  const weigh = (part: Uint8Array): void => {
    size += part.length;
    if (size > MAX_SUPPORT) throw tooLarge(size, MAX_SUPPORT);
  };
  return {
    markup(part, root) {
      weigh(part);
      const once = uniqueReferences(part);
      let count = 0;
      scanMarkup(part, (tag) => {
        // The parser would take any part with rows for a sheet, if the workbook says so.
        if (tag.key === ROWS) throw damaged();
        if (tag.form !== 'close') {
          count++;
          once(tag);
        }
      });
      // The parser looks through all parts for each content type.
      if (root === 'Types' && count > MAX_ENTRIES)
        throw refused('file-unreadable', { reason: `${count} content types` });
      // Shared texts are many in honest workbooks; their size is limit enough.
      if (root !== 'sst') elements += count;
      if (elements > MAX_SUPPORT_ELEMENTS) {
        throw refused('file-unreadable', { reason: `${elements} elements outside the sheets` });
      }
    },
    records(part) {
      weigh(part);
      const seen = new Set<string>();
      readRecords(part, (type, start, end) => {
        // After two numbers: the length of the relation's name, and the name.
        if (type === SHEET_RECORD) once(seen, String(part.subarray(start + 8, Math.min(end, start + 40))));
      });
    },
  };
}

/** Parts would be parsed as often as they are referred to: a thousand sheets, all of them the same large part. */
function uniqueReferences(part: Uint8Array): (tag: Tag) => void {
  const text = new TextDecoder();
  const sheets = new Set<string>();
  const targets = new Set<string>();
  return (tag) => {
    if (tag.key !== SHEET && tag.key !== RELATION) return;
    const attributes = text.decode(part.subarray(tag.nameEnd, tag.end)).toLowerCase();
    if (tag.key === SHEET) {
      for (const [, id = ''] of attributes.matchAll(/[\s:]id\s*=\s*["']?([^"'\s]*)/g)) once(sheets, id);
    } else if (/type\s*=\s*["'][^"']*sheet["']/.test(attributes)) {
      const target = /target\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '';
      // In all the ways the parser resolves it.
      once(
        targets,
        target
          .replaceAll('\\', '/')
          .replace(/\/?xl\//, '')
          .replace(/^\//, ''),
      );
    }
  };
}

function once(seen: Set<string>, reference: string): void {
  if (seen.has(reference)) throw damaged();
  seen.add(reference);
}
