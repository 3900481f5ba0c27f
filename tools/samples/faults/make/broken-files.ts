import { CFB } from '@e965/xlsx';
import { unzipSync } from "fflate";
import { FIRST_SHEET, repacked, replaced, zipped } from './package';

/** The part of SheetJS that its own types leave open. */
interface Containers {
  readonly utils: { cfb_new(): unknown; cfb_add(container: unknown, path: string, content: Uint8Array): unknown };
  write(container: unknown, options: { readonly type: 'array' }): Uint8Array;
}

const containers = CFB as Containers;

/** What Excel wraps a workbook into that has a password: which key, and what it locks. */
export function encrypted(): Uint8Array {
  const container = containers.utils.cfb_new();
  containers.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(248));
  containers.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(9000).fill(0xa5));
  return new Uint8Array(containers.write(container, { type: 'array' }));
}

const MEGABYTE = 1024 * 1024;

/** A workbook whose sheet ends in megabytes of spaces: small as a file, too large to hold. */
export function inflating(bytes: Uint8Array, megabytes: number): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = parts[FIRST_SHEET] ?? new Uint8Array();
  const inflated = new Uint8Array(sheet.length + megabytes * MEGABYTE).fill(0x20);
  inflated.set(sheet);
  return zipped({ ...parts, [FIRST_SHEET]: inflated });
}

/** As many rows as a sheet can have, blank but formatted, below the figures. */
export function withEveryRow(bytes: Uint8Array): Uint8Array {
  return repacked(bytes, (parts) => ({
    [FIRST_SHEET]: replaced(parts[FIRST_SHEET], '</sheetData>', `${'<row s="1"/>'.repeat(1_048_576 - 19)}</sheetData>`),
  }));
}

/** A used range down to the last row, as programs write it that once formatted whole columns. */
export function withWideRange(bytes: Uint8Array): Uint8Array {
  return repacked(bytes, (parts) => ({
    [FIRST_SHEET]: replaced(parts[FIRST_SHEET], /<dimension ref="[^"]*"\/>/, '<dimension ref="A1:K1048576"/>'),
  }));
}

/** Entities that multiply, in the texts of a workbook. */
export function withDoctype(bytes: Uint8Array): Uint8Array {
  const entities = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
  return repacked(bytes, (parts) => ({
    'xl/sharedStrings.xml': replaced(parts['xl/sharedStrings.xml'], '<sst', `${entities}<sst`),
  }));
}
