import { invalid } from '../errors';
import { parseArea } from '../model/area';
import { Region } from '../model/region';
import type { Sheet } from '../model/book';
import { sameName, splitSheet } from '../model/sheet-name';

/** The range an address on a sheet means; a defined name is an address, too. */
export function regionOf(sheet: Sheet, address: string): Region {
  const { sheet: named, rest } = splitSheet(address);
  if (named !== null && !sameName(named, sheet.name)) invalid(`This address is on another sheet: ${address}`);
  const area = parseArea(rest.trim());
  return area ? new Region(sheet, [area]) : (namedRegion(sheet, rest) ?? invalid(`Not an address: ${address}`));
}

function namedRegion(sheet: Sheet, name: string): Region | null {
  const items = sheet.book.names.filter((item) => sameName(item.name, name));
  const item = items.find(({ scope }) => scope === sheet) ?? items.find(({ scope }) => scope === null);
  const region = item ? regionOfFormula(sheet, item.formula) : null;
  return region?.sheet === sheet ? region : null;
}

/** The cells a formula of nothing but a reference means. */
export function regionOfFormula(home: Sheet, formula: string): Region | null {
  const { sheet: named, rest } = splitSheet(formula.replace(/^=/, ''));
  const sheet = named === null ? home : home.book.find(named);
  const area = parseArea(rest);
  return sheet && area ? new Region(sheet, [area]) : null;
}

/** Several areas, with commas between them. */
export function regionsOf(sheet: Sheet, addresses: string): Region {
  const areas = addresses.split(',').flatMap((address) => regionOf(sheet, address.trim()).areas);
  return new Region(sheet, areas);
}
