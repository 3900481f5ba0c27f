import type { CellAddress } from '../model/cell';
import { type CriteriaSet, type Target, targetsOf } from '../model/criterion';
import { type Issue, issue, type Place, place } from '../model/issue';
import type { TargetRow, UnitReport } from '../model/report';
import type { Unit } from '../model/unit';
import type { Verdict } from '../model/verdict';
import { formulaColumns, formulaKept } from './formula-kept';
import { ROW_RULES, VERDICT_RULES } from './rules';

function placeIn(report: UnitReport, target: string): (cell: CellAddress | null) => Place {
  return (cell) => place(report.file, { sheet: report.sheet, cell, unit: report.unit, target });
}

const isUsed = (row: TargetRow): boolean =>
  [row.total, row.achieved].some((entry) => entry.reading.kind !== 'blank') || row.opinion !== 'blank';

/** Rows of targets the register does not ask of this unit, but that carry figures all the same. */
function strayRows(report: UnitReport, owed: readonly Target[]): Issue[] {
  const ids = new Set(owed.map((target) => target.id));
  return [...report.rows.values()]
    .filter((row) => !ids.has(row.target) && isUsed(row))
    .map((row) => issue('target-not-applicable', placeIn(report, row.target)(row.code), row.target, {}));
}

/** Every row-level issue of one unit's report: can its data be trusted? */
export function validateReport(report: UnitReport, unit: Unit, criteria: CriteriaSet): Issue[] {
  if (report.rejected) return [];
  const owed = targetsOf(unit, criteria);
  const rules = [...ROW_RULES, formulaKept(formulaColumns(report.rows.values()))];
  const issues = owed.flatMap((target) => {
    const at = placeIn(report, target.id);
    const row = report.rows.get(target.id);
    if (row) return rules.map((rule) => rule(row, { target, at })).filter((found) => found !== null);
    return target.kind === 'information' ? [] : [issue('target-row-missing', at(null), target.id, {})];
  });
  return [...issues, ...strayRows(report, owed)];
}

/** Remarks about figures that were trusted and judged. */
export function reviewVerdicts(report: UnitReport, verdicts: readonly Verdict[], criteria: CriteriaSet): Issue[] {
  return verdicts.flatMap((verdict) => {
    const target = criteria.targets.find((candidate) => candidate.id === verdict.target);
    const row = report.rows.get(verdict.target);
    if (!target || !row) return [];
    const context = { target, at: placeIn(report, target.id) };
    return VERDICT_RULES.map((rule) => rule(verdict, row, context)).filter((found) => found !== null);
  });
}
