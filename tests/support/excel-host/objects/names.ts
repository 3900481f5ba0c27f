import { fail, invalid } from '../errors';
import { parseFormula } from '../formula/parse';
import { formatArea, parseArea } from '../model/area';
import type { Book, Name } from '../model/book';
import { plainValue } from '../model/cell';
import { absolute } from '../model/sheet-edits';
import { sameName } from '../model/sheet-name';
import type { Json } from '../model/json';
import { asBoolean, asText, optional, regionAt } from '../wire/arguments';
import { regionOfFormula } from '../wire/addresses';
import { type Arguments, type Remote, remote, type RemoteType, type Targets } from '../wire/remote';

type Collection = Targets['NamedItemCollection'];

const inScope = ({ book, scope }: Collection): Name[] => book.names.filter((item) => item.scope === scope);

function found(names: Collection, key: string): Remote | null {
  const item = inScope(names).find(({ name }) => sameName(name, key));
  return item ? remote('NamedItem', { book: names.book, item }) : null;
}

function assertName(name: string): void {
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!valid || parseArea(name) || /^r\d*c?\d*$|^c\d*$/i.test(name)) invalid(`Not a name: ${name}`);
}

function formulaFrom(args: Arguments): string {
  const region = regionAt(args, 1);
  if (region) return `=${region.areas.map((area) => absolute(region.sheet, formatArea(area, true))).join(',')}`;
  const text = asText(args[1]);
  const formula = text.startsWith('=') ? text : `=${text}`;
  return parseFormula(formula) ? formula : invalid(`Not a formula: ${text}`);
}

function add(names: Collection, args: Arguments): Remote {
  const name = asText(args[0]);
  assertName(name);
  if (found(names, name)) fail('ItemAlreadyExists', `The name ${name} exists.`);
  const formula = formulaFrom(args);
  const item: Name = { name, scope: names.scope, formula, visible: true, comment: optional(args[2], '', asText) };
  names.book.names = [...names.book.names, item];
  return remote('NamedItem', { book: names.book, item });
}

export const namedItems: RemoteType<Collection> = {
  items: (names) => inScope(names).map((item) => remote('NamedItem', { book: names.book, item })),
  item: (names, key) => found(names, asText(key)) ?? fail('ItemNotFound', `There is no name ${asText(key)}.`),
  read: {
    GetItemOrNullObject: (names, [key]) => found(names, asText(key)),
    GetCount: (names) => inScope(names).length,
  },
  change: { Add: add },
};

function regionIn(book: Book, item: Name): ReturnType<typeof regionOfFormula> {
  return regionOfFormula(item.scope ?? book.active, item.formula);
}

/** A range by its address, anything else by what stands in the formula. */
function value({ book, item }: Targets['NamedItem']): Json {
  const region = regionIn(book, item);
  if (region) return region.address;
  const node = parseFormula(item.formula);
  if (node?.kind === 'constant') return plainValue(node.value);
  return item.formula.includes('#REF!') ? '#REF!' : item.formula;
}

function type({ book, item }: Targets['NamedItem']): string {
  if (regionIn(book, item)) return 'Range';
  const node = parseFormula(item.formula);
  if (node?.kind !== 'constant') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof node.value as 'string' | 'number' | 'boolean'
  ];
}

export const namedItem: RemoteType<Targets['NamedItem']> = {
  identity: ({ item }) => ({ _Id: item.name }),
  get: {
    Name: ({ item }) => item.name,
    Formula: ({ item }) => item.formula,
    Visible: ({ item }) => item.visible,
    Comment: ({ item }) => item.comment,
    Scope: ({ item }) => (item.scope ? 'Worksheet' : 'Workbook'),
    Type: type,
    Value: value,
  },
  set: {
    Visible: ({ item }, visible) => {
      item.visible = asBoolean(visible);
    },
    Comment: ({ item }, comment) => {
      item.comment = asText(comment);
    },
    Formula: ({ item }, formula) => {
      item.formula = formulaFrom(['', formula]);
    },
  },
  read: {
    GetRangeOrNullObject: ({ book, item }) => {
      const region = regionIn(book, item);
      return region && remote('Range', region);
    },
  },
  change: {
    Delete: ({ book, item }) => {
      book.names = book.names.filter((other) => other !== item);
    },
  },
};
