import { exampleFiles } from './example-files';
import { faultFiles } from './fault-files';

/** Below samples/, everything in these folders is made here. */
export const SAMPLE_FOLDERS = ['vi-du', 'loi'] as const;

/** Everything below samples/: path → bytes. */
export function sampleFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of exampleFiles()) files.set(`vi-du/${name}`, bytes);
  for (const [name, bytes] of faultFiles()) files.set(`loi/${name}`, bytes);
  return files;
}
