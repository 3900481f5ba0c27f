import { fail, invalid } from '../errors';
import { type Area, cellCount, eachCell, isWholeColumns, isWholeRows } from '../model/area';
import { type Cell, plainValue, valueType } from '../model/cell';
import { clear } from '../model/clear';
import { formulaOf } from '../model/enter';
import { fillValues, valuesFor } from '../model/fill-values';
import { assertAllowed, assertUnprotected } from '../model/guards';
import type { Json } from '../model/json';
import { Region } from '../model/region';
import { shownText } from '../model/shown-text';
import { asBoolean, asObject, asText, optional } from '../wire/arguments';
import { type Arguments, remote, type RemoteType } from '../wire/remote';
import { cellProperties, rowProperties } from './cell-properties';
import { hyperlink, setHyperlink } from './hyperlinks';
import { property } from './property';
import { copyFrom } from './range-copy';
import { rangeParts } from './range-parts';
import { deleteRows, insertRows } from './range-rows';

const READ_LIMIT = 5_000_000;

/** Rows of what is read of each cell; null for whole rows and columns, as Excel has it. */
function grid(region: Region, read: (cell: Cell) => Json): Json {
  const { area, sheet } = region;
  if (region.isUnbounded) return null;
  if (cellCount(area) > READ_LIMIT) fail('RangeExceedsLimit', 'The range holds too many cells.');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      read(sheet.grid.cellAt(area.row + row, area.column + column)),
    ),
  );
}

function setNumberFormat(region: Region, value: Json): void {
  const { sheet, area } = region;
  assertAllowed(sheet, 'allowFormatCells');
  if (!Array.isArray(value)) {
    const numberFormat = asText(value);
    sheet.grid.restyle(area, (look) => ({ ...look, numberFormat }));
    return;
  }
  const formatAt = valuesFor(area, value);
  eachCell(area, (row, column) => {
    const next = formatAt(row, column);
    if (next === null) return;
    const cell = sheet.grid.cellAt(row, column);
    sheet.grid.put(row, column, { ...cell, look: { ...cell.look, numberFormat: asText(next) } });
  });
}

function commonHidden(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  let found = 0;
  for (const at of hidden) if (at >= first && at < first + count) found += 1;
  return found === 0 ? false : found === count ? true : null;
}

function hide(hidden: Set<number>, first: number, count: number, value: boolean): void {
  for (let at = first; at < first + count; at += 1) {
    if (value) hidden.add(at);
    else hidden.delete(at);
  }
}

function mergedOnly(area: Area, across: boolean): Area[] {
  return across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
}

/** One cell out of many: the upper left value stays, and goes into the corner. */
function merge({ sheet, area }: Region, across: boolean): void {
  assertUnprotected(sheet);
  for (const part of mergedOnly(area, across)) {
    const filled = sheet.grid.entriesIn(part).filter(({ cell }) => cell.value !== null || cell.formula !== null);
    const [kept] = filled;
    for (const { row, column, cell } of filled) sheet.grid.put(row, column, { ...cell, value: null, formula: null });
    const corner = sheet.grid.cellAt(part.row, part.column);
    if (kept) sheet.grid.put(part.row, part.column, { ...corner, value: kept.cell.value, formula: kept.cell.formula });
    sheet.merge(part);
  }
  sheet.book.needsRecalculation = true;
}

function unmerge({ sheet, area }: Region): void {
  assertUnprotected(sheet);
  sheet.unmerge(area);
}

function select({ sheet, area }: Region): void {
  if (sheet.visibility !== 'Visible') fail('InvalidOperation', 'Cells of a hidden sheet cannot be selected.');
  sheet.book.activate(sheet);
  sheet.selection = area;
}

function validateSize({ area }: Region, [rows, columns]: Arguments): void {
  if (rows !== area.rows || columns !== area.columns) invalid('The array does not have the shape of the range.');
}

/** What a range and several ranges are both asked. */
export const rangeLinks: NonNullable<RemoteType<Region>['links']> = {
  Format: (region) => remote('RangeFormat', region),
  ConditionalFormats: (region) => remote('ConditionalFormatCollection', region),
  DataValidation: (region) => remote('DataValidation', region),
  Worksheet: ({ sheet }) => remote('Worksheet', sheet),
};

export const range: RemoteType<Region> = {
  get: {
    Address: (region) => region.address,
    AddressLocal: (region) => region.address,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    CellCount: (region) => region.cellCount,
    IsEntireRow: ({ area }) => isWholeRows(area),
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    Values: (region) => grid(region, (cell) => plainValue(cell.value)),
    Formulas: (region) => grid(region, formulaOf),
    NumberFormat: (region) => grid(region, ({ look }) => look.numberFormat),
    Text: (region) => grid(region, ({ value, look }) => shownText(value, look.numberFormat)),
    ValueTypes: (region) => grid(region, ({ value }) => valueType(value)),
    RowHidden: ({ sheet, area }) => commonHidden(sheet.hiddenRows, area.row, area.rows),
    ColumnHidden: ({ sheet, area }) => commonHidden(sheet.hiddenColumns, area.column, area.columns),
    Hyperlink: hyperlink,
  },
  set: {
    Values: (region, value) => fillValues(region, value),
    Formulas: (region, value) => fillValues(region, value),
    NumberFormat: setNumberFormat,
    RowHidden: ({ sheet, area }, value) => {
      assertAllowed(sheet, 'allowFormatRows');
      hide(sheet.hiddenRows, area.row, area.rows, asBoolean(value));
    },
    ColumnHidden: ({ sheet, area }, value) => {
      assertAllowed(sheet, 'allowFormatColumns');
      hide(sheet.hiddenColumns, area.column, area.columns, asBoolean(value));
    },
    Hyperlink: setHyperlink,
  },
  links: rangeLinks,
  read: {
    ...rangeParts,
    _ValidateArraySize: validateSize,
    GetCellProperties: (region, [wanted]) => cellProperties(region, asObject(wanted), property),
    GetRowProperties: (region, [wanted]) => rowProperties(region, asObject(wanted), property),
    Select: select,
  },
  change: {
    Clear: ({ sheet, areas }, [what]) => clear(sheet, areas, optional(what, 'All', asText)),
    Merge: (region, [across]) => merge(region, optional(across, false, asBoolean)),
    Unmerge: unmerge,
    CopyFrom: copyFrom,
    Insert: insertRows,
    Delete: deleteRows,
  },
};

export const rangeAreas: RemoteType<Region> = {
  get: {
    Address: (region) => region.address,
    AddressLocal: (region) => region.address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: (region) => region.cellCount,
  },
  links: { ...rangeLinks, Areas: (region) => remote('RangeCollection', region) },
  change: { Clear: ({ sheet, areas }, [what]) => clear(sheet, areas, optional(what, 'All', asText)) },
};

export const rangeCollection: RemoteType<Region> = {
  items: ({ sheet, areas }) => areas.map((area) => remote('Range', new Region(sheet, [area]))),
  read: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[Number(index)] ?? fail('ItemNotFound', 'There is no such area.');
      return remote('Range', new Region(sheet, [area]));
    },
  },
};
