import type { CellAddress } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import type { LabelRole, Vocabulary } from '../model/vocabulary';
import { rawText } from './number-cell';
import { fold } from './text';

/** What stands behind a label above the table, and where. */
export interface Label {
  readonly text: string;
  readonly cell: CellAddress;
}

export type Labels = Readonly<Partial<Record<LabelRole, Label>>>;

/** Folded label words, the longest first, so that "Mã đơn vị" is not taken for "Đơn vị". */
export type LabelWords = readonly (readonly [key: string, role: LabelRole])[];

export function labelWords(vocabulary: Vocabulary): LabelWords {
  return Object.entries(vocabulary.labels)
    .flatMap(([role, spellings]) =>
      // Object.entries forgets that the keys are roles.
      spellings.map((spelling) => [fold(spelling), role as LabelRole] as const),
    )
    .sort((a, b) => b[0].length - a[0].length);
}

function roleOf(text: string, words: LabelWords): { role: LabelRole; inline: string } | null {
  const colon = text.indexOf(':');
  const key = fold(colon < 0 ? text : text.slice(0, colon));
  const role = words.find(([word]) => word === key)?.[1];
  return role ? { role, inline: colon < 0 ? '' : text.slice(colon + 1).trim() } : null;
}

/**
 * The labels above row `before`: each value in the same cell after the colon, or in the next non-empty cell to the
 * right (formats.md). The first of two equal labels counts.
 */
export function findLabels(sheet: SheetSnapshot, before: number, words: LabelWords): Labels {
  const labels: Partial<Record<LabelRole, Label>> = {};
  for (const row of sheet.rows) {
    if (row.row >= before) break;
    for (const [index, cell] of row.cells.entries()) {
      const label = roleOf(rawText(cell), words);
      if (!label || labels[label.role]) continue;
      const next = row.cells[index + 1];
      if (label.inline !== '') {
        labels[label.role] = { text: label.inline, cell: { row: row.row, column: cell.column } };
      } else if (next && rawText(next).trim() !== '' && !roleOf(rawText(next), words)) {
        labels[label.role] = { text: rawText(next), cell: { row: row.row, column: next.column } };
      }
    }
  }
  return labels;
}
