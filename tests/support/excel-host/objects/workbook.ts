import { fail } from '../errors';
import type { Book } from '../model/book';
import { Region } from '../model/region';
import { asBoolean, asText } from '../wire/arguments';
import { type Arguments, type Desk, type Remote, remote, type RemoteType } from '../wire/remote';

export const application: RemoteType<Book> = {
  get: { CalculationMode: () => 'Automatic' },
  // Both hold until the next request, and nothing of them can be seen.
  read: { SuspendApiCalculationUntilNextSync: () => null, SuspendScreenUpdatingUntilNextSync: () => null },
};

function referenced(desk: Desk, id: string): Remote | null {
  return desk.references.get(id) ?? null;
}

/** The range an event spoke of. */
function eventRange(_book: Book, [id]: Arguments, desk: Desk): Remote | null {
  return referenced(desk, asText(id));
}

export const workbook: RemoteType<Book> = {
  get: {
    Name: ({ name }) => name,
    ReadOnly: ({ options }) => options.readOnly,
    IsDirty: ({ isDirty }) => isDirty,
  },
  set: {
    IsDirty: (book, value) => {
      book.isDirty = asBoolean(value);
    },
  },
  links: {
    Application: (book) => remote('Application', book),
    Worksheets: (book) => remote('WorksheetCollection', book),
    Names: (book) => remote('NamedItemCollection', { book, scope: null }),
    Settings: (book) => remote('SettingCollection', book),
    Properties: (book) => remote('DocumentProperties', book),
    Protection: (book) => remote('WorkbookProtection', book),
  },
  read: {
    GetActiveCell: ({ active }) => remote('Range', new Region(active, [{ ...active.selection, rows: 1, columns: 1 }])),
    GetSelectedRange: ({ active }) => remote('Range', new Region(active, [active.selection])),
    _GetRangeForEventByReferenceId: (book, args, desk) =>
      eventRange(book, args, desk) ?? fail('ItemNotFound', 'These cells are gone.'),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _RemoveReference: (_book, [id], desk) => {
      desk.references.delete(asText(id));
    },
  },
};

export const workbookProtection: RemoteType<Book> = {
  get: { Protected: ({ options }) => options.structureProtected },
};

export const properties: RemoteType<Book> = {
  get: { Title: ({ title }) => title },
  set: {
    Title: (book, title) => {
      book.title = asText(title);
    },
  },
};
