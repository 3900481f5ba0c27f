import {
  type CellPlan,
  type CellRange,
  columnPixels,
  DEFAULT_HEIGHT,
  fillMerges,
  FONT,
  formatAddress,
  isFitted,
  type Link,
  LOOKS,
  MARGINS,
  PAGE_NUMBER,
  PAINTS,
  quoteSheet,
  rowHeights,
  scaleToWidth,
  type SheetPlan,
} from '../../../src/core';
import type { ExcelHost } from './excel-host';
import type { Area } from './model/area';
import type { Hyperlink } from './model/cell';
import { type ConditionalFormat, NO_CONDITIONAL_LOOK } from './model/conditional-format';
import { setFormulaValue } from './model/content';
import { type Border, DEFAULT_LOOK, type Look } from './model/look';
import { protectionOptions } from './model/protection';
import type { Sheet } from './model/book';
import { NO_VALIDATION } from './model/validation';

const THIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const areaOf = ({ from, to }: CellRange): Area => ({
  ...from,
  rows: to.row - from.row + 1,
  columns: to.column - from.column + 1,
});

const fillOf = ({ paint }: CellPlan): Partial<Look> =>
  paint === undefined ? {} : { fill: `#${PAINTS[paint].fill}`, pattern: 'Solid' };

function lookOf(cell: CellPlan): Look {
  const look = LOOKS[cell.look];
  const border = look.border === 'thin' ? THIN : null;
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    ...DEFAULT_LOOK,
    numberFormat: look.numberFormat,
    fontName: FONT,
    fontSize: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: look.rule === 'whole' || cell.link ? 'Single' : 'None',
    horizontal: capital(look.horizontal),
    vertical: capital(look.vertical),
    wrap: look.wrap,
    locked: cell.input !== true,
    top: border,
    bottom: border,
    left: border,
    right: border,
    ...fillOf(cell),
  };
}

function linkOf(link: Link): Hyperlink {
  const place =
    link.sheet === null ? null : `${quoteSheet(link.sheet)}!${formatAddress(link.cell ?? { row: 0, column: 0 })}`;
  const documentReference = place === null ? {} : { documentReference: place };
  return link.to === 'file' ? { address: link.file, ...documentReference } : documentReference;
}

function putCells(sheet: Sheet, plan: SheetPlan): void {
  fillMerges(plan).forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const { value, formula } = cell;
      const link = cell.link ? linkOf(cell.link) : null;
      const stored = value === '' ? null : value;
      sheet.grid.put(row, column, {
        value: stored,
        formula: formula === undefined ? null : `=${formula}`,
        look: lookOf(cell),
        link,
      });
      // The result the file comes with, for formulas beyond this host.
      if (formula !== undefined) setFormulaValue(sheet, row, column, value);
    });
  });
}

function putMeasures(sheet: Sheet, plan: SheetPlan): void {
  plan.widths.forEach((width, column) => sheet.columnWidths.set(column, columnPixels(width) * 0.75));
  rowHeights({ ...plan, rows: fillMerges(plan) }).forEach(({ points, fixed }, row) => {
    if (fixed || points !== DEFAULT_HEIGHT) sheet.rowHeights.set(row, points);
  });
}

function putRules(sheet: Sheet, plan: SheetPlan): void {
  for (const { range, rule, prompt, error } of plan.validations) {
    const limits = 'minimum' in rule ? { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } : {};
    const kinds = {
      any: {},
      list: { list: { inCellDropDown: true, source: rule.type === 'list' ? rule.values.join(',') : '' } },
      whole: { wholeNumber: limits },
      decimal: { decimal: limits },
    };
    sheet.validations.set([areaOf(range)], {
      ...NO_VALIDATION,
      rule: kinds[rule.type],
      prompt: { message: prompt.text, showPrompt: true, title: prompt.title },
      ...(error ? { errorAlert: { message: error.text, showAlert: true, style: 'Stop', title: error.title } } : {}),
    });
  }
}

function putConditionals(sheet: Sheet, { conditionals, bars = [] }: SheetPlan): void {
  const put = (format: Omit<ConditionalFormat, 'id'>): void => {
    sheet.formats.push({ id: sheet.book.newId('cf'), ...format });
  };
  for (const { range, match, equals } of conditionals) {
    const areas = [areaOf(range)];
    for (const { text, paint } of equals) {
      const rule = { formula1: `="${text.replace(/"/g, '""')}"`, operator: 'EqualTo' };
      const look = { ...NO_CONDITIONAL_LOOK, fill: `#${PAINTS[paint].fill}` };
      if (match === 'start') {
        put({ type: 'ContainsText', areas, stopIfTrue: true, rule: { operator: 'BeginsWith', text }, look });
      } else put({ type: 'CellValue', areas, stopIfTrue: true, rule, look });
    }
  }
  for (const { range, most } of bars) {
    const bound = (formula: number) => ({ type: 'Number', formula: String(formula) });
    const rule = {
      lowerBoundRule: bound(0),
      upperBoundRule: bound(most),
      fillColor: '#BFBFBF',
      gradientFill: false,
      showDataBarOnly: false,
    };
    put({ type: 'DataBar', areas: [areaOf(range)], stopIfTrue: false, rule, look: { ...NO_CONDITIONAL_LOOK } });
  }
}

const points = (millimetres: number): number => (millimetres / 25.4) * 72;

function putPage(sheet: Sheet, { print, widths }: SheetPlan): void {
  const { page } = sheet;
  page.orientation = print.landscape ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.centerHorizontally = true;
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const)
    page.margins[side] = points(MARGINS[side]);
  page.zoom = isFitted(print)
    ? { horizontalFitToPages: 1 }
    : { scale: scaleToWidth(widths.slice(0, print.columns), print.landscape) };
  page.headersState = 'FirstAndDefault';
  page.allPages.centerHeader = `${PAGE_NUMBER.font}${PAGE_NUMBER.field}`;
  const used = sheet.usedArea(false);
  const columns = used ? (print.columns ?? used.column + used.columns) : 0;
  page.printArea = used ? [{ row: 0, column: 0, rows: used.row + used.rows, columns }] : [];
  const { repeat } = print;
  page.titleRows = repeat && { row: repeat.from, column: 0, rows: repeat.to - repeat.from + 1, columns: 16_384 };
  sheet.breaks = print.breaks.map((row) => ({ id: sheet.book.newId('break'), row }));
}

/** A sheet of ours as it stands in the file that the writer in src/xlsx makes of the same plan. */
export function addPlannedSheet(host: ExcelHost, plan: SheetPlan): Sheet {
  const sheet = host.addSheet(plan.name);
  putCells(sheet, plan);
  putMeasures(sheet, plan);
  putRules(sheet, plan);
  putConditionals(sheet, plan);
  for (const range of plan.merges) sheet.merge(areaOf(range));
  if (plan.freeze) sheet.frozen = { rows: plan.freeze.row, columns: plan.freeze.column };
  putPage(sheet, plan);
  const allowed = { allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true };
  if (plan.protect) sheet.protection = { options: protectionOptions(allowed) ?? {}, password: null };
  host.settle();
  return sheet;
}
