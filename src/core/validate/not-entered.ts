import { checkOf } from '../checks/registry';
import { issue } from '../model/issue';
import type { ColumnRole } from '../model/vocabulary';
import type { RowRule } from './rule';

type NeededRole = Extract<ColumnRole, 'total' | 'achieved' | 'result'>;

/** A needed cell is blank: "chưa nhập", never 0 (input-faults.md 9). One issue a row, naming every blank cell. */
export const notEntered: RowRule = (row, { target, at }) => {
  // The check names only cells a report must have; ColumnRole is wider than that.
  const columns = checkOf(target).blanks(row, target) as readonly NeededRole[];
  const [first] = columns;
  return first ? issue('not-entered', at(row[first].cell ?? row.code), '', { columns }) : null;
};
