import type { CellAddress } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import type { LabelRole, Vocabulary } from '../model/vocabulary';
import { rawText } from './number-cell';
import type { Decode } from './scripts';
import { fold, tidy } from './text';

/** What stands behind a label above the table, and where. */
export interface Label {
  /** As it stands there. */
  readonly text: string;
  /** In Unicode, when the sheet is written in a legacy script. */
  readonly reading: string;
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

function roleOf(text: string, words: LabelWords, decode: Decode): { role: LabelRole; inline: string } | null {
  const colon = text.indexOf(':');
  const key = fold(decode(colon < 0 ? text : text.slice(0, colon)));
  const role = words.find(([word]) => word === key)?.[1];
  return role
    ? { role, inline: colon < 0 ? '' : tidy(text.slice(colon + 1)) === '' ? '' : text.slice(colon + 1).trim() }
    : null;
}

/**
 * The labels above row `before`: each value in the same cell after the colon, or in the next non-empty cell to the
 * right (formats.md). The first of two equal labels counts.
 */
export function findLabels(sheet: SheetSnapshot, before: number, words: LabelWords, decode: Decode): Labels {
  const labels: Partial<Record<LabelRole, Label>> = {};
  const label = (text: string, row: number, column: number): Label => ({
    text,
    reading: decode(text),
    cell: { row, column },
  });
  for (const row of sheet.rows) {
    if (row.row >= before) break;
    for (const [index, cell] of row.cells.entries()) {
      const found = roleOf(rawText(cell), words, decode);
      if (!found || labels[found.role]) continue;
      const next = row.cells[index + 1];
      if (found.inline !== '') {
        labels[found.role] = label(found.inline, row.row, cell.column);
      } else if (next && tidy(rawText(next)) !== '' && !roleOf(rawText(next), words, decode)) {
        labels[found.role] = label(rawText(next), row.row, next.column);
      }
    }
  }
  return labels;
}
