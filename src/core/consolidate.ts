import { assess } from './checks/assess';
import type { Consolidation } from './model/consolidation';
import { compareIssues, type Issue } from './model/issue';
import type { ParsedWorkbook } from './model/report';
import { reportingUnits, type Rules } from './model/rules';
import { COMMUNE_CODE, type Unit } from './model/unit';
import type { Verdict } from './model/verdict';
import { communeTotals } from './rank/commune';
import { rankUnits } from './rank/rank';
import { scoreOf } from './rank/score';
import { standingOf } from './rank/standing';
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
 */
export function consolidate(
  parsed: readonly ParsedWorkbook[],
  rules: Rules,
  ruleIssues: readonly Issue[] = [],
): Consolidation {
  // 0. Can the rules be trusted?
  const faults = [...ruleIssues, ...validateRules(rules)];
  if (faults.some((fault) => fault.severity === 'error')) {
    return { rules, units: [], commune: [], own: [], issues: faults.sort(compareIssues), reports: new Map() };
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

  // 2. Does each trusted figure meet its target?
  const remarks: Issue[] = [];
  const verdictsOf = (unit: Unit): Verdict[] => {
    const report = settled.reports.get(unit.code) ?? null;
    const { criteria, settings } = rules;
    const verdicts = assess(unit, report, { criteria, scoring: settings.scoring, distrusted });
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
  return {
    rules,
    units: rankUnits(standings, rules.settings),
    commune: communeTotals(rules.criteria, standings, { verdicts: own, submitted }),
    own,
    issues: primaryIssues([...causes, ...remarks]),
    reports: settled.reports,
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
