import { moveReferences } from '../formula/rewrite';
import { fail, NotImplemented } from '../errors';
import { type Area, areaAt, contains, eachCell, intersect, isWholeColumns, isWholeRows } from './area';
import type { Cell } from './cell';
import { chartName, copyChart } from './chart';
import { clearConditionalFormats, clearLooks } from './clear';
import { changed } from './fill-values';
import { assertUnlocked, assertUnprotected } from './guards';
import type { Region } from './region';
import type { Sheet } from './book';

export interface CopyWhat {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Place {
  readonly source: Sheet;
  readonly from: Area;
  readonly target: Sheet;
  readonly to: Area;
}

/** The cell that comes to stand where `old` stood. */
function pasted(cell: Cell, old: Cell, what: CopyWhat, rows: number, columns: number): Cell {
  const formula = cell.formula === null ? null : moveReferences(cell.formula, rows, columns);
  const look = { ...old.look, quotePrefix: cell.look.quotePrefix };
  switch (what.type) {
    case 'All':
      return { ...cell, formula };
    case 'Formulas':
      return { ...old, value: cell.value, formula, look };
    case 'Values':
      return { ...old, value: cell.value, formula: null, look };
    case 'Formats':
      return { ...old, look: { ...cell.look, quotePrefix: old.look.quotePrefix } };
  }
}

/** A destination of one cell, or of whole multiples of the source, takes as many copies as fit. */
function destination({ from, to }: Pick<Place, 'from' | 'to'>): Area {
  const fits = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  const area = fits ? to : areaAt(to.row, to.column, from.rows, from.columns);
  return area ?? fail('InvalidArgument', 'The copy would reach over the edge of the sheet.');
}

function copyCells({ source, from, target, to }: Place, what: CopyWhat): void {
  const cells = source.grid.entriesIn(from);
  const offsets: [number, number][] = [];
  for (let row = 0; row < to.rows; row += from.rows) {
    for (let column = 0; column < to.columns; column += from.columns) offsets.push([row, column]);
  }
  const all = what.type === 'All';
  if (!all && to.rows * to.columns > 5_000_000) throw new NotImplemented(`Range.CopyFrom(${what.type}) of so much`);
  const next: [number, number, Cell][] = [];
  for (const [rowOffset, columnOffset] of offsets) {
    const rows = to.row + rowOffset - from.row;
    const columns = to.column + columnOffset - from.column;
    const place = (row: number, column: number, cell: Cell): void => {
      if (what.skipBlanks && cell.value === null && cell.formula === null) return;
      const old = target.grid.cellAt(row + rows, column + columns);
      next.push([row + rows, column + columns, pasted(cell, old, what, rows, columns)]);
    };
    if (all && !what.skipBlanks) for (const { row, column, cell } of cells) place(row, column, cell);
    else eachCell(from, (row, column) => place(row, column, source.grid.cellAt(row, column)));
  }
  if (all && !what.skipBlanks) wipe(target, to);
  if (all && offsets.length === 1) copyMeasures({ source, from, target, to });
  for (const [row, column, cell] of next) target.grid.put(row, column, cell);
}

function wipe(sheet: Sheet, area: Area): void {
  clearLooks(sheet, area);
  for (const { row, column, cell } of sheet.grid.entriesIn(area)) {
    sheet.grid.put(row, column, {
      ...cell,
      value: null,
      formula: null,
      link: null,
      look: sheet.grid.lineLook(row, column),
    });
  }
}

const moved = (areas: readonly Area[], { from, to }: Place): Area[] =>
  areas.flatMap((area) => {
    const part = intersect(area, from);
    return part ? { ...part, row: part.row - from.row + to.row, column: part.column - from.column + to.column } : [];
  });

/** Merged cells, conditional formats and validation go with the cells. */
function copyRules(place: Place, withValidation: boolean): void {
  const { source, target, to } = place;
  const sources = source.formats.map((format) => ({ format, areas: moved(format.areas, place) }));
  const merges = moved(source.merges, place);
  const validations = source.validations.list.map((item) => ({ item, areas: moved(item.areas, place) }));
  clearConditionalFormats(target, [to]);
  target.merges = target.merges.filter((merge) => !intersect(merge, to));
  for (const merge of merges) target.merge(merge);
  for (const { format, areas } of sources.filter((item) => item.areas.length > 0)) {
    const same = source === target ? target.formats.find(({ id }) => id === format.id) : undefined;
    if (same) same.areas = [...same.areas, ...areas];
    else target.formats.push({ ...format, id: target.book.newId('cf'), areas, look: { ...format.look } });
  }
  if (!withValidation) return;
  target.validations.clear([to]);
  for (const { item, areas } of validations) if (areas.length > 0) target.validations.set(areas, item);
}

/** Charts of a whole sheet come with its cells; each keeps its name where that is free. */
function copyCharts({ source, from, target }: Place): void {
  if (source === target || !isWholeColumns(from) || !isWholeRows(from)) return;
  for (const chart of source.charts) {
    const copy = copyChart(chart, target.book.newId('chart'));
    if (target.charts.some(({ name }) => name === copy.name)) copy.name = chartName(target.charts);
    target.charts = [...target.charts, copy];
  }
}

function copyLines<V>(from: Map<number, V>, to: Map<number, V>, start: number, count: number, shift: number): void {
  const lines = [...from].filter(([at]) => at >= start && at < start + count);
  for (const at of [...to.keys()]) if (at - shift >= start && at - shift < start + count) to.delete(at);
  for (const [at, value] of lines) to.set(at + shift, value);
}

/** Whole columns bring their widths, whole rows their heights, and either brings what was said of all its cells. */
function copyMeasures({ source, from, target, to }: Place): void {
  if (isWholeColumns(from)) {
    const shift = to.column - from.column;
    copyLines(source.columnWidths, target.columnWidths, from.column, from.columns, shift);
    copyLines(source.grid.columnLooks, target.grid.columnLooks, from.column, from.columns, shift);
  }
  if (isWholeRows(from)) {
    const shift = to.row - from.row;
    copyLines(source.rowHeights, target.rowHeights, from.row, from.rows, shift);
    copyLines(source.grid.rowLooks, target.grid.rowLooks, from.row, from.rows, shift);
    for (const row of [...source.hiddenRows]) if (contains(from, row, 0)) target.hiddenRows.add(row + shift);
  }
  if (isWholeColumns(from) && isWholeRows(from)) target.grid.base = source.grid.base;
}

export function copyRange(target: Region, source: Region, what: CopyWhat): void {
  if (what.transpose) throw new NotImplemented('Range.CopyFrom with transpose');
  if (what.type === 'All' || what.type === 'Formats') assertUnprotected(target.sheet);
  const from = source.area;
  const place = { source: source.sheet, from, target: target.sheet, to: destination({ from, to: target.area }) };
  assertUnlocked(target.sheet, [place.to]);
  copyCells(place, what);
  if (what.type === 'All' || what.type === 'Formats') copyRules(place, what.type === 'All');
  if (what.type === 'All') copyCharts(place);
  if (what.type !== 'Formats') changed(target.sheet, place.to);
}
