import { assess } from './checks/assess';
import type { Consolidation } from './model/consolidation';
import { type Decisions, NO_DECISIONS } from './model/decision';
import { compareIssues, type Issue } from './model/issue';
import type { ParsedWorkbook } from './model/report';
import { reportingUnits, type Rules } from './model/rules';
import { COMMUNE_CODE, type Unit } from './model/unit';
import type { Verdict } from './model/verdict';
import { awardsOf } from './rank/awards';
import { communeTotals } from './rank/commune';
import { rankUnits } from './rank/rank';
import { scoreOf } from './rank/score';
import { standingOf } from './rank/standing';
import { validateDecisions } from './validate/decisions';
import { primaryIssues } from './validate/primary';
import { settleResends } from './validate/resend';
import { reviewVerdicts, validateReport } from './validate/validate';
import { validateRules } from './validate/validate-rules';

/**
 * The whole program:
 *
 *   snapshot ──parse──▶ reports ──validate──▶ issues ──assess──▶ verdicts ──rank──▶ ranking ──plan──▶ sheets
 *              (reportReader, once a workbook)                                            (planResult)
 *
 * Parsing is done by the shell's loop, one workbook after the other, so that no two books are in memory; everything
 * between is here; planning is asked for by whoever wants sheets. The result does not depend on the order of `parsed`.
 *
 * @param parsed what reportReader made of each workbook
 * @param ruleIssues faults met while the rules were read; any error among them stops the run
 * @param decisions what people decided in an earlier result: appraised figures, the council's opinions
 */
export function consolidate(
  parsed: readonly ParsedWorkbook[],
  rules: Rules,
  ruleIssues: readonly Issue[] = [],
  decisions: Decisions = NO_DECISIONS,
): Consolidation {
  // 0. Can the rules be trusted?
  const faults = [...ruleIssues, ...validateRules(rules)];
  if (faults.some((fault) => fault.severity === 'error')) {
    return {
      rules,
      units: [],
      commune: [],
      awards: [],
      own: [],
      issues: faults.sort(compareIssues),
      reports: new Map(),
      decisions,
    };
  }

  // 1. One report a unit, and every reason not to trust a figure.
  const settled = settleResends(parsed.flatMap((workbook) => workbook.reports));
  const doubts = [...faults, ...parsed.flatMap((workbook) => workbook.issues), ...settled.issues];
  for (const unit of rules.register) {
    const report = settled.reports.get(unit.code);
    if (report) doubts.push(...validateReport(report, unit, rules.criteria));
  }
  const distrusted = distrust(doubts);
  // A row whose code is missing or misspelt was told as such; that its target has no row only follows from it.
  const causes = doubts.filter(
    ({ code, unit, target }) => code !== 'target-row-missing' || !distrusted(unit ?? '', target ?? ''),
  );

  // 2. Does each trusted figure, or the one appraised in its place, meet its target?
  const appraisals = new Map(decisions.appraisals.map((given) => [`${given.unit}|${given.target}`, given]));
  const appraisalOf = (unit: string, target: string) => appraisals.get(`${unit}|${target}`);
  const remarks: Issue[] = [];
  const verdictsOf = (unit: Unit): Verdict[] => {
    const report = settled.reports.get(unit.code) ?? null;
    const { criteria, settings } = rules;
    const verdicts = assess(unit, report, { criteria, scoring: settings.scoring, distrusted, appraisalOf });
    if (report) remarks.push(...reviewVerdicts(report, verdicts, criteria));
    return verdicts;
  };

  // 3. Who stands where, and what the commune as a whole came to.
  const standings = reportingUnits(rules).map((unit) => {
    const verdicts = verdictsOf(unit);
    return standingOf(unit, settled.reports.get(unit.code) ?? null, verdicts, scoreOf(verdicts));
  });
  const communeUnit = rules.register.find((unit) => unit.code === COMMUNE_CODE && unit.active);
  const own = communeUnit ? verdictsOf(communeUnit) : [];
  const submitted = settled.reports.has(COMMUNE_CODE);
  const verdictOf = (code: string, target: string): Verdict | undefined =>
    (standings.find(({ unit }) => unit.code === code)?.verdicts ?? own).find((verdict) => verdict.target === target);
  const units = rankUnits(standings, rules.settings, decisions.opinions);
  return {
    rules,
    units,
    commune: communeTotals(rules.criteria, standings, { verdicts: own, submitted }),
    awards: awardsOf(units, rules.settings, decisions.opinions),
    own,
    issues: primaryIssues([...causes, ...remarks, ...validateDecisions(decisions, rules, verdictOf)]),
    reports: settled.reports,
    decisions,
  };
}

/** Issues that leave a cell blank rather than wrong: the state is "not-entered", not "invalid". */
const ABSENT: ReadonlySet<Issue['code']> = new Set<Issue['code']>(['not-entered', 'target-row-missing']);

/** Which unit's which target an error speaks against. */
function distrust(issues: readonly Issue[]): (unit: string, target: string) => boolean {
  const errors = issues.filter((found) => found.severity === 'error' && !ABSENT.has(found.code));
  const pairs = new Set(errors.map(({ unit, target }) => `${unit ?? ''}|${target ?? ''}`));
  return (unit, target) => pairs.has(`${unit}|${target}`);
}
