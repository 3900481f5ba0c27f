import { HOSTILE_BINARIES } from './hostile-binaries';
import type { HostileFile } from './hostile-file';
import { HOSTILE_PACKAGES } from './hostile-packages';
import { HOSTILE_SHEETS } from './hostile-sheets';
import { OTHER_FILES } from './other-files';

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...OTHER_FILES,
  ...HOSTILE_PACKAGES,
  ...HOSTILE_SHEETS,
  ...HOSTILE_BINARIES,
];
