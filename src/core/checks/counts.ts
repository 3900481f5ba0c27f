import type { NumberEntry, TargetRow } from '../model/report';
import type { Figures } from '../model/verdict';
import type { ColumnRole } from '../model/vocabulary';

/** The number of a cell read as one; a word for "nothing arose" counts as 0; null when blank or unreadable. */
export function valueOf(entry: NumberEntry): number | null {
  if (entry.reading.kind === 'number') return entry.reading.value;
  return entry.reading.kind === 'not-arising' ? 0 : null;
}

export const isBlank = (entry: NumberEntry): boolean => entry.reading.kind === 'blank';

const COUNT_ROLES = ['total', 'excluded', 'achieved'] as const;

/** "KPS" in one count cell of the row: with the others blank or 0, nothing arose (input-faults.md 8). */
export function saysNotArising(row: TargetRow): boolean {
  return COUNT_ROLES.some((role) => row[role].reading.kind === 'not-arising');
}

/** The blank ones of the two counts a ratio needs. A blank Loại trừ is 0; any other blank is never 0. */
export function blankCounts(row: TargetRow): ColumnRole[] {
  if (saysNotArising(row)) return [];
  return (['total', 'achieved'] as const).filter((role) => isBlank(row[role]));
}

/** total, excluded, achieved → with base and rate. */
export function figuresOf(total: number, excluded: number, achieved: number): Figures {
  const base = total - excluded;
  return { total, excluded, achieved, base, rate: base > 0 ? (achieved * 100) / base : null };
}

export function countFigures(row: TargetRow): Figures {
  return figuresOf(valueOf(row.total) ?? 0, valueOf(row.excluded) ?? 0, valueOf(row.achieved) ?? 0);
}
