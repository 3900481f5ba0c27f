import type { Correction, SheetSnapshot, WorkbookSnapshot } from '../../core';
import { readWorkbook } from '../read-workbook';
import { corrected } from './corrections';

/** A file on the desk: its bytes are never changed. */
export interface DeskFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What was read from them. */
  readonly workbook: WorkbookSnapshot;
  /** Its sheets as they count, figures that were typed over included. */
  readonly counted: readonly SheetSnapshot[];
}

export function readFile(name: string, bytes: Uint8Array<ArrayBuffer>): DeskFile {
  const workbook = readWorkbook(name, bytes);
  return { name, bytes, workbook, counted: workbook.sheets };
}

/** Sheets whose corrections stay the same stay the same objects, so that they are not parsed again. */
export function recounted(
  files: readonly DeskFile[],
  before: readonly Correction[],
  now: readonly Correction[],
): DeskFile[] {
  const touched = new Set(
    [...before, ...now].filter((one) => before.includes(one) !== now.includes(one)).map(({ file }) => file),
  );
  return files.map((file) =>
    touched.has(file.name)
      ? { ...file, counted: file.workbook.sheets.map((sheet) => corrected(sheet, file.name, now)) }
      : file,
  );
}
