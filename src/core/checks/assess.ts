import { type CriteriaSet, type Target, targetsOf } from '../model/criterion';
import type { Appraisal } from '../model/decision';
import type { NumberEntry, TargetRow, TextEntry, UnitReport } from '../model/report';
import type { Scoring } from '../model/settings';
import { COMMUNE_CODE, type Unit } from '../model/unit';
import type { Source, State, Verdict } from '../model/verdict';
import { appraise } from './appraise';
import { type Judgement, neutral, NO_FIGURES } from './check';
import { pointsFor } from './points';
import { checkOf } from './registry';

/** What assessing one unit needs besides its report. */
export interface Assessment {
  readonly criteria: CriteriaSet;
  readonly scoring: Scoring;
  /** True when an error says this target's figures cannot be used. */
  readonly distrusted: (unit: string, target: string) => boolean;
  /** What the office found to be right instead. */
  readonly appraisalOf: (unit: string, target: string) => Appraisal | undefined;
}

function sourceOf(target: Target, row: TargetRow, report: UnitReport): Source {
  const entry: NumberEntry | TextEntry = row[checkOf(target).answer(row) as 'achieved' | 'rate' | 'result'];
  return { file: report.file, sheet: report.sheet, cell: entry.cell ?? row.code };
}

function verdict(target: Target, judged: Judgement, rest: Partial<Verdict>, scoring: Scoring): Verdict {
  return {
    target: target.id,
    ...NO_FIGURES,
    source: null,
    ...rest,
    ...judged,
    points: pointsFor(judged, target.maxPoints, scoring),
    maxPoints: target.maxPoints,
  };
}

function assessTarget(target: Target, unit: Unit, report: UnitReport | null, assessment: Assessment): Verdict {
  const { scoring } = assessment;
  const without = (state: State, rest: Partial<Verdict> = {}): Verdict =>
    verdict(target, neutral(state), rest, scoring);
  const row = report?.rows.get(target.id);
  const check = checkOf(target);
  if (!report) return without(check.whenBlank);
  const source = row ? sourceOf(target, row, report) : null;
  if (target.kind !== 'information' && (report.rejected || assessment.distrusted(unit.code, target.id))) {
    return without('invalid', { source });
  }
  if (!row) return without(check.whenBlank === 'not-announced' ? 'not-entered' : check.whenBlank);
  const blanks = check.blanks(row, target);
  if (blanks.length > 0) return without('not-entered', { source });
  const figures = check.figures(row, target);
  return verdict(target, check.judge(figures, target, row), { ...figures, source }, scoring);
}

/**
 * Every verdict of one unit, in the criteria set's order: for a unit all targets that units can have (the ones it does
 * not owe are "not-applicable"), for the pseudo-unit XA those of the commune's own sheet.
 */
export function assess(unit: Unit, report: UnitReport | null, assessment: Assessment): Verdict[] {
  const owed = new Set(targetsOf(unit, assessment.criteria));
  const { criteria, scoring, appraisalOf } = assessment;
  return criteria.targets
    .filter((target) => target.active && (unit.code === COMMUNE_CODE) === (target.reportedBy === 'commune'))
    .map((target) => {
      if (!owed.has(target)) return verdict(target, neutral('not-applicable'), {}, scoring);
      const reported = assessTarget(target, unit, report, assessment);
      const given = appraisalOf(unit.code, target.id);
      return given ? appraise(reported, target, given, scoring) : reported;
    });
}
