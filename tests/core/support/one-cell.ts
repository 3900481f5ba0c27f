import { formatAddress, type Issue, type NumberEntry, reportReader } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { type Cells, FIRST_ROW, reportSheet } from './report';
import { bookOf, type Typed } from './sheet';

/** What one cell was read as, and the one thing said of it. */
export interface CellRead {
  readonly reading: NumberEntry['reading'];
  readonly issue: Issue | undefined;
}

type Role = 'total' | 'excluded' | 'achieved' | 'rate';

function readCell(unit: string, target: string, role: Role, cells: Cells, date1904 = false): CellRead {
  const sheet = reportSheet(unit, { [target]: cells });
  const parsed = reportReader(DEFAULT_RULES)(bookOf('a.xlsx', [sheet], { date1904 }));
  const entry = parsed.reports[0]?.rows.get(target)?.[role];
  if (!entry?.cell) throw new Error(`no ${role} of ${target}`);
  const address = formatAddress(entry.cell);
  const found = parsed.issues.filter(({ cell }) => cell && formatAddress(cell) === address);
  if (found.length > 1) throw new Error(`${found.length} issues at ${address}`);
  return { reading: entry.reading, issue: found[0] };
}

/** A count: Tổng số of D1 in the first row of a unit's report, cell C5. */
export const readCount = (total: Typed, date1904 = false): CellRead =>
  readCell('TPHT', 'D1', 'total', { total, achieved: 0 }, date1904);

/** A rank: this year's of A1 in the commune's report. */
export const readRank = (achieved: Typed): CellRead => readCell('XA', 'A1', 'achieved', { total: 16, achieved });

/** A ready percentage: Tỷ lệ of L1 in the commune's report. */
export const readPercentage = (rate: Typed): CellRead => readCell('XA', 'L1', 'rate', { rate });

export const COUNT_CELL = `C${FIRST_ROW}`;
