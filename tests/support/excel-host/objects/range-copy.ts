import { fail } from '../errors';
import { copyRange } from '../model/copy';
import type { Region } from '../model/region';
import { splitSheet } from '../model/sheet-name';
import { asBoolean, asText, oneOf, optional, regionAt } from '../wire/arguments';
import { regionOf } from '../wire/addresses';
import type { Arguments } from '../wire/remote';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

export function copyFrom(region: Region, args: Arguments): void {
  const [given, type, skipBlanks, transpose] = args;
  const source = regionAt(args, 0) ?? addressed(region, asText(given));
  copyRange(region, source, {
    type: optional(type, 'All' as const, (value) => oneOf(COPY_TYPES, value)),
    skipBlanks: optional(skipBlanks, false, asBoolean),
    transpose: optional(transpose, false, asBoolean),
  });
}

/** An address among the arguments may name another sheet. */
function addressed({ sheet }: Region, address: string): Region {
  const { sheet: name, rest } = splitSheet(address);
  const home = name === null ? sheet : sheet.book.find(name);
  return regionOf(home ?? fail('ItemNotFound', `There is no sheet ${name ?? ''}.`), rest);
}
