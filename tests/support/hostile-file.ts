import type { FileKind, IssueCode } from '../../src/core';

/** A file that is not, or not only, what its name says. Built when asked for: some take 20 MB. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The first issue of the read; null for a file that is odd but sound. */
  readonly expectedCode: IssueCode | null;
  /** What a file that is no workbook is found to be. */
  readonly kind?: FileKind;
}
