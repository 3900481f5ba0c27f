/** What programs of the DOS years write last. */
const END_OF_FILE = '\x1a';

/** The bytes of a text file as text, composed: Vietnamese Windows writes tone marks as separate characters. */
export function decodeCsv(bytes: Uint8Array): string {
  const text = decode(bytes)
    .replace(/^\ufeff/, '')
    .normalize('NFC');
  return text.endsWith(END_OF_FILE) ? text.slice(0, -1) : text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what Excel writes on a Vietnamese Windows. Older encodings (TCVN3, VNI) are the core's to recognise.
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
