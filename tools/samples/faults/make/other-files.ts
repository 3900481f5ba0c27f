import { strToU8, zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { zipped } from './package';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A letter written in Word. */
export function letter(text: string): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipped({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${HEAD}<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** One chunk of a PNG (ISO/IEC 15948, 5.3). */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const content = joined(strToU8(type), data);
  return joined(bigEndian(data.length), content, bigEndian(crc32(content)));
}

const WIDTH = 64;
const HEIGHT = 40;

/** A grey screenshot with nothing on it. */
export function screenshot(): Uint8Array {
  // 8 bits of grey a point; each line begins with the number of its filter: none.
  const line = new Uint8Array(1 + WIDTH).fill(0xc0, 1);
  const lines = joined(...Array.from({ length: HEIGHT }, () => line));
  return joined(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', joined(bigEndian(WIDTH), bigEndian(HEIGHT), Uint8Array.of(8, 0, 0, 0, 0))),
    chunk('IDAT', zlibSync(lines)),
    chunk('IEND', new Uint8Array()),
  );
}
