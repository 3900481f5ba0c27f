import {
  type CellAddress,
  type CellPlan,
  columnName,
  columnPixels,
  DEFAULT_HEIGHT,
  fillMerges,
  FONT,
  formatRange,
  LOOKS,
  type LookSpec,
  PAINTS,
  rowHeights,
  type RowPlan,
  type SheetPlan,
} from '../core';
import { areasOf, chunked, runs } from './areas';
import { contentOf } from './text';

/** Points a pixel of 1/96 inch has: Excel takes widths in points. */
const POINTS_PER_PIXEL = 0.75;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

interface Placed {
  readonly at: CellAddress;
  readonly cell: CellPlan;
}

function placed(rows: readonly RowPlan[]): Placed[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Placed[] => (cell ? [{ at: { row, column }, cell }] : [])),
  );
}

/** Areas of the cells that share a key; cells without one are left out. */
function areasBy<K extends string>(cells: readonly Placed[], keyOf: (cell: CellPlan) => K | null): [K, string[]][] {
  const groups = new Map<K, CellAddress[]>();
  for (const { at, cell } of cells) {
    const key = keyOf(cell);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return [...groups].map(([key, group]) => [key, areasOf(group)]);
}

function dress(format: Excel.RangeFormat, look: LookSpec): void {
  const { font } = format;
  font.size = look.size;
  font.bold = look.bold;
  font.italic = look.italic;
  if (look.rule !== 'none') font.underline = 'Single';
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  format.wrapText = look.wrap;
  if (look.border === 'none') return;
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
}

/** Whole tables of content at once; numbers get their formats first, so that nothing is read as something else. */
function fill(sheet: Excel.Worksheet, { name, rows }: Pick<SheetPlan, 'name' | 'rows'>, columns: number): void {
  if (rows.length === 0 || columns === 0) return;
  const table = <T>(of: (cell: CellPlan | null | undefined) => T): T[][] =>
    rows.map(({ cells }) => Array.from({ length: columns }, (_, column) => of(cells[column])));
  const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
  range.numberFormat = table((cell) => (cell ? LOOKS[cell.look].numberFormat : 'General'));
  range.formulas = table((cell) => contentOf(cell, name));
}

/** Looks by role, colours and links: an area for all cells that share one. */
function dressAll(sheet: Excel.Worksheet, rows: readonly RowPlan[]): void {
  const cells = placed(rows);
  const { font } = sheet.getRange().format;
  font.name = FONT;
  font.size = LOOKS.plain.size;
  font.color = '#000000';
  for (const [look, areas] of areasBy(cells, (cell) => cell.look)) {
    if (look === 'plain') continue;
    for (const area of areas) dress(sheet.getRanges(area).format, LOOKS[look]);
  }
  for (const [paint, areas] of areasBy(cells, (cell) => cell.paint ?? null)) {
    for (const area of areas) sheet.getRanges(area).format.fill.color = `#${PAINTS[paint].fill}`;
  }
  // A link is underlined and stays black: what is printed is black and white.
  for (const [, areas] of areasBy(cells, (cell) => (cell.link?.to === 'sheet' ? 'linked' : null))) {
    for (const area of areas) sheet.getRanges(area).format.font.underline = 'Single';
  }
  for (const [, areas] of areasBy(cells, (cell) => (cell.input ? 'open' : null))) {
    for (const area of areas) sheet.getRanges(area).format.protection.locked = false;
  }
}

function measure(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [index, width] of plan.widths.entries()) {
    const column = columnName(index);
    sheet.getRange(`${column}:${column}`).format.columnWidth = columnPixels(width) * POINTS_PER_PIXEL;
  }
  const rowsOf = new Map<number, number[]>();
  for (const [row, { points }] of rowHeights(plan).entries()) {
    if (points !== DEFAULT_HEIGHT) rowsOf.set(points, [...(rowsOf.get(points) ?? []), row + 1]);
  }
  for (const [points, rows] of rowsOf) {
    for (const area of chunked(runs(rows).map(([from, to]) => `${from}:${to}`))) {
      sheet.getRanges(area).format.rowHeight = points;
    }
  }
}

/** Writes what a plan says of cells: content, looks, colours, merges, widths and heights. */
export function writeCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const rows = fillMerges(plan);
  const columns = Math.max(plan.widths.length, ...rows.map(({ cells }) => cells.length));
  fill(sheet, { name: plan.name, rows }, columns);
  dressAll(sheet, rows);
  for (const range of plan.merges) sheet.getRange(formatRange(range)).merge(false);
  measure(sheet, { ...plan, rows });
}
