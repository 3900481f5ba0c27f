import { NotImplemented } from '../errors';
import { COLUMNS } from '../model/area';
import { isObject, type Json, type JsonObject } from '../model/json';
import { Region } from '../model/region';
import type { Remote } from '../wire/remote';
import { remote } from '../wire/remote';
import { capitalised } from '../wire/names';

/** What can be asked of each cell, or each row, in one go; other members exist, but not here. */
const KNOWN: Readonly<Record<string, string>> = {
  address: 'Range.Address',
  rowHidden: 'Range.RowHidden',
  'format/fill/color': 'RangeFill.Color',
  'format/font/name': 'RangeFont.Name',
  'format/font/size': 'RangeFont.Size',
  'format/font/bold': 'RangeFont.Bold',
  'format/font/italic': 'RangeFont.Italic',
  'format/font/underline': 'RangeFont.Underline',
  'format/font/color': 'RangeFont.Color',
};

type Ask = (of: Remote, member: string) => Json;

function properties(region: Region, wanted: JsonObject, ask: Ask, path = ''): JsonObject {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (value === false || value === null) continue;
    const at = `${path}${key}`;
    if (isObject(value)) result[key] = properties(region, value, ask, `${at}/`);
    else {
      const [kind, member] = KNOWN[at]?.split('.') ?? [];
      if (!kind || !member)
        throw new NotImplemented(`GetCellProperties of ${at.split('/').map(capitalised).join('.')}`);
      result[key] = ask(remote(kind as 'Range', region), member);
    }
  }
  return result;
}

export function cellProperties(region: Region, wanted: JsonObject, ask: Ask): Json {
  const { row, column, rows, columns } = region.area;
  const at = (r: number, c: number): Region =>
    new Region(region.sheet, [{ row: row + r, column: column + c, rows: 1, columns: 1 }]);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_column, c) => properties(at(r, c), wanted, ask)),
  );
}

export function rowProperties(region: Region, wanted: JsonObject, ask: Ask): Json {
  const { row, rows } = region.area;
  const at = (r: number): Region => new Region(region.sheet, [{ row: row + r, column: 0, rows: 1, columns: COLUMNS }]);
  return Array.from({ length: rows }, (_, r) => properties(at(r), wanted, ask));
}
