import { freeName, type GivenFile } from '../../app';
import { issue, place, type ParsedWorkbook, type WorkbookSnapshot } from '../../core';
import { type DeskFile, readFile } from '../../xlsx';

/** What a browser says why it gives no bytes, in its own short words. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** So many files are asked of the browser before they are needed: it takes its time for each. */
const AHEAD = 8;

/** The bytes, or why the browser does not give them. */
type Bytes = Uint8Array<ArrayBuffer> | { readonly reason: string };

const bytesOf = ({ content }: GivenFile): Promise<Bytes> =>
  content.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (error: unknown) => ({ reason: reasonOf(error) }),
  );

/** Read under the guard. A file that the browser does not give is on the desk too, and says so. */
function fileOf(name: string, bytes: Bytes): DeskFile {
  if (bytes instanceof Uint8Array) return readFile(name, bytes);
  const issues = [issue('file-unreadable', place(name), name, bytes)];
  return { name, bytes: new Uint8Array(), workbook: { file: name, sheets: [], date1904: false, issues }, counted: [] };
}

/** One file after the other, in the order they were given. */
export async function* readInTurn(given: readonly GivenFile[]): AsyncGenerator<DeskFile, void> {
  const asked = given.slice(0, AHEAD).map(bytesOf);
  for (const [index, { name }] of given.entries()) {
    const bytes = await asked.shift();
    const next = given[index + AHEAD];
    if (next) asked.push(bytesOf(next));
    if (bytes) yield fileOf(name, bytes);
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Stands for the units of an earlier result, whose unit sheets are copies. */
const RESULT = '=';

/** What the files that were given do to those on the desk. */
export interface Sorted {
  readonly fresh: readonly DeskFile[];
  /** Names of files that were there already, byte for byte. */
  readonly same: readonly string[];
  /** Names of files that a newer one of the same units takes the place of. */
  readonly replaced: readonly string[];
}

/**
 * A file called as one that is there: the same again; a newer version, when it reports for the same units or both are
 * earlier results; or else another file that happens to be called so, which gets a name of its own. Nobody's report is lost for its name.
 */
export function sortGiven(
  given: readonly DeskFile[],
  there: readonly DeskFile[],
  parse: (workbook: WorkbookSnapshot) => ParsedWorkbook,
): Sorted {
  const unitsOf = ({ workbook }: DeskFile): string => {
    const { reports, issues } = parse(workbook);
    // Of two earlier results of one name, the one given last has what was decided last.
    if (issues.some((found) => found.code === 'file-own-workbook' && found.args.kind === 'result')) return RESULT;
    return [...new Set(reports.map(({ unit }) => unit))].sort().join(' ');
  };
  const known = new Map(there.map((file) => [file.name, file]));
  const sorted = { fresh: [] as DeskFile[], same: [] as string[], replaced: [] as string[] };
  for (const file of given) {
    const old = known.get(file.name);
    if (!old) sorted.fresh.push(file);
    else if ([...known.values()].some(({ bytes }) => sameBytes(bytes, file.bytes))) sorted.same.push(file.name);
    else if (unitsOf(old) !== '' && unitsOf(old) === unitsOf(file)) {
      sorted.fresh.push(file);
      sorted.replaced.push(file.name);
    } else
      sorted.fresh.push(
        readFile(
          freeName(file.name, (name) => known.has(name)),
          file.bytes,
        ),
      );
    for (const one of sorted.fresh) known.set(one.name, one);
  }
  return sorted;
}
