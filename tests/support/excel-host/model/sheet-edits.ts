import { fail, invalid } from '../errors';
import { dropSheet, renameSheet } from '../formula/rewrite';
import { type Book, type Name, Sheet, type Visibility } from './book';
import { copyChart } from './chart';
import { assertStructure } from './guards';
import { copyLayout } from './page-layout';
import { assertSheetName, quoted, sameName } from './sheet-name';

/** Changes what formulas and names say, wherever they stand. */
function rewriteAll(book: Book, rewrite: (formula: string) => string): void {
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of sheet.grid.entries()) {
      const formula = cell.formula === null ? null : rewrite(cell.formula);
      if (formula !== cell.formula) sheet.grid.put(row, column, { ...cell, formula });
    }
    for (const format of sheet.formats) {
      const { formula } = format.rule;
      if (typeof formula === 'string') format.rule = { ...format.rule, formula: rewrite(formula) };
    }
  }
  for (const name of book.names) name.formula = rewrite(name.formula);
  book.needsRecalculation = true;
}

/** Sheet4, Trang (2): the first name of its kind that is free. */
function freeName(book: Book, make: (at: number) => string, from: number): string {
  for (let at = from; ; at += 1) if (!book.find(make(at))) return make(at);
}

export function addSheet(book: Book, name: string | null): Sheet {
  assertStructure(book);
  const wanted = name ?? freeName(book, (at) => `Sheet${at}`, 1);
  assertSheetName(
    wanted,
    book.sheets.map((sheet) => sheet.name),
  );
  const sheet = new Sheet(book, book.newId('sheet'), wanted);
  book.insert(sheet, book.sheets.length);
  return sheet;
}

export function rename(sheet: Sheet, name: string): void {
  const { book } = sheet;
  assertStructure(book);
  assertSheetName(
    name,
    book.sheets.filter((other) => other !== sheet).map((other) => other.name),
  );
  const before = sheet.name;
  rewriteAll(book, (formula) => renameSheet(formula, before, name));
  sheet.name = name;
}

const shown = (book: Book): Sheet[] => book.sheets.filter(({ visibility }) => visibility === 'Visible');

function assertNotLast(sheet: Sheet): void {
  if (shown(sheet.book).every((other) => other === sheet)) {
    fail('InvalidOperation', 'A workbook has at least one visible sheet.');
  }
}

/** The sheet in front gives way to its neighbour. */
function stepAside(sheet: Sheet): void {
  const { book } = sheet;
  if (book.active !== sheet) return;
  const at = book.sheets.indexOf(sheet);
  const after = book.sheets.slice(at + 1).find(({ visibility }) => visibility === 'Visible');
  const next =
    after ??
    shown(book)
      .filter((other) => other !== sheet)
      .at(-1);
  if (next) book.activate(next);
}

export function removeSheet(sheet: Sheet): void {
  const { book } = sheet;
  assertStructure(book);
  if (sheet.visibility === 'VeryHidden') fail('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  assertNotLast(sheet);
  stepAside(sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  sheet.deleted = true;
  book.names = book.names.filter(({ scope }) => scope !== sheet);
  rewriteAll(book, (formula) => dropSheet(formula, sheet.name));
  book.happenings.push({ kind: 'deleted', sheet, detail: { source: 'Local' } });
}

export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  assertStructure(sheet.book);
  if (visibility !== 'Visible' && sheet.visibility === 'Visible') {
    assertNotLast(sheet);
    stepAside(sheet);
  }
  sheet.visibility = visibility;
}

export function move(sheet: Sheet, position: number): void {
  const { sheets } = sheet.book;
  assertStructure(sheet.book);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) invalid('There is no such position.');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function copyState(from: Sheet, to: Sheet): void {
  const rewrite = (formula: string): string => renameSheet(formula, from.name, to.name);
  to.grid.base = from.grid.base;
  for (const [row, look] of from.grid.rowLooks) to.grid.rowLooks.set(row, look);
  for (const [column, look] of from.grid.columnLooks) to.grid.columnLooks.set(column, look);
  for (const { row, column, cell } of from.grid.entries()) {
    to.grid.put(row, column, cell.formula === null ? cell : { ...cell, formula: rewrite(cell.formula) });
  }
  for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
  for (const [row, height] of from.rowHeights) to.rowHeights.set(row, height);
  for (const row of from.hiddenRows) to.hiddenRows.add(row);
  for (const column of from.hiddenColumns) to.hiddenColumns.add(column);
  to.merges = from.merges;
  const { book } = from;
  to.formats = from.formats.map((format) => ({ ...format, id: book.newId('cf'), look: { ...format.look } }));
  to.charts = from.charts.map((chart) => copyChart(chart, book.newId('chart')));
  to.validations.list = from.validations.list;
  to.protection = from.protection;
  to.page = copyLayout(from.page);
  to.breaks = from.breaks.map(({ row }) => ({ id: book.newId('break'), row }));
  to.frozen = from.frozen;
  to.tabColor = from.tabColor;
  to.gridlines = from.gridlines;
  to.selection = from.selection;
}

/** Names that lead to the sheet come with the copy, as names of the copy alone. */
function copyNames(from: Sheet, to: Sheet): void {
  const { book } = from;
  const led = book.names.filter(
    ({ scope, formula }) => scope === from || (scope === null && renameSheet(formula, from.name, to.name) !== formula),
  );
  const copies = led.map((name): Name => ({
    ...name,
    scope: to,
    formula: renameSheet(name.formula, from.name, to.name),
  }));
  const unique = copies.filter((name, at) => copies.findIndex((other) => sameName(other.name, name.name)) === at);
  book.names = [...book.names, ...unique];
}

/** Results a test registered for the original hold for the copy. */
function copyFormulaValues(from: Sheet, to: Sheet): void {
  const { formulaValues } = from.book;
  for (const [key, value] of [...formulaValues]) {
    const [id, at] = key.split(' ');
    if (id === from.id) formulaValues.set(`${to.id} ${at ?? ''}`, value);
  }
}

export function copySheet(sheet: Sheet, at: number): Sheet {
  const { book } = sheet;
  assertStructure(book);
  const name = freeName(book, (number) => `${sheet.name.slice(0, 31 - ` (${number})`.length)} (${number})`, 2);
  const copy = new Sheet(book, book.newId('sheet'), name);
  copyState(sheet, copy);
  copyNames(sheet, copy);
  copyFormulaValues(sheet, copy);
  book.insert(copy, at);
  book.needsRecalculation = true;
  return copy;
}

/** A reference as a name or a link writes it. */
export const absolute = (sheet: Sheet, area: string): string => `${quoted(sheet.name)}!${area}`;
