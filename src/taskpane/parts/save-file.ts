import type { MadeFile } from '../../app';

/** A browser takes a moment to begin saving; then the file's memory can be let go, in milliseconds. */
const SOON = 60_000;

/** Hands a file to the browser, which saves it where it saves downloads. */
export function saveFile({ name, type, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SOON);
}
