import type { HostileFile } from './hostile-file';
import { ole } from './ole-writer';
import { SHEET_PATH, sheetXml, STRINGS_PATH, workbook, workbookParts, workbookWith } from './workbook-parts';
import { deflatedSpaces, zip } from './zip-writer';

const GIGABYTE = 1024;

/** A sheet of that many megabytes of spaces, and what its header says of it. */
function bomb(megabytes: number, claimedSize = megabytes * 1024 * 1024): Uint8Array {
  const [before = '', after = ''] = sheetXml('|').split('|');
  return workbookWith(SHEET_PATH, { data: '', packed: deflatedSpaces(megabytes, before, after), claimedSize });
}

function cut(length: (whole: number) => number): () => Uint8Array {
  return () => {
    const whole = workbook();
    return whole.slice(0, length(whole.length));
  };
}

function flipped(): Uint8Array {
  const sheet = workbookParts().find((part) => part.name === SHEET_PATH);
  // One digit of a figure: still a sound sheet, of another number.
  return workbookWith(SHEET_PATH, {
    data: String(sheet?.data).replace('236', '736'),
    crc: crcOf(String(sheet?.data)),
    stored: true,
  });
}

/** The checksum of a text, taken from a package that tells the truth. */
function crcOf(data: string): number {
  return new DataView(zip([{ name: 'a', data }]).buffer).getUint32(14, true);
}

const entity = (declaration: string): Uint8Array =>
  workbookWith(STRINGS_PATH, { data: `<?xml version="1.0"?>${declaration}<sst><si><t>&c;</t></si></sst>` });

const LAUGHS = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>';

/** Packages that lie, are broken, or are locked. */
export const HOSTILE_PACKAGES: readonly HostileFile[] = [
  { name: 'bomb of 1 GB.xlsx', bytes: () => bomb(GIGABYTE), expectedCode: 'file-too-large' },
  { name: 'bomb that claims 1 kB.xlsx', bytes: () => bomb(GIGABYTE, 1000), expectedCode: 'file-too-large' },
  { name: 'bomb that claims nothing.xlsx', bytes: () => bomb(GIGABYTE, 0), expectedCode: 'file-too-large' },
  { name: 'bomb of 100 MB.xlsx', bytes: () => bomb(100), expectedCode: 'file-too-large' },
  { name: 'small bomb that claims 1 kB.xlsx', bytes: () => bomb(10, 1000), expectedCode: 'file-damaged' },
  { name: 'sheet that claims 4 GB.xlsx', bytes: () => bomb(1, 0xfffffffe), expectedCode: 'file-too-large' },
  { name: 'sheet that claims 40 MB.xlsx', bytes: () => bomb(1, 40_000_000), expectedCode: 'file-damaged' },
  { name: 'sheet that claims one byte more.xlsx', bytes: () => bomb(1, 1024 * 1024 + 1), expectedCode: 'file-damaged' },
  {
    name: 'bomb in 200 parts.xlsx',
    bytes: () => {
      const packed = deflatedSpaces(1, '<a>', '</a>');
      const size = 1024 * 1024 + 7;
      const parts = Array.from({ length: 200 }, (_, index) => ({ name: `xl/part${index}.xml`, data: '', packed }));
      return zip([...workbookParts(), ...parts.map((part) => ({ ...part, claimedSize: size }))]);
    },
    expectedCode: 'file-too-large',
  },
  { name: 'too large to open.xlsx', bytes: () => new Uint8Array(21 * 1024 * 1024), expectedCode: 'file-too-large' },
  {
    name: '3,000 parts.xlsx',
    bytes: () => zip(Array.from({ length: 3000 }, (_, index) => ({ name: `xl/${index}.xml`, data: '<a/>' }))),
    expectedCode: 'file-unreadable',
  },
  {
    name: 'two sheets of one name.xlsx',
    bytes: () => zip([...workbookParts(), { name: SHEET_PATH.toUpperCase(), data: sheetXml('') }]),
    expectedCode: 'file-damaged',
  },
  { name: 'cut in the middle.xlsx', bytes: cut((whole) => whole >> 1), expectedCode: 'file-damaged' },
  { name: 'cut by a byte.xlsx', bytes: cut((whole) => whole - 1), expectedCode: 'file-damaged' },
  { name: 'cut before its directory ends.xlsx', bytes: cut((whole) => whole - 22), expectedCode: 'file-damaged' },
  { name: 'only four bytes.xlsx', bytes: cut(() => 4), expectedCode: 'file-damaged' },
  {
    name: 'sheet cut inside.xlsx',
    bytes: () => workbookWith(SHEET_PATH, { data: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -25) }),
    expectedCode: 'file-damaged',
  },
  { name: 'one digit changed.xlsx', bytes: flipped, expectedCode: 'file-damaged' },
  { name: 'doctype.xlsx', bytes: () => entity('<!DOCTYPE sst>'), expectedCode: 'file-doctype' },
  { name: 'billion laughs.xlsx', bytes: () => entity(LAUGHS), expectedCode: 'file-doctype' },
  {
    name: 'external entity.xlsx',
    bytes: () => entity('<!DOCTYPE s [<!ENTITY c SYSTEM "file:///etc/passwd">]>'),
    expectedCode: 'file-doctype',
  },
  {
    name: 'locked with a password.xlsx',
    bytes: () => ole({ EncryptionInfo: new Uint8Array(300), EncryptedPackage: new Uint8Array(9000) }),
    expectedCode: 'file-encrypted',
  },
  {
    name: 'locked by a packer.xlsx',
    bytes: () => zip(workbookParts().map((part) => ({ ...part, encrypted: true }))),
    expectedCode: 'file-encrypted',
  },
  {
    name: 'locked.ods',
    bytes: () =>
      zip([
        { name: 'META-INF/manifest.xml', data: '<m>opendocument.spreadsheet<encryption-data/></m>' },
        { name: 'content.xml', data: 'secret' },
      ]),
    expectedCode: 'file-encrypted',
  },
];
