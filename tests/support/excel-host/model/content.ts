import { fail } from '../errors';
import { cellCount, eachCell, parseArea } from './area';
import { type Book, Sheet, type Visibility } from './book';
import type { Cell, Value } from './cell';
import { fillValues } from './fill-values';
import type { Json } from './json';
import type { Look } from './look';
import { protectionOptions } from './protection';
import { Region } from './region';
import { assertSheetName } from './sheet-name';

/** A cell as it stands in a file: the value is what it is, nothing is read into it. */
export interface CellContent extends Partial<Look> {
  readonly value?: Value;
  /** With its "="; `value` is then what it comes to, in case this host cannot compute it. */
  readonly formula?: string;
  readonly link?: Cell['link'];
}

/** A sheet as it stands in a file. */
export interface SheetContent {
  /** By address. A bare value is short for {value}. */
  readonly cells?: Readonly<Record<string, CellContent | Value>>;
  readonly visibility?: Visibility;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly tabColor?: string;
  readonly protection?: {
    readonly password?: string;
    readonly options?: Readonly<Record<string, boolean | string>>;
  };
}

const isContent = (content: CellContent | Value): content is CellContent =>
  typeof content === 'object' && content !== null && !('error' in content);

function putContent(sheet: Sheet, address: string, content: CellContent | Value): void {
  const area = parseArea(address) ?? fail('InvalidArgument', `Not an address: ${address}`);
  if (cellCount(area) > 100_000) fail('InvalidArgument', `Too many cells: ${address}`);
  const { value = null, formula = null, link = null, ...look } = isContent(content) ? content : { value: content };
  const pattern = look.fill && !look.pattern ? { pattern: 'Solid' } : {};
  eachCell(area, (row, column) => {
    const old = sheet.grid.cellAt(row, column);
    sheet.grid.put(row, column, { value, formula, link, look: { ...old.look, ...look, ...pattern } });
    if (formula !== null && value !== null) setFormulaValue(sheet, row, column, value);
  });
}

export function setFormulaValue(sheet: Sheet, row: number, column: number, value: Value): void {
  sheet.book.formulaValues.set(`${sheet.id} ${row * 16_384 + column}`, value);
  sheet.book.needsRecalculation = true;
}

/** Puts a sheet into the workbook without asking whether that is allowed: it was there when the file was opened. */
export function addContent(book: Book, name: string, content: SheetContent): Sheet {
  assertSheetName(
    name,
    book.sheets.map((sheet) => sheet.name),
  );
  const sheet = new Sheet(book, book.newId('sheet'), name);
  for (const [address, cell] of Object.entries(content.cells ?? {})) putContent(sheet, address, cell);
  sheet.visibility = content.visibility ?? 'Visible';
  sheet.tabColor = content.tabColor ?? '';
  for (const address of content.merges ?? []) sheet.merge(parseArea(address) ?? fail('InvalidArgument', address));
  for (const row of content.hiddenRows ?? []) sheet.hiddenRows.add(row);
  if (content.protection) {
    const options = protectionOptions({ ...content.protection.options });
    sheet.protection = {
      options: options ?? fail('InvalidArgument', 'There is no such option.'),
      password: content.protection.password ?? null,
    };
  }
  book.insert(sheet, book.sheets.length);
  book.needsRecalculation = true;
  return sheet;
}

/** What a user types into cells: as the API's values, but read the Vietnamese way. */
export function typeInto(sheet: Sheet, address: string, value: Json): void {
  const area = parseArea(address) ?? fail('InvalidArgument', `Not an address: ${address}`);
  fillValues(new Region(sheet, [area]), value, 'vi-VN');
}
