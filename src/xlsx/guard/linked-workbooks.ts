import type { Inflater } from './inflate';
import type { ZipEntry } from './zip';

/** The names of other workbooks that formulas fetch figures from, by the number in "[1]Sheet1!A1". */
export type LinkedWorkbooks = ReadonlyMap<number, string>;

const LINK = /^xl\/externalLinks\/_rels\/externalLink(\d{1,3})\.(?:xml|bin)\.rels$/i;
const TARGET = /\bTarget\s*=\s*"([^"]*)"/;

/** No file system has longer names; each formula that follows the link would repeat it. */
const LONGEST_NAME = 255;

/** Where a link leads is told without its folders: the name is what a person recognises. */
function fileName(target: string): string {
  const name = (target.split(/[\\/]/).at(-1) ?? '').slice(0, LONGEST_NAME);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Only the relationship parts are read; what the other workbooks said is none of our business. */
export function linkedWorkbooks(entries: readonly ZipEntry[], inflate: Inflater): LinkedWorkbooks {
  const links = new Map<number, string>();
  for (const entry of entries) {
    const number = LINK.exec(entry.name)?.[1];
    const target = number === undefined ? null : TARGET.exec(new TextDecoder().decode(inflate(entry)));
    if (target?.[1]) links.set(Number(number), fileName(target[1]));
  }
  return links;
}
