import type { CellView, RowView, SheetView } from '../../app';
import {
  type BarPlan,
  type CellAddress,
  type CellPlan,
  type CellRange,
  columnPixels,
  type ConditionalPlan,
  formatAddress,
  type Link,
  LOOKS,
  type Paint,
  rowHeights,
  type SheetPlan,
} from '../../core';
import { shownNumber } from '../../messages';

export const PLAIN: Omit<CellView, 'column' | 'text'> = {
  align: 'left',
  wrap: false,
  bold: false,
  italic: false,
  size: 11,
  rule: 'none',
  border: false,
  paint: null,
  bar: null,
  span: null,
  link: null,
  issue: null,
  count: null,
  corrected: null,
};

export function textOf(value: CellPlan['value'], numberFormat: string): string {
  if (typeof value === 'number') return shownNumber(value, numberFormat);
  return value === null ? '' : String(value);
}

export const spanOf = ({ from, to }: CellRange): CellView['span'] => ({
  columns: to.column - from.column + 1,
  rows: to.row - from.row + 1,
});

/** A link of the result workbook as a place on the page. */
function leadsTo(link: Link | undefined): CellView['link'] {
  if (!link) return null;
  if (link.to === 'sheet') return { sheet: { file: null, sheet: link.sheet }, cell: formatAddress(link.cell) };
  if (link.sheet === null) return null;
  return { sheet: { file: link.file, sheet: link.sheet }, cell: link.cell && formatAddress(link.cell) };
}

const isIn = ({ from, to }: CellRange, { row, column }: CellAddress): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;

/** The colour that a cell's value gives it: that of the first rule that holds. */
function paintAt(at: CellAddress, value: CellPlan['value'], conditionals: readonly ConditionalPlan[]): Paint | null {
  if (typeof value !== 'string') return null;
  for (const { range, match, equals } of conditionals) {
    if (!isIn(range, at)) continue;
    const rule = equals.find(({ text }) => (match === 'start' ? value.startsWith(text) : value === text));
    if (rule) return rule.paint;
  }
  return null;
}

/** How much of a cell its bar covers; null where there is none. */
function barAt(at: CellAddress, value: CellPlan['value'], bars: readonly BarPlan[]): CellView['bar'] {
  const bar = bars.find(({ range }) => isIn(range, at));
  if (!bar || typeof value !== 'number') return null;
  return Math.min(1, Math.max(0, value / bar.most));
}

function cellView(plan: CellPlan, at: CellAddress, merge: CellRange | undefined, sheet: SheetPlan): CellView {
  const { horizontal, wrap, bold, italic, size, rule, border, numberFormat } = LOOKS[plan.look];
  const align = horizontal === 'general' ? (typeof plan.value === 'number' ? 'right' : 'left') : horizontal;
  return {
    ...PLAIN,
    column: at.column,
    text: textOf(plan.value, numberFormat),
    align,
    wrap,
    bold,
    italic,
    size,
    rule,
    border: border === 'thin',
    paint: paintAt(at, plan.value, sheet.conditionals) ?? plan.paint ?? null,
    bar: barAt(at, plan.value, sheet.bars ?? []),
    span: merge ? spanOf(merge) : null,
    link: leadsTo(plan.link),
  };
}

/** A planned sheet as it is drawn. */
export function planView(plan: SheetPlan): SheetView {
  const heights = rowHeights(plan);
  const first = new Map(plan.merges.map((merge) => [formatAddress(merge.from), merge]));
  const covered = new Set(plan.merges.flatMap(coveredCells));
  const rows = plan.rows.flatMap(({ cells }, row): RowView[] => {
    const drawn = cells.flatMap((cell, column): CellView[] => {
      const at = { row, column };
      const address = formatAddress(at);
      if (!cell || covered.has(address)) return [];
      return [cellView(cell, at, first.get(address), plan)];
    });
    return drawn.length > 0 ? [{ row, height: heights[row]?.points ?? null, cells: drawn }] : [];
  });
  return { sheet: { file: null, sheet: plan.name }, widths: plan.widths.map(columnPixels), rows };
}

/** Of a merged range, every cell but the first. */
export function coveredCells({ from, to }: CellRange): string[] {
  const covered: string[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      if (row > from.row || column > from.column) covered.push(formatAddress({ row, column }));
    }
  }
  return covered;
}
