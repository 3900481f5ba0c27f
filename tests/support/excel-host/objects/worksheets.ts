import { fail } from '../errors';
import type { Book } from '../model/book';
import { addSheet } from '../model/sheet-edits';
import { asBoolean, asText, optional } from '../wire/arguments';
import { type Arguments, type Desk, type Remote, remote, type RemoteType } from '../wire/remote';

function found(book: Book, key: string): Remote | null {
  const sheet = book.findById(key) ?? book.find(key);
  return sheet && remote('Worksheet', sheet);
}

const listen = (kind: string, on: boolean) => (_book: Book, _args: Arguments, desk: Desk) => {
  if (on) desk.listeners.add(`${kind} Workbook`);
  else desk.listeners.delete(`${kind} Workbook`);
};

function count(book: Book, visibleOnly: boolean): number {
  return book.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible').length;
}

export const worksheets: RemoteType<Book> = {
  items: (book) => book.sheets.map((sheet) => remote('Worksheet', sheet)),
  item: (book, key) => found(book, asText(key)) ?? fail('ItemNotFound', `There is no sheet ${asText(key)}.`),
  read: {
    GetItemOrNullObject: (book, [key]) => found(book, asText(key)),
    GetActiveWorksheet: (book) => remote('Worksheet', book.active),
    GetCount: (book, [visibleOnly]) => count(book, optional(visibleOnly, false, asBoolean)),
    _RegisterDataChangedEvent: listen('changed', true),
    _UnregisterDataChangedEvent: listen('changed', false),
    _RegisterActivatedEvent: listen('activated', true),
    _UnregisterActivatedEvent: listen('activated', false),
    _RegisterAddedEvent: listen('added', true),
    _UnregisterAddedEvent: listen('added', false),
    _RegisterDeletedEvent: listen('deleted', true),
    _UnregisterDeletedEvent: listen('deleted', false),
  },
  change: {
    Add: (book, [name]) => remote('Worksheet', addSheet(book, optional(name, null, asText))),
  },
};
