import { targetsOf } from '../model/criterion';
import type { Consolidation } from '../model/consolidation';
import type { Appraisal } from '../model/decision';
import type { Issue } from '../model/issue';
import type { Link } from '../model/plan';
import type { UnitReport } from '../model/report';
import type { Unit } from '../model/unit';
import type { Verdict } from '../model/verdict';
import type { ColumnRole } from '../model/vocabulary';
import { FIRST_DATA_ROW } from './data-layout';
import type { Shelf } from './shelf';

/** One figure of the tidy table: which unit's which target. */
export interface DataEntry {
  readonly unit: Unit;
  readonly verdict: Verdict;
  readonly report: UnitReport | undefined;
  /** What the office typed in this row, a reason alone included. */
  readonly appraisal: Appraisal | undefined;
}

/** The rows of one unit in the tidy table, both included. */
export interface DataRows {
  readonly from: number;
  readonly to: number;
}

/** How a reader walks back: from a rank to the matrix, from there to the tidy table, and from it to the unit's cell. */
export interface Trail {
  readonly entries: readonly DataEntry[];
  /** The tidy table's row of a figure; undefined where the unit does not owe it. */
  readonly rowOf: (unit: string, target: string) => number | undefined;
  /** Null for a unit that owes nothing. */
  readonly rowsOf: (unit: string) => DataRows | null;
  /** From the tidy table on: to the cell the figure was read from. */
  readonly toSource: (entry: DataEntry) => Link | undefined;
  readonly toIssue: (found: Issue) => Link | undefined;
}

const keyOf = (unit: string, target: string): string => `${unit}|${target}`;

/** What stands in the tidy table: every figure owed, units in register order, the commune's own last. */
function dataEntries({ rules, units, own, reports, decisions }: Consolidation): DataEntry[] {
  const verdicts = new Map(units.map((result) => [result.unit.code, result.verdicts]));
  const appraisals = new Map(decisions.appraisals.map((given) => [keyOf(given.unit, given.target), given]));
  return rules.register.flatMap((unit) => {
    const owed = new Set(targetsOf(unit, rules.criteria).map((target) => target.id));
    return (verdicts.get(unit.code) ?? (owed.size > 0 && unit.active ? own : []))
      .filter((verdict) => owed.has(verdict.target))
      .map((verdict) => ({
        unit,
        verdict,
        report: reports.get(unit.code),
        appraisal: appraisals.get(keyOf(unit.code, verdict.target)),
      }));
  });
}

/** Lays the trail for one result whose reports stand on `shelf`. */
export function layTrail(result: Consolidation, shelf: Shelf): Trail {
  const entries = dataEntries(result);
  const rowOf = new Map<string, number>();
  const rowsOf = new Map<string, DataRows>();
  for (const [index, { unit, verdict }] of entries.entries()) {
    const row = FIRST_DATA_ROW + index;
    rowOf.set(keyOf(unit.code, verdict.target), row);
    rowsOf.set(unit.code, { from: rowsOf.get(unit.code)?.from ?? row, to: row });
  }
  const kinds = new Map(result.rules.criteria.targets.map(({ id, kind }) => [id, kind]));
  const figureRole = (target: string): ColumnRole => (kinds.get(target) === 'judgement' ? 'result' : 'achieved');
  return {
    entries,
    rowOf: (unit, target) => rowOf.get(keyOf(unit, target)),
    rowsOf: (unit) => rowsOf.get(unit) ?? null,
    toSource: ({ unit, verdict }) => {
      const source = (verdict.appraised?.reported ?? verdict).source;
      if (!source) return undefined;
      return shelf.toFigure(unit.code, verdict.target, figureRole(verdict.target)) ?? shelf.toSource(source);
    },
    toIssue: shelf.toIssue,
  };
}
