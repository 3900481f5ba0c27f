import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type Fingerprint,
  issue,
  type ParsedWorkbook,
  place,
  reportReader,
  type Rules,
  type WorkbookSnapshot,
} from '../core';
import { readWorkbook } from '../xlsx';
import { decidedIn } from './decided';
import { systemReason } from './failure';
import type { InputFile } from './input-files';
import { Progress } from './progress';

interface Opened {
  readonly workbook: WorkbookSnapshot;
  readonly fingerprint: Fingerprint;
}

function open({ path, name }: InputFile): Opened {
  const known = (bytes: Uint8Array): Fingerprint => {
    return { file: name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    // The disk would not give it; what is wrong inside a file is readWorkbook's business, and it never throws.
    const issues = [issue('file-unreadable', place(name), name, { reason: systemReason(error) })];
    return { workbook: { file: name, sheets: [], date1904: false, issues }, fingerprint: known(new Uint8Array()) };
  }
  return { workbook: readWorkbook(name, bytes), fingerprint: known(bytes) };
}

export interface ReadFiles {
  readonly parsed: readonly ParsedWorkbook[];
  /** Of earlier results among them, the sheets that people write decisions into. */
  readonly decided: readonly WorkbookSnapshot[];
  readonly fingerprints: readonly Fingerprint[];
}

/** Reads, keeps counts and decisions and lets the book go: memory does not grow with the size of the books. */
export function readFiles(files: readonly InputFile[], rules: Rules): ReadFiles {
  const parse = reportReader(rules);
  const progress = new Progress(files.length);
  const decided: WorkbookSnapshot[] = [];
  const fingerprints: Fingerprint[] = [];
  const parsed = files.map((file, index) => {
    const { workbook, fingerprint } = open(file);
    fingerprints.push(fingerprint);
    const own = decidedIn(workbook, rules);
    if (own) decided.push(own);
    const reports = parse(workbook);
    progress.step(index + 1);
    return reports;
  });
  return { parsed, decided, fingerprints };
}
