import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SAMPLE_FOLDERS, sampleFiles } from './sample-files';

/** `npm run samples`: makes samples/ anew, byte for byte the same every time. */
for (const folder of SAMPLE_FOLDERS) rmSync(join('samples', folder), { recursive: true, force: true });
for (const [name, bytes] of sampleFiles()) {
  const path = join('samples', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
