import type { WorkbookFormat } from '../guard';

const FORMATS: Readonly<Record<string, WorkbookFormat>> = {
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  xltm: 'xlsx',
  xlsb: 'xlsb',
  xls: 'xls',
  xlt: 'xls',
  ods: 'ods',
  ots: 'ods',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
};

/** The last part of a path, of either kind of system. */
export function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** The format a file's extension promises: null without an extension, or with one that promises no workbook. */
export function claimedFormat(name: string): WorkbookFormat | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1] ?? '';
  return FORMATS[extension.toLowerCase()] ?? null;
}
