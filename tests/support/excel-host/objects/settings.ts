import { fail, invalid } from '../errors';
import type { Book } from '../model/book';
import { copyOf, type Json } from '../model/json';
import { asText } from '../wire/arguments';
import { Remote, remote, type RemoteType, type Targets } from '../wire/remote';

const found = (book: Book, key: string): Remote | null =>
  book.settings.has(key) ? remote('Setting', { book, key }) : null;

function put(book: Book, key: string, value: Json): void {
  const others = [...book.settings].filter(([known]) => known !== key);
  const size = [...others, [key, value] as const].reduce(
    (sum, [name, said]) => sum + name.length + JSON.stringify(said).length,
    0,
  );
  if (size > book.options.settingsQuota) fail('GeneralException', 'The settings of this workbook are full.');
  book.settings.set(key, copyOf(value));
}

export const settings: RemoteType<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => remote('Setting', { book, key })),
  item: (book, key) => found(book, asText(key)) ?? fail('ItemNotFound', `There is no setting ${asText(key)}.`),
  read: {
    GetItemOrNullObject: (book, [key]) => found(book, asText(key)),
    GetCount: (book) => book.settings.size,
  },
  change: {
    Add: (book, [key, value]) => {
      if (value instanceof Remote) invalid('A setting holds plain values.');
      put(book, asText(key), (value ?? null) as Json);
      return remote('Setting', { book, key: asText(key) });
    },
  },
};

export const setting: RemoteType<Targets['Setting']> = {
  identity: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ book, key }) => copyOf(book.settings.get(key) ?? fail('ItemNotFound', 'The setting is gone.')),
  },
  set: { Value: ({ book, key }, value) => put(book, key, value) },
  change: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
};
