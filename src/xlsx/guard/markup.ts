import { MAX_TAG } from '../limits';
import { damaged, refused } from './refusal';

export type TagForm = 'open' | 'close' | 'empty';

/** One tag of an XML part: offsets into its bytes. The scan reuses one object; copy what must last. */
export interface Tag {
  readonly form: TagForm;
  /** Of the name without prefix: compare with {@link nameKey}. */
  readonly key: number;
  readonly start: number;
  readonly nameEnd: number;
  /** Just after ">". */
  readonly end: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const UNDERSCORE = 0x5f;
const SPACE = 0x20;

const isBlank = (byte: number): boolean => byte === SPACE || (byte >= 0x09 && byte <= 0x0d);

/** A name as a number: half a million cells are told apart without making half a million strings. */
export function nameKey(name: string): number {
  let key = 0;
  for (const letter of name) key = nextKey(key, letter.charCodeAt(0));
  return key;
}

const nextKey = (key: number, byte: number): number => (Math.imul(key, 31) + byte) | 0;

/**
 * Shows every tag of an XML part to `visit`, and refuses a part that is not well nested to its very end (cut off) or
 * declares a document type. The parser that follows looks for "<row" and the like with regular expressions: because no
 * "<" is left inside attributes, comments or CDATA, it can see no element that was not counted here. To that end
 * comments are overwritten with spaces, in place.
 */
export function scanMarkup(xml: Uint8Array, visit: (tag: Tag) => void): void {
  const tag: Writable<Tag> = { form: 'open', key: 0, start: 0, nameEnd: 0, end: 0 };
  let depth = 0;
  let elements = 0;
  let at = hasMark(xml) ? 3 : 0;
  for (;;) {
    let start = at;
    // Texts are short: a loop is several times quicker than indexOf.
    while (start < xml.length && xml[start] !== LESS) start++;
    if (depth === 0 && !allBlank(xml, at, start)) throw damaged();
    if (start === xml.length) break;
    const next = xml[start + 1];
    if (next === 0x21 /* ! */) at = skipDeclaration(xml, start);
    else if (next === 0x3f /* ? */) at = skipInstruction(xml, start);
    else {
      at = readTag(xml, start, tag);
      if (tag.form === 'open') depth++;
      else if (tag.form === 'close') depth--;
      if (depth < 0) throw damaged();
      elements++;
      visit(tag);
    }
  }
  if (depth !== 0 || elements === 0) throw damaged();
}

const hasMark = (xml: Uint8Array): boolean => xml[0] === 0xef && xml[1] === 0xbb && xml[2] === 0xbf;

function allBlank(xml: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(xml[at] ?? 0)) return false;
  return true;
}

function readTag(xml: Uint8Array, start: number, tag: Writable<Tag>): number {
  const closing = xml[start + 1] === SLASH;
  const nameStart = start + (closing ? 2 : 1);
  let key = 0;
  let at = nameStart;
  let suffix = false;
  for (; ; at++) {
    const byte = xml[at];
    // No format we read has names beyond ASCII, and the parser knows some Chinese ones.
    if (byte === undefined || byte === LESS || byte >= 0x80) throw damaged();
    if (byte === GREATER || byte === SLASH || isBlank(byte)) break;
    // The parser drops prefixes, and what follows an underscore.
    if (byte === UNDERSCORE) suffix = true;
    if (byte === COLON) [key, suffix] = [0, false];
    else if (!suffix) key = nextKey(key, byte);
  }
  if (at === nameStart) throw damaged();
  tag.key = key;
  tag.start = start;
  tag.nameEnd = at;
  tag.end = tagEnd(xml, at);
  tag.form = closing ? 'close' : xml[tag.end - 2] === SLASH ? 'empty' : 'open';
  return tag.end;
}

/** The first ">" outside quotes. */
function tagEnd(xml: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < from + MAX_TAG; at++) {
    const byte = xml[at];
    if (byte === undefined || byte === LESS) throw damaged();
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return at + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  throw refused('file-unreadable', { reason: 'a tag longer than 256 kB' });
}

function skipInstruction(xml: Uint8Array, start: number): number {
  const end = xml.indexOf(GREATER, start);
  const inner = xml.indexOf(LESS, start + 1);
  if (end < 0 || (inner >= 0 && inner < end)) throw damaged();
  return end + 1;
}

function skipDeclaration(xml: Uint8Array, start: number): number {
  if (startsWith(xml, start, '<!--')) {
    const end = find(xml, start + 4, '-->');
    xml.fill(SPACE, start, end);
    return end;
  }
  // A document type or an entity: no spreadsheet program writes one, and entities can unfold without end.
  if (!startsWith(xml, start, '<![CDATA[')) throw refused('file-doctype', {});
  const end = find(xml, start, ']]>');
  const inner = xml.indexOf(LESS, start + 1);
  if (inner >= 0 && inner < end) throw refused('file-unreadable', { reason: 'markup inside CDATA' });
  return end;
}

function startsWith(xml: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (xml[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** Just after the next `text`, whose last letter is ">". */
function find(xml: Uint8Array, from: number, text: string): number {
  for (let at = xml.indexOf(GREATER, from); at >= 0; at = xml.indexOf(GREATER, at + 1)) {
    if (startsWith(xml, at - text.length + 1, text)) return at + 1;
  }
  throw damaged();
}
