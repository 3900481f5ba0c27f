import { fail, invalid } from '../errors';
import { COLUMNS, isWholeColumns, isWholeRows, ROWS } from '../model/area';
import { assertUnprotected } from '../model/guards';
import { protectionOptions } from '../model/protection';
import { Region } from '../model/region';
import type { Sheet } from '../model/book';
import { asNumber, asObject, asText, optional, regionAt } from '../wire/arguments';
import { regionOf } from '../wire/addresses';
import { type Argument, type Arguments, type Remote, remote, type RemoteType, type Targets } from '../wire/remote';

function protect(sheet: Sheet, [options, password]: Arguments): void {
  if (sheet.protection) fail('InvalidOperation', 'The sheet is protected already.');
  const said = protectionOptions(optional(options, {}, asObject)) ?? invalid('There is no such option of protection.');
  const word = optional(password, '', asText);
  sheet.protection = { options: said, password: word === '' ? null : word };
}

function unprotect(sheet: Sheet, [password]: Arguments): void {
  const wanted = sheet.protection?.password ?? null;
  if (wanted !== null && wanted !== optional(password, '', asText)) fail('AccessDenied', 'The password is wrong.');
  sheet.protection = null;
}

export const sheetProtection: RemoteType<Sheet> = {
  get: {
    Protected: ({ protection }) => protection !== null,
    Options: ({ protection }) => (protection ? { ...protection.options } : (protectionOptions({}) ?? {})),
  },
  change: { Protect: protect, Unprotect: unprotect },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= ROWS || columns >= COLUMNS) invalid('So much cannot be frozen.');
  sheet.frozen = { rows, columns };
}

function freezeAt(sheet: Sheet, range: Argument | undefined, args: Arguments): void {
  const { area } = regionAt(args, 0) ?? regionOf(sheet, asText(range));
  if (area.row !== 0 || area.column !== 0) invalid('Only what begins at A1 can be frozen.');
  freeze(sheet, isWholeColumns(area) ? 0 : area.rows, isWholeRows(area) ? 0 : area.columns);
}

function frozenRange(sheet: Sheet): Remote | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows === 0 ? ROWS : rows, columns: columns === 0 ? COLUMNS : columns };
  return remote('Range', new Region(sheet, [area]));
}

export const freezePanes: RemoteType<Sheet> = {
  read: { GetLocationOrNullObject: frozenRange },
  change: {
    FreezeAt: (sheet, args) => freezeAt(sheet, args[0], args),
    FreezeRows: (sheet, [count]) => freeze(sheet, optional(count, 0, asNumber), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, optional(count, 0, asNumber)),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
};

function addBreak(sheet: Sheet, args: Arguments): Remote {
  assertUnprotected(sheet);
  const { area } = regionAt(args, 0) ?? regionOf(sheet, asText(args[0]));
  if (area.row === 0) invalid('No page ends before the first row.');
  const known = sheet.breaks.find(({ row }) => row === area.row);
  const item = known ?? { id: sheet.book.newId('break'), row: area.row };
  if (!known) sheet.breaks = [...sheet.breaks, item].sort((a, b) => a.row - b.row);
  return remote('PageBreak', { sheet, item });
}

export const pageBreaks: RemoteType<Sheet> = {
  items: (sheet) => sheet.breaks.map((item) => remote('PageBreak', { sheet, item })),
  item: (sheet, key) => {
    const item = sheet.breaks.find(({ id }) => id === key);
    return remote('PageBreak', { sheet, item: item ?? fail('ItemNotFound', 'There is no such page break.') });
  },
  read: { GetCount: ({ breaks }) => breaks.length },
  change: {
    Add: addBreak,
    RemovePageBreaks: (sheet) => {
      assertUnprotected(sheet);
      sheet.breaks = [];
    },
  },
};

export const pageBreak: RemoteType<Targets['PageBreak']> = {
  identity: ({ item }) => ({ _Id: item.id }),
  get: { RowIndex: ({ item }) => item.row, ColumnIndex: () => 0 },
  change: {
    Delete: ({ sheet, item }) => {
      assertUnprotected(sheet);
      sheet.breaks = sheet.breaks.filter((other) => other !== item);
    },
  },
};
