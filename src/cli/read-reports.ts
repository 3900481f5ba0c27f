import { readFileSync } from 'node:fs';
import { issue, type ParsedWorkbook, place, reportReader, type Rules, type WorkbookSnapshot } from '../core';
import { readWorkbook } from '../xlsx';
import { systemReason } from './failure';
import type { InputFile } from './input-files';
import { Progress } from './progress';

/** One file → its reports and issues. Nothing of the workbook itself is kept. */
function readReport({ path, name }: InputFile, parse: (workbook: WorkbookSnapshot) => ParsedWorkbook): ParsedWorkbook {
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

/** Reads, keeps the counts and lets the book go: memory does not grow with the size of the books. */
export function readReports(files: readonly InputFile[], rules: Rules): ParsedWorkbook[] {
  const parse = reportReader(rules);
  const progress = new Progress(files.length);
  return files.map((file, index) => {
    const parsed = readReport(file, parse);
    progress.step(index + 1);
    return parsed;
  });
}
