import { read, SSF, type CellObject, type WorkBook } from '@e965/xlsx';
import { withinBounds } from './within-bounds';

/** The part of SheetJS that its own types leave open. */
interface NumberFormats {
  is_date(code: string): boolean;
  format(code: string, value: number, options: { readonly date1904: boolean; readonly dateNF: string }): string;
}

export const numberFormats = SSF as NumberFormats;

/** Built-in format 14 is "the short date of this machine"; here the machine is a Vietnamese one. */
export const SHORT_DATE = 'dd/mm/yyyy';

/** A parsed sheet as we ask for it: rows of cells, full of holes. */
export interface ParsedCell extends Omit<CellObject, 'v' | 't'> {
  readonly t: string;
  readonly v?: string | number | boolean | Date | null;
}

export interface ParsedSheet {
  readonly '!data': readonly (readonly (ParsedCell | undefined)[] | undefined)[];
  readonly '!type'?: string;
  readonly '!rows'?: readonly ({ readonly hidden?: boolean } | undefined)[];
  readonly '!merges'?: readonly {
    readonly s: { readonly r: number; readonly c: number };
    readonly e: { readonly r: number; readonly c: number };
  }[];
}

export type ParsedWorkbook = WorkBook;

/**
 * dense: an object per cell address would cost twice the memory. cellStyles: hidden rows, and cells that hold nothing
 * but a formula. cellText off: we format the few cells whose text matters ourselves, with checked format codes.
 */
const OPTIONS = { dense: true, cellNF: true, cellStyles: true, cellHTML: false } as const;

/** A package of XML parts. OpenDocument says itself what a cell shows. */
export function parsePackage(bytes: Uint8Array, format: 'xlsx' | 'ods'): ParsedWorkbook {
  return quietly(() => read(bytes, { ...OPTIONS, type: 'array', cellText: format === 'ods' }));
}

/** A package of binary parts (.xlsb), or the bare record stream of an .xls. */
export function parseRecords(bytes: Uint8Array, format: 'xlsb' | 'xls'): ParsedWorkbook {
  // 'buffer' spares the stream a copy into a list of half a million numbers.
  const type = format === 'xls' ? 'buffer' : 'array';
  return quietly(() => withinBounds(() => read(bytes, { ...OPTIONS, type, cellText: false })));
}

/** SheetJS tells the console what it wonders about; the console belongs to the shell, and users read it there. */
function quietly<T>(parse: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return parse();
  } finally {
    console.error = error;
  }
}
