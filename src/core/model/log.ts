/** A file as it was read: what tells it from another of the same name. */
export interface Fingerprint {
  readonly file: string;
  /** In bytes; null where the workbook is open in Excel, which gives none. */
  readonly size: number | null;
  /** In hexadecimal: of the bytes, or, of a workbook open in Excel, of what its sheets hold. */
  readonly sha256: string;
}

/** One file of one run, in the words of Nhật ký: an entry that was written once is only ever copied. */
export interface LogEntry {
  /** "05/12/2024 14:07" */
  readonly at: string;
  readonly file: string;
  readonly size: string;
  readonly sha256: string;
  readonly settings: string;
  /** Short text that is the same only for the same criteria, register and settings. */
  readonly rules: string;
}

export const LOG_COLUMNS = [
  'at',
  'file',
  'size',
  'sha256',
  'settings',
  'rules',
] as const satisfies readonly (keyof LogEntry)[];
