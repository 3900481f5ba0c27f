import type { CellView, RowView, SheetView } from '../../app';
import {
  type CellPlan,
  type CellRange,
  columnPixels,
  formatAddress,
  type Link,
  LOOKS,
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

function cellView(plan: CellPlan, column: number, merge: CellRange | undefined): CellView {
  const { horizontal, wrap, bold, italic, size, rule, border, numberFormat } = LOOKS[plan.look];
  const align = horizontal === 'general' ? (typeof plan.value === 'number' ? 'right' : 'left') : horizontal;
  return {
    ...PLAIN,
    column,
    text: textOf(plan.value, numberFormat),
    align,
    wrap,
    bold,
    italic,
    size,
    rule,
    border: border === 'thin',
    paint: plan.paint ?? null,
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
      const address = formatAddress({ row, column });
      if (!cell || covered.has(address)) return [];
      return [cellView(cell, column, first.get(address))];
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
