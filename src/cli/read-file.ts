import { readFileSync } from 'node:fs';
import { issue, type ParsedWorkbook, place, type WorkbookSnapshot } from '../core';
import { readWorkbook } from '../xlsx';
import { systemReason } from './failure';
import type { InputFile } from './input-files';

/** One file → its reports and issues. Nothing of the workbook itself is kept. */
export function readReport(
  { path, name }: InputFile,
  parse: (workbook: WorkbookSnapshot) => ParsedWorkbook,
): ParsedWorkbook {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    // The disk would not give it; what is wrong inside a file is readWorkbook's business, and it never throws.
    const issues = [issue('file-unreadable', place(name), name, { reason: systemReason(error) })];
    return { file: name, reports: [], issues };
  }
  return parse(readWorkbook(name, bytes));
}
