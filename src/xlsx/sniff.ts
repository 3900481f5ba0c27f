import type { FileKind } from '../core';
import { decodeCsv } from './decode-csv';

/** What the first bytes say, whatever the name says. `text` may still be a table, a web page or prose. */
export type Sniffed = 'zip' | 'ole' | 'text' | { readonly kind: FileKind };

const SIGNATURES: readonly (readonly [signature: string, what: Sniffed])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['\xff\xd8\xff', { kind: 'image' }],
  ['\x89PNG', { kind: 'image' }],
  ['GIF8', { kind: 'image' }],
  ['II*\0', { kind: 'image' }],
  ['MM\0*', { kind: 'image' }],
  ['%PDF', { kind: 'pdf' }],
  ['Rar!\x1a', { kind: 'archive' }],
  ['7z\xbc\xaf\x27\x1c', { kind: 'archive' }],
  ['\x1f\x8b', { kind: 'archive' }],
  ['BZh', { kind: 'archive' }],
  ['\xfd7zXZ', { kind: 'archive' }],
  ['{\\rtf', { kind: 'word' }],
];

/** A web page or mail archive that a portal named .xls; `<?xml` needs a second look. */
const WEB_PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|script|style|div|p)\b/i;
const MAIL_ARCHIVE = /^\s*(?:MIME-Version|Content-Type: multipart)/i;
const OTHER_MARKUP = /^\s*<[?!a-z]/i;
const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i;

/** Tab, line feed, carriage return, and what old programs leave: vertical tab, form feed, end-of-file. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: 'empty' };
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = SIGNATURES.find(([first]) => start.startsWith(first));
  if (signature) return signature[1];
  if (isPicture(start)) return { kind: 'image' };
  const wide = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff');
  if (!wide && bytes.some((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte))) return { kind: 'other' };
  return sniffText(decodeCsv(bytes.subarray(0, 4096)), bytes.length);
}

/** Pictures whose first letters could also begin a table: a unit coded BM is no bitmap. */
function isPicture(head: string): boolean {
  return (
    (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0') ||
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') ||
    /^[^]{4}ftyp(?:heic|heix|hevc|mif1|msf1|avif)/.test(head)
  );
}

function sniffText(head: string, size: number): Sniffed {
  if (head.trim() === '' && size <= head.length * 4) return { kind: 'empty' };
  if (SVG.test(head)) return { kind: 'image' };
  if (WEB_PAGE.test(head) || MAIL_ARCHIVE.test(head)) return { kind: 'web-page' };
  return OTHER_MARKUP.test(head) ? { kind: 'other' } : 'text';
}
