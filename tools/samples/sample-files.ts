import { exampleFiles } from './example-files';

/** Everything below samples/: path → bytes. */
export function sampleFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of exampleFiles()) files.set(`vi-du/${name}`, bytes);
  return files;
}
