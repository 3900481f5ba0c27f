import { NotImplemented } from '../errors';
import { type Area, intersect, without } from './area';
import { changed } from './fill-values';
import { assertAllowed, assertUnlocked } from './guards';
import { DEFAULT_LOOK } from './look';
import type { Sheet } from './book';

function clearContents(sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of sheet.grid.entriesIn(area)) {
    const look = cell.look.quotePrefix ? { ...cell.look, quotePrefix: false } : cell.look;
    sheet.grid.put(row, column, { ...cell, value: null, formula: null, look });
  }
  changed(sheet, area);
}

export function clearConditionalFormats(sheet: Sheet, areas: readonly Area[]): void {
  for (const format of sheet.formats) format.areas = without(format.areas, areas);
  sheet.formats = sheet.formats.filter((format) => format.areas.length > 0);
}

function clearLinks(sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of sheet.grid.entriesIn(area)) {
    if (cell.link) sheet.grid.put(row, column, { ...cell, link: null });
  }
}

/** Takes the look away: colours, borders, merged cells and conditional formats, as Excel's own command does. */
export function clearLooks(sheet: Sheet, area: Area): void {
  sheet.grid.restyle(area, ({ quotePrefix }) => ({ ...DEFAULT_LOOK, quotePrefix }));
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  clearConditionalFormats(sheet, [area]);
}

export function clear(sheet: Sheet, areas: readonly Area[], what: string): void {
  const contents = what === 'All' || what === 'Contents';
  const looks = what === 'All' || what === 'Formats';
  const links = what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks';
  if (!contents && !looks && !links) throw new NotImplemented(`Range.Clear(${what})`);
  if (contents || links) assertUnlocked(sheet, areas);
  if (looks) assertAllowed(sheet, 'allowFormatCells');
  for (const area of areas) {
    if (looks) clearLooks(sheet, area);
    if (links) clearLinks(sheet, area);
    if (contents) clearContents(sheet, area);
  }
  if (what === 'All') sheet.validations.clear(areas);
}
