import { FAULTS } from './faults';
import { readme, sidecar } from './faults/describe';

/** Every sample of a fault with what is expected of it: path below samples/loi → bytes. */
export function faultFiles(): Map<string, Uint8Array> {
  const text = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const fault of FAULTS) {
    for (const [file, make] of Object.entries(fault.files)) {
      files.set(fault.inFolder ? `${fault.name}/${file}` : file, make());
    }
    files.set(`${fault.name}.json`, text.encode(sidecar(fault)));
  }
  files.set('README.md', text.encode(readme(FAULTS)));
  return files;
}
