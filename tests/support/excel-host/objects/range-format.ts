import { invalid } from '../errors';
import type { Area } from '../model/area';
import { assertAllowed } from '../model/guards';
import type { Json } from '../model/json';
import type { Region } from '../model/region';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/book';
import { asNumber } from '../wire/arguments';
import { remote, type RemoteType } from '../wire/remote';
import { alignment } from './range-looks';

type Axis = 'row' | 'column';

const linesOf = (area: Area, axis: Axis): { readonly first: number; readonly count: number } =>
  axis === 'row' ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };

function commonMeasure(region: Region, axis: Axis): number | null {
  const { sheet } = region;
  const [sizes, standard] =
    axis === 'row' ? [sheet.rowHeights, DEFAULT_ROW_HEIGHT] : [sheet.columnWidths, DEFAULT_COLUMN_WIDTH];
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const found = new Set<number>();
  for (const area of region.areas) {
    const { first, count } = linesOf(area, axis);
    for (let at = first; at < first + count; at += 1) {
      found.add(hidden.has(at) ? 0 : (sizes.get(at) ?? standard));
      if (found.size > 1) return null;
    }
  }
  return [...found][0] ?? null;
}

function setMeasure(region: Region, axis: Axis, value: Json): void {
  const { sheet } = region;
  const [sizes, limit] = axis === 'row' ? [sheet.rowHeights, 409.5] : [sheet.columnWidths, 1_790];
  assertAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const size = asNumber(value);
  if (size < 0 || size > limit) invalid(`Between 0 and ${limit} points, not ${size}.`);
  for (const area of region.areas) {
    const { first, count } = linesOf(area, axis);
    for (let at = first; at < first + count; at += 1) sizes.set(at, size);
  }
}

/** Back to the measure Excel chooses by itself, which this host has no fonts to work out. */
function autofit(region: Region, axis: Axis): void {
  const { sheet } = region;
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  assertAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of region.areas) {
    const { first, count } = linesOf(area, axis);
    for (const at of [...sizes.keys()]) if (at >= first && at < first + count) sizes.delete(at);
  }
}

export const rangeFormat: RemoteType<Region> = {
  get: {
    ...alignment.get,
    ColumnWidth: (region) => commonMeasure(region, 'column'),
    RowHeight: (region) => commonMeasure(region, 'row'),
  },
  set: {
    ...alignment.set,
    ColumnWidth: (region, value) => setMeasure(region, 'column', value),
    RowHeight: (region, value) => setMeasure(region, 'row', value),
  },
  links: {
    Fill: (region) => remote('RangeFill', region),
    Font: (region) => remote('RangeFont', region),
    Borders: (region) => remote('RangeBorderCollection', region),
    Protection: (region) => remote('FormatProtection', region),
  },
  change: {
    AutofitRows: (region) => autofit(region, 'row'),
    AutofitColumns: (region) => autofit(region, 'column'),
  },
};
