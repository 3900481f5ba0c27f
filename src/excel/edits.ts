import type { EditPlan } from '../core';
import { formatAddress } from '../core';
import { asText } from './text';
import type { EditedCell } from './memory';
import type { Change } from './run';

const TEXT_FORMAT = '@';

type Content = EditedCell['before'];

/** Asks what stands in the cells now: it is put back when the edit is taken back. */
export async function contentsOf(
  { context }: Change,
  cells: readonly { readonly sheet: string; readonly cell: string }[],
): Promise<(Content & { readonly value: unknown })[]> {
  const ranges = cells.map(({ sheet, cell }) => context.workbook.worksheets.getItem(sheet).getRange(cell));
  for (const range of ranges) range.load('values,formulas,numberFormat');
  await context.sync();
  return ranges.map(({ values, formulas, numberFormat }) => {
    const value = values[0]?.[0] as string | number | boolean;
    const formula = formulas[0]?.[0] as string | number | boolean;
    return {
      value,
      formula,
      isText: typeof value === 'string' && formula === value,
      format: String(numberFormat[0]?.[0]),
    };
  });
}

export async function editedCells(change: Change, edits: readonly EditPlan[]): Promise<EditedCell[]> {
  const places = edits.map(({ sheet, cell }) => ({ sheet, cell: formatAddress(cell) }));
  const contents = await contentsOf(change, places);
  return edits.flatMap(({ value }, index): EditedCell[] => {
    const place = places[index];
    const content = contents[index];
    if (!place || !content) return [];
    const { formula, isText, format } = content;
    return [{ ...place, before: { formula, isText, format }, after: value }];
  });
}

/** A number typed into a cell formatted as text would be a text again. */
function losesTextFormat({ before, after }: Pick<EditedCell, 'before' | 'after'>): boolean {
  return typeof after === 'number' && before.format === TEXT_FORMAT;
}

export function typeEdits({ context }: Change, cells: readonly EditedCell[]): void {
  for (const { sheet, cell, before, after } of cells) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    if (losesTextFormat({ before, after })) range.numberFormat = [['General']];
    range.values = [[typeof after === 'string' ? asText(after) : after]];
  }
}

export function typeBack({ context }: Change, cells: readonly EditedCell[]): void {
  for (const { sheet, cell, before, after } of cells) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    // Set only where it was changed: on a protected sheet it may not be.
    if (losesTextFormat({ before, after })) range.numberFormat = [[before.format]];
    range.formulas = [[before.isText ? asText(String(before.formula)) : before.formula]];
  }
}
