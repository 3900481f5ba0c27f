import type { IssueCode, Severity } from '../../../src/core';

/** A fragment of each of the three things an issue says in words. */
export type Fragments = readonly [found: string, expected: string, fix: string];

/** One issue as domain/input-faults.md asks for it: written by hand, never copied from what the program said. */
export interface ExpectedIssue {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** As the reader of the folder knows it. */
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly unit: string | null;
  readonly target: string | null;
  readonly raw: string;
  readonly words: Fragments;
}

/** An issue of a file that is not named yet. */
export type IssueInFile = Omit<ExpectedIssue, 'file'>;

/** A mistake that officials make, as files, and all that the program is to say of them. */
export interface Fault {
  /** Its row in domain/input-faults.md. */
  readonly row: number;
  /** Unaccented Vietnamese, the row first: the name of the file, or of the folder when several belong together. */
  readonly name: string;
  /** What was done, in Vietnamese. */
  readonly about: string;
  /** What the program makes of it, in Vietnamese. */
  readonly outcome: string;
  /** How each file is made, by its name. */
  readonly files: Readonly<Record<string, () => Uint8Array>>;
  readonly inFolder: boolean;
  /** Every issue there is; no other may appear. */
  readonly issues: readonly ExpectedIssue[];
  /** What becomes of the targets concerned: "TPHT D1" → "pass 197/236", "invalid", "not-entered". */
  readonly verdicts: Readonly<Record<string, string>>;
}

type Common = Pick<Fault, 'row' | 'name' | 'about' | 'outcome' | 'verdicts'>;

interface OneFile extends Common {
  /** ".xlsx" unless said otherwise. */
  readonly extension?: string;
  readonly make: () => Uint8Array;
  readonly issues: readonly IssueInFile[];
}

interface Folder extends Common {
  readonly files: Fault['files'];
  readonly issues: Readonly<Record<string, readonly IssueInFile[]>>;
}

/** A fault that one file shows. */
export function oneFile({ extension = '.xlsx', make, issues, ...common }: OneFile): Fault {
  const file = common.name + extension;
  return { ...common, inFolder: false, files: { [file]: make }, issues: issues.map((issue) => ({ ...issue, file })) };
}

/** A fault that only several files together show. */
export function folder({ files, issues, ...common }: Folder): Fault {
  const expected = Object.entries(issues).flatMap(([file, found]) => found.map((issue) => ({ ...issue, file })));
  return { ...common, inFolder: true, files, issues: expected };
}

type SayIssue = (
  severity: Severity,
  code: IssueCode,
  cell: string | null,
  target: string | null,
  raw: string,
  words: Fragments,
) => IssueInFile;

/** Issues of one sheet, of a unit or of nobody known. */
export function inSheet(sheet: string, unit: string | null): SayIssue {
  return (severity, code, cell, target, raw, words) => ({ severity, code, sheet, cell, unit, target, raw, words });
}

/** Issues of the sheet most faults are made on: Tư pháp – Hộ tịch. */
export const tpht = inSheet('TPHT', 'TPHT');

/** Issues of the commune's own sheet. */
export const commune = inSheet('Toàn xã', 'XA');

/** An issue of a file as a whole. */
export function wholeFile(severity: Severity, code: IssueCode, raw: string, words: Fragments): IssueInFile {
  return { severity, code, sheet: null, cell: null, unit: null, target: null, raw, words };
}
