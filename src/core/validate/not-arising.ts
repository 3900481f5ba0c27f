import { saysNotArising, valueOf } from '../checks/counts';
import { issue } from '../model/issue';
import type { RowRule } from './rule';

/**
 * "KPS" or "-" in a count cell: nothing arose, if the row's other counts are blank or 0; beside a figure it is a
 * contradiction (input-faults.md 8).
 */
export const notArising: RowRule = (row, { at }) => {
  if (!saysNotArising(row)) return null;
  const entries = [row.total, row.excluded, row.achieved];
  const word = entries.find((entry) => entry.reading.kind === 'not-arising');
  if (!word) return null;
  const contradicted = entries.some((entry) => entry.reading.kind === 'unreadable' || (valueOf(entry) ?? 0) > 0);
  return issue(contradicted ? 'not-arising-contradicts' : 'not-arising-word', at(word.cell), word.raw, {});
};
