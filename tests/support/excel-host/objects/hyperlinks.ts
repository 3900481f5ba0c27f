import { invalid } from '../errors';
import { eachCell } from '../model/area';
import type { Hyperlink } from '../model/cell';
import { changed } from '../model/fill-values';
import { assertAllowed, assertUnlocked } from '../model/guards';
import type { Json } from '../model/json';
import type { Region } from '../model/region';
import { asObject } from '../wire/arguments';

export function setHyperlink({ sheet, area }: Region, value: Json): void {
  assertAllowed(sheet, 'allowInsertHyperlinks');
  assertUnlocked(sheet, [area]);
  const given = asObject(value);
  const link = Object.fromEntries(Object.entries(given).filter(([, text]) => typeof text === 'string')) as Hyperlink;
  const known = ['address', 'documentReference', 'screenTip', 'textToDisplay'];
  if (Object.keys(given).some((key) => !known.includes(key))) invalid('A hyperlink has no such member.');
  if (link.address === undefined && link.documentReference === undefined) invalid('A hyperlink leads somewhere.');
  eachCell(area, (row, column) => {
    const cell = sheet.grid.cellAt(row, column);
    const shown = link.textToDisplay ?? (cell.value === null ? (link.address ?? link.documentReference) : undefined);
    // Excel's own style of a link.
    const look = { ...cell.look, fontColor: '#0563C1', underline: 'Single' };
    const text = shown === undefined ? {} : { value: shown, formula: null };
    sheet.grid.put(row, column, { ...cell, ...text, look, link });
  });
  if (link.textToDisplay !== undefined) changed(sheet, area);
}

export function hyperlink(region: Region): Json {
  const { area, sheet } = region;
  const { link } = sheet.grid.cellAt(area.row, area.column);
  return link ? { ...link } : null;
}
