import { fail, invalid } from '../errors';
import { areaAt, WHOLE } from '../model/area';
import { Region } from '../model/region';
import type { Sheet } from '../model/book';
import { copySheet, move, removeSheet, rename, setVisibility } from '../model/sheet-edits';
import { asBoolean, asColor, asNumber, asText, oneOf, optional, sheetLike } from '../wire/arguments';
import { regionOf, regionsOf } from '../wire/addresses';
import { type Arguments, type Desk, type Remote, remote, type RemoteType } from '../wire/remote';

function rangeOf(sheet: Sheet, args: Arguments): Remote {
  const address = optional(args[0], '', asText);
  return remote('Range', address === '' ? new Region(sheet, [WHOLE]) : regionOf(sheet, address));
}

function byIndexes(sheet: Sheet, numbers: Arguments): Remote {
  const [row = 0, column = 0, rows = 1, columns = 1] = numbers.map(asNumber);
  return remote(
    'Range',
    new Region(sheet, [areaAt(row, column, rows, columns) ?? invalid('There are no such cells.')]),
  );
}

function used(sheet: Sheet, args: Arguments): Remote | null {
  const area = sheet.usedArea(optional(args[0], false, asBoolean));
  return area && remote('Range', new Region(sheet, [area]));
}

function copyPosition(sheet: Sheet, [type, relative]: Arguments): number {
  const { sheets } = sheet.book;
  const to = sheetLike(relative)?.target;
  switch (optional(type, 'None' as const, (value) => oneOf(['None', 'Before', 'After', 'Beginning', 'End'], value))) {
    case 'Beginning':
      return 0;
    case 'Before':
      return sheets.indexOf(to ?? invalid('Before which sheet?'));
    case 'After':
      return sheets.indexOf(to ?? invalid('After which sheet?')) + 1;
    default:
      return sheets.length;
  }
}

function activate(sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') fail('InvalidOperation', 'A hidden sheet cannot be activated.');
  sheet.book.activate(sheet);
}

function anotherById(sheet: Sheet, [id]: Arguments): Remote {
  const found = sheet.book.findById(asText(id));
  return remote('Worksheet', found ?? fail('ItemNotFound', 'The sheet does not exist any more.'));
}

const listen = (kind: string, on: boolean) => (sheet: Sheet, _args: Arguments, desk: Desk) => {
  if (on) desk.listeners.add(`${kind} ${sheet.id}`);
  else desk.listeners.delete(`${kind} ${sheet.id}`);
};

export const worksheet: RemoteType<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Visibility: ({ visibility }) => visibility,
    Position: (sheet) => sheet.book.sheets.indexOf(sheet),
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ gridlines }) => gridlines,
  },
  set: {
    Name: (sheet, name) => rename(sheet, asText(name)),
    Visibility: (sheet, value) => setVisibility(sheet, oneOf(['Visible', 'Hidden', 'VeryHidden'], value)),
    Position: (sheet, position) => move(sheet, asNumber(position)),
    TabColor: (sheet, color) => {
      sheet.tabColor = color === '' ? '' : asColor(color);
    },
    // What office.js sends for showGridlines.
    Gridlines: (sheet, value) => {
      sheet.gridlines = asBoolean(value);
    },
  },
  links: {
    Names: (sheet) => remote('NamedItemCollection', { book: sheet.book, scope: sheet }),
    Charts: (sheet) => remote('ChartCollection', sheet),
    Protection: (sheet) => remote('WorksheetProtection', sheet),
    FreezePanes: (sheet) => remote('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => remote('PageLayout', sheet),
    HorizontalPageBreaks: (sheet) => remote('PageBreakCollection', sheet),
  },
  read: {
    Activate: activate,
    GetRange: rangeOf,
    GetRangeByIndexes: byIndexes,
    GetRanges: (sheet, [addresses]) => {
      const text = optional(addresses, '', asText);
      return remote('RangeAreas', text === '' ? new Region(sheet, [WHOLE]) : regionsOf(sheet, text));
    },
    GetCell: (sheet, [row, column]) => byIndexes(sheet, [asNumber(row), asNumber(column), 1, 1]),
    GetUsedRange: (sheet, args) => used(sheet, args) ?? byIndexes(sheet, [0, 0, 1, 1]),
    GetUsedRangeOrNullObject: used,
    _GetSheetById: anotherById,
    _GetAnotherWorksheetById: anotherById,
    _RegisterDataChangedEvent: listen('changed', true),
    _UnregisterDataChangedEvent: listen('changed', false),
    _RegisterActivatedEvent: listen('activated', true),
    _UnregisterActivatedEvent: listen('activated', false),
  },
  change: {
    Copy: (sheet, args) => remote('Worksheet', copySheet(sheet, copyPosition(sheet, args))),
    Delete: removeSheet,
  },
};
