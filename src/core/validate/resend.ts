import { isBlank, saysNotArising } from '../checks/counts';
import { type Difference, type Issue, issue, place } from '../model/issue';
import type { NumberEntry, TargetRow, UnitReport } from '../model/report';

/** A unit's reports brought down to one, and what was to say about it. */
export interface Settled {
  readonly reports: ReadonlyMap<string, UnitReport>;
  readonly issues: readonly Issue[];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A usable report before a rejected one, then by file and sheet: never by the order the files were handed over. */
function firstFirst(a: UnitReport, b: UnitReport): number {
  return Number(a.rejected) - Number(b.rejected) || order(a.file, b.file) || order(a.sheet, b.sheet);
}

function meaning({ reading, raw }: NumberEntry): string {
  if (reading.kind === 'number') return String(reading.value);
  return reading.kind === 'unreadable' ? raw : reading.kind;
}

const NUMBERS = ['total', 'excluded', 'achieved', 'rate'] as const;

/** A figure as it counts: in a row where nothing arose every count is 0, and so is a blank Loại trừ. */
function counted(row: TargetRow, role: (typeof NUMBERS)[number]): string {
  const entry = row[role];
  // Tỷ lệ is a figure of its own only where no count is.
  if (role === 'rate') return isBlank(row.total) && isBlank(row.achieved) && !entry.isFormula ? meaning(entry) : '';
  const { kind } = entry.reading;
  if (kind === 'not-arising' || (kind === 'blank' && (role === 'excluded' || saysNotArising(row)))) return '0';
  return meaning(entry);
}

/** Where two rows of one target differ in a figure; evidence and notes may differ. */
function differences(first: TargetRow, second: TargetRow): Difference[] {
  const counts = NUMBERS.filter((role) => counted(first, role) !== counted(second, role)).map((column): Difference => ({
    column,
    here: second[column].raw,
    there: first[column].raw,
  }));
  if (first.opinion === second.opinion) return counts;
  return [...counts, { column: 'result', here: second.result.text, there: first.result.text }];
}

function compareReports(first: UnitReport, second: UnitReport): Issue[] {
  const where = { sheet: second.sheet, unit: second.unit };
  const other = { file: first.file, sheet: first.sheet };
  const targets = new Set([...first.rows.keys(), ...second.rows.keys()]);
  const found = [...targets].flatMap((target) => {
    const a = first.rows.get(target);
    const b = second.rows.get(target);
    const list = a && b ? differences(a, b) : [];
    if (a && b && list.length === 0) return [];
    // At the first figure that differs; a row only one report has is told at its Số đạt.
    const [told] = list;
    const entry = b?.[told?.column ?? 'achieved'];
    const at = place(second.file, { ...where, cell: entry?.cell ?? null, target });
    return [issue('unit-sent-differently', at, told?.here ?? b?.achieved.raw ?? '', { ...other, differences: list })];
  });
  if (found.length > 0) return found;
  return [issue('unit-sent-again', place(second.file, where), '', other)];
}

/**
 * One report a unit (input-faults.md 18). Reports that say the same are one; where they differ, each differing target
 * gets an error, so nobody's figure is chosen for them.
 */
export function settleResends(all: readonly UnitReport[]): Settled {
  const reports = new Map<string, UnitReport>();
  const issues: Issue[] = [];
  for (const report of [...all].sort(firstFirst)) {
    const first = reports.get(report.unit);
    if (!first) reports.set(report.unit, report);
    else if (!report.rejected) issues.push(...compareReports(first, report));
  }
  return { reports, issues };
}
