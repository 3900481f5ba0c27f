import { isAppraisable } from '../checks/appraise';
import { measureOf, type Target, targetsOf } from '../model/criterion';
import type { Appraisal, CouncilOpinion, Decisions } from '../model/decision';
import { type Issue, issue, type Place, place } from '../model/issue';
import type { Rules } from '../model/rules';
import type { Verdict } from '../model/verdict';

const COUNTS = ['total', 'excluded', 'achieved'] as const;

const said = (value: string | number | null): string => (value === null ? '' : String(value));

/** All that was typed in one row, so that nothing of what is left out is lost from sight. */
const whole = (given: Appraisal): string =>
  [...COUNTS, 'reason' as const]
    .map((key) => said(given[key]))
    .filter((text) => text !== '')
    .join('; ');

function placeOf({ file, sheet, row, unit, target, columns }: Appraisal, key: keyof Appraisal['columns']): Place {
  return place(file, { sheet, cell: { row, column: columns[key] }, unit, target });
}

function unusable(given: Appraisal, target: Target): Issue[] {
  if (target.kind === 'judgement') {
    const isBlank = COUNTS.every((key) => given[key] === null);
    const stray = given.total !== null || given.excluded !== null;
    if (isBlank || (given.opinion !== null && !stray)) return [];
    return [issue('appraisal-unusable', placeOf(given, 'achieved'), said(given.achieved), { measure: 'opinion' })];
  }
  const measure = measureOf(target);
  return COUNTS.filter((key) => !isAppraisable(given[key], measure)).map((key) =>
    issue('appraisal-unusable', placeOf(given, key), said(given[key]), { measure }),
  );
}

/** Faults of one appraised row; `verdict` is what it came to. */
function appraisalIssues(given: Appraisal, target: Target, verdict: Verdict | undefined): Issue[] {
  const issues = unusable(given, target);
  const stillInvalid = verdict?.appraised !== undefined && verdict.state === 'invalid';
  if (issues.length === 0 && stillInvalid) {
    issues.push(issue('appraisal-contradictory', placeOf(given, 'achieved'), whole(given), {}));
  }
  const figures = COUNTS.some((key) => given[key] !== null);
  if (figures && said(given.reason).trim() === '') {
    issues.push(issue('appraisal-unreasoned', placeOf(given, 'reason'), '', {}));
  }
  return issues;
}

function opinionIssues({ file, sheet, row, unit, typed, proposes, reason, cell }: CouncilOpinion): Issue[] {
  const at = (column: number): Place => place(file, { sheet, cell: { row, column }, unit });
  if (typed !== null && proposes === null) return [issue('opinion-unreadable', at(cell.column), said(typed), {})];
  if (proposes !== null && said(reason).trim() === '')
    return [issue('opinion-unreasoned', at(cell.column), said(typed), {})];
  return [];
}

/**
 * What is wrong with the decisions of people, at the cells they were typed into.
 *
 * @param verdictOf what a unit's target came to
 */
export function validateDecisions(
  { appraisals, opinions, issues }: Decisions,
  rules: Rules,
  verdictOf: (unit: string, target: string) => Verdict | undefined,
): Issue[] {
  const units = new Map(rules.register.filter(({ active }) => active).map((unit) => [unit.code, unit]));
  const ofAppraisals = appraisals.flatMap((given): Issue[] => {
    const unit = units.get(given.unit);
    const target = unit && targetsOf(unit, rules.criteria).find(({ id }) => id === given.target);
    if (!target || target.kind === 'information') {
      return [issue('decision-for-nobody', placeOf(given, 'achieved'), whole(given), {})];
    }
    return appraisalIssues(given, target, verdictOf(given.unit, given.target));
  });
  const ofOpinions = opinions.flatMap((given): Issue[] => {
    if (units.has(given.unit)) return opinionIssues(given);
    const { file, sheet, cell, unit, typed, reason } = given;
    return [issue('decision-for-nobody', place(file, { sheet, cell, unit }), `${said(typed)}; ${said(reason)}`, {})];
  });
  return [...issues, ...ofAppraisals, ...ofOpinions];
}
