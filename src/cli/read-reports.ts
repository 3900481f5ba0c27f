import { readFile } from 'node:fs/promises';
import { issue, type ParsedWorkbook, place, reportReader, type Rules } from '../core';
import { readWorkbook } from '../xlsx';
import { systemReason } from './failure';
import type { InputFile } from './input-files';
import { Progress } from './progress';

/** Reads, keeps the counts and lets the book go: memory does not grow with the size of the books. */
export async function readReports(files: readonly InputFile[], rules: Rules): Promise<ParsedWorkbook[]> {
  const parse = reportReader(rules);
  const progress = new Progress(files.length);
  const parsed: ParsedWorkbook[] = [];
  for (const { path, name } of files) {
    try {
      parsed.push(parse(readWorkbook(name, await readFile(path))));
    } catch (error) {
      // The file could not be fetched from the disk; what is in it is readWorkbook's business and never throws.
      const reason = systemReason(error);
      parsed.push({ file: name, reports: [], issues: [issue('file-unreadable', place(name), name, { reason })] });
    }
    progress.step(parsed.length);
  }
  return parsed;
}
