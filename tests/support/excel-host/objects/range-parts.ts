import { fail, invalid, NotImplemented } from '../errors';
import { areaAt, bounding, COLUMNS, intersect, isUnbounded, ROWS, type Area } from '../model/area';
import { Region } from '../model/region';
import { asNumber, asText, optional, regionAt } from '../wire/arguments';
import { regionOf } from '../wire/addresses';
import { type Arguments, type Remote, remote, type RemoteType } from '../wire/remote';

/** A range of a sheet; an area over its edge is not one. */
function range(region: Region, area: Area | null): Remote {
  return remote('Range', new Region(region.sheet, [area ?? invalid('There are no such cells.')]));
}

/** Another range on the same sheet, given as an object or by its address. */
function other(region: Region, args: Arguments): Region {
  const given = regionAt(args, 0) ?? regionOf(region.sheet, asText(args[0]));
  return given.sheet === region.sheet ? given : invalid('The ranges are on different sheets.');
}

function usedWithin(region: Region, args: Arguments): Remote | null {
  const valuesOnly = optional(args[0], false, Boolean);
  const area = region.sheet.usedArea(valuesOnly, region.area);
  return area && range(region, area);
}

function intersection(region: Region, args: Arguments): Remote | null {
  const area = intersect(region.area, other(region, args).area);
  return area && range(region, area);
}

const missing = (): never => fail('ItemNotFound', 'There are no such cells.');

/** Methods of a range that lead to other ranges. */
export const rangeParts: NonNullable<RemoteType<Region>['read']> = {
  GetUsedRange: (region, args) => usedWithin(region, args) ?? missing(),
  GetUsedRangeOrNullObject: usedWithin,
  GetIntersection: (region, args) => intersection(region, args) ?? missing(),
  GetIntersectionOrNullObject: intersection,
  GetBoundingRect: (region, args) => range(region, bounding(region.area, other(region, args).area)),
  // Cells outside the range can be asked for, as long as they are on the sheet.
  GetCell: ({ sheet, area }, [row, column]) =>
    range(new Region(sheet, []), areaAt(area.row + asNumber(row), area.column + asNumber(column), 1, 1)),
  GetRow: (region, [row]) =>
    range(region, areaAt(region.area.row + asNumber(row), region.area.column, 1, region.area.columns)),
  GetColumn: (region, [column]) =>
    range(region, areaAt(region.area.row, region.area.column + asNumber(column), region.area.rows, 1)),
  GetEntireRow: (region) => range(region, areaAt(region.area.row, 0, region.area.rows, COLUMNS)),
  GetEntireColumn: (region) => range(region, areaAt(0, region.area.column, ROWS, region.area.columns)),
  GetLastCell: (region) => range(region, last(region.area, 1, 1)),
  GetLastRow: (region) => range(region, last(region.area, 1, region.area.columns)),
  GetLastColumn: (region) => range(region, last(region.area, region.area.rows, 1)),
  GetOffsetRange: (region, [rows, columns]) => {
    const { row, column, ...size } = region.area;
    return range(region, areaAt(row + asNumber(rows), column + asNumber(columns), size.rows, size.columns));
  },
  GetResizedRange: (region, [rows, columns]) => {
    if (isUnbounded(region.area)) throw new NotImplemented('Range.GetResizedRange of whole rows or columns');
    const { row, column, ...size } = region.area;
    return range(region, areaAt(row, column, size.rows + asNumber(rows), size.columns + asNumber(columns)));
  },
};

const last = (area: Area, rows: number, columns: number): Area | null =>
  areaAt(area.row + area.rows - rows, area.column + area.columns - columns, rows, columns);
