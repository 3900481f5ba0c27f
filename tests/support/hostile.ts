import type { IssueCode } from '../../src/core';
import { HOSTILE_BINARIES } from './hostile-binaries';
import { HOSTILE_PACKAGES } from './hostile-packages';
import { HOSTILE_SHEETS } from './hostile-sheets';
import { OTHER_FILES } from './other-files';

/** A file that is not, or not only, what its name says. Built when asked for: some take 20 MB. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The first issue of the read; null for a file that is odd but sound. */
  readonly expectedCode: IssueCode | null;
}

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...OTHER_FILES,
  ...HOSTILE_PACKAGES,
  ...HOSTILE_SHEETS,
  ...HOSTILE_BINARIES,
];
