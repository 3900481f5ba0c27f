// When files were last changed: what is built is built again only when its sources are newer.
import { readdirSync, statSync } from 'node:fs';

/** When a file was changed, in milliseconds; 0 where there is none. */
export const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The newest change of a file, or below a folder. Folders count: deleting a file touches nothing else. */
export function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}
