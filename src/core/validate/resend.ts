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

const NUMBERS = ['total', 'excluded', 'achieved'] as const;

/** Where two rows of one target differ in a figure; evidence and notes may differ. */
function differences(first: TargetRow, second: TargetRow): Difference[] {
  const counts = NUMBERS.filter((role) => {
    // A blank Loại trừ and a 0 say the same.
    const same = role === 'excluded' ? meaning(first[role]).replace('blank', '0') : meaning(first[role]);
    const other = role === 'excluded' ? meaning(second[role]).replace('blank', '0') : meaning(second[role]);
    return same !== other;
  }).map((column): Difference => ({ column, here: second[column].raw, there: first[column].raw }));
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
    const cell = b?.achieved.cell ?? null;
    const at = place(second.file, { ...where, cell, target });
    const list = a && b ? differences(a, b) : [];
    if (a && b && list.length === 0) return [];
    return [issue('unit-sent-differently', at, b?.achieved.raw ?? '', { ...other, differences: list })];
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
