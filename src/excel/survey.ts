import { type Memory, readMemory } from './memory';

/** A sheet of the workbook as Excel lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** The workbook apart from its cells: what every reading begins with, and every write relies on. */
export interface WorkbookInfo {
  readonly file: string;
  readonly sheets: readonly SheetInfo[];
  readonly active: string;
  /** Opened to be read: then every refusal comes of that. */
  readonly readOnly: boolean;
  /** Sheets can be neither added nor removed. */
  readonly structureLocked: boolean;
  /** Names of the sheets that we wrote. */
  readonly ours: ReadonlySet<string>;
  readonly memory: Memory;
}

/** Sheets that keep what ours were before the last run begin so; nobody sees them. */
export const BACKUP_PREFIX = '~CCHC';

/** A hidden name of the workbook that refers to each sheet of ours: it follows the sheet, and is kept by other programs. */
export function markerName(sheet: string): string {
  return `ThiDuaCCHC_${sheet.replace(/[^\p{L}\p{N}]+/gu, '_')}`;
}

const MARKER = /^ThiDuaCCHC_/;

/** "='Toàn xã (kết quả)'!$A$1" → the sheet's name; null when the sheet is gone ("=#REF!$A$1"). */
function sheetOf(formula: string): string | null {
  const [, quoted, bare] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$A\$1$/.exec(formula) ?? [];
  return quoted?.replace(/''/g, "'") ?? bare ?? null;
}

/** Queues the loading of the workbook's info; call the result after the next sync. */
export function loadInfo(context: Excel.RequestContext): () => WorkbookInfo {
  const { workbook } = context;
  const { worksheets, names, settings, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  workbook.load('name,readOnly');
  protection.load('protected');
  active.load('name');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  return () => {
    const sheets = worksheets.items.map(({ name, id, visibility, protection: lock }): SheetInfo => ({
      name,
      id,
      hidden: visibility !== 'Visible',
      protection: lock.protected ? lock.options : null,
    }));
    const marked = names.items.filter(({ name }) => MARKER.test(name)).map(({ formula }) => sheetOf(String(formula)));
    return {
      file: workbook.name,
      readOnly: workbook.readOnly,
      sheets,
      active: active.name,
      structureLocked: protection.protected,
      ours: new Set(marked.filter((name) => name !== null)),
      memory: readMemory(settings.items.map(({ key, value }) => ({ key, value: value as unknown }))),
    };
  };
}

export const isBackup = ({ name }: { readonly name: string }): boolean => name.startsWith(BACKUP_PREFIX);
