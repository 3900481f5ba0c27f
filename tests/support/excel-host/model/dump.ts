import { type Area, formatArea } from './area';
import type { Book, Sheet } from './book';
import { formatAddress } from '../../../../src/core';
import { plainValue } from './cell';
import type { Json, JsonObject } from './json';
import { DEFAULT_LOOK, lookDifference } from './look';

export interface DumpOptions {
  /** Without what Excel numbers by itself: a sheet made again is then the same sheet. */
  readonly ids?: boolean;
}

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const areasText = (areas: readonly Area[]): string =>
  areas
    .map((area) => formatArea(area))
    .sort()
    .join(',');

/** 3 → "3", and lines of the same measure in one: "0:16383". */
function lines<V>(values: ReadonlyMap<number, V>): JsonObject {
  const result: JsonObject = {};
  let start = -1;
  let previous: readonly [number, string] | null = null;
  const flush = (): void => {
    if (!previous) return;
    const [at, text] = previous;
    result[start === at ? String(at) : `${start}:${at}`] = JSON.parse(text) as Json;
  };
  for (const [at, value] of [...values].sort(([a], [b]) => a - b)) {
    const text = JSON.stringify(value);
    if (previous?.[0] !== at - 1 || previous[1] !== text) {
      flush();
      start = at;
    }
    previous = [at, text];
  }
  flush();
  return result;
}

function cells(sheet: Sheet): JsonObject {
  const result: JsonObject = {};
  for (const { row, column, cell } of sheet.grid.entries()) {
    result[formatAddress({ row, column })] = json({
      ...(cell.value === null ? {} : { value: plainValue(cell.value), type: typeof cell.value }),
      ...(cell.formula === null ? {} : { formula: cell.formula }),
      ...(cell.link ? { link: cell.link } : {}),
      ...lookDifference(cell.look, DEFAULT_LOOK),
    });
  }
  return result;
}

function lineLooks(looks: Sheet['grid']['rowLooks']): JsonObject {
  return lines(new Map([...looks].map(([at, look]) => [at, lookDifference(look, DEFAULT_LOOK)])));
}

function dumpSheet(sheet: Sheet, ids: boolean): Json {
  const { page } = sheet;
  return json({
    ...(ids ? { id: sheet.id } : {}),
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    cells: cells(sheet),
    look: lookDifference(sheet.grid.base, DEFAULT_LOOK),
    rowLooks: lineLooks(sheet.grid.rowLooks),
    columnLooks: lineLooks(sheet.grid.columnLooks),
    merges: sheet.merges.map((area) => formatArea(area)).sort(),
    columnWidths: lines(sheet.columnWidths),
    rowHeights: lines(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    conditionalFormats: sheet.formats.map(({ id, areas, ...format }) => ({
      ...(ids ? { id } : {}),
      areas: areasText(areas),
      ...format,
    })),
    charts: sheet.charts.map(({ id, ...chart }) => ({ ...(ids ? { id } : {}), ...chart })),
    validations: sheet.validations.list
      .map(({ areas, ...settings }) => ({ areas: areasText(areas), ...settings }))
      .sort((a, b) => (a.areas < b.areas ? -1 : 1)),
    protection: sheet.protection,
    page: {
      ...page,
      printArea: areasText(page.printArea),
      titleRows: page.titleRows && formatArea(page.titleRows),
    },
    breaks: sheet.breaks.map(({ row }) => row),
    frozen: sheet.frozen,
    selection: formatArea(sheet.selection),
  });
}

/** Everything that can be seen of the workbook, always in the same order. */
export function dumpBook(book: Book, { ids = true }: DumpOptions = {}): Json {
  return json({
    title: book.title,
    active: book.active.name,
    sheets: book.sheets.map((sheet) => dumpSheet(sheet, ids)),
    names: book.names
      .map(({ scope, ...name }) => ({ ...name, scope: scope?.name ?? null }))
      .sort((a, b) => (`${a.scope ?? ''}!${a.name}` < `${b.scope ?? ''}!${b.name}` ? -1 : 1)),
    settings: Object.fromEntries([...book.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}
