import { formatAddress } from '../model/cell';
import type { Consolidation } from '../model/consolidation';
import type { Issue } from '../model/issue';
import type { CommuneResult, UnitResult } from '../model/ranking';
import type { Verdict } from '../model/verdict';
import type { Words } from '../model/words';

function verdictJson({ state, total, excluded, achieved, base, rate, points, source, appraised }: Verdict) {
  const from = source && { file: source.file, sheet: source.sheet, cell: formatAddress(source.cell) };
  return {
    ...{ state, total, excluded, achieved, base, rate, points, source: from },
    ...(appraised ? { appraised: appraisedJson(appraised) } : {}),
  };
}

/** Only for a target that was appraised: the figures above are what is counted, these what the unit reported and why. */
function appraisedJson({ given, reported }: NonNullable<Verdict['appraised']>) {
  const { state, total, excluded, achieved } = reported;
  return { reason: given.reason, reported: { state, total, excluded, achieved } };
}

function unitJson(result: UnitResult, words: Words) {
  const { unit, status, reason, score, completion, assessed, passed, failed, rank, rankInBloc, eligible } = result;
  return {
    code: unit.code,
    name: unit.name,
    bloc: unit.bloc,
    status,
    reason: reason && words.reason(reason),
    score,
    completion,
    assessed,
    passed,
    failed,
    rank,
    rankInBloc,
    eligible,
    targets: Object.fromEntries(result.verdicts.map((verdict) => [verdict.target, verdictJson(verdict)])),
  };
}

function communeJson({ state, total, excluded, achieved, base, rate, complete, missing }: CommuneResult) {
  return { state, total, excluded, achieved, base, rate, complete, missing };
}

function issueJson(found: Issue, words: Words) {
  const said = words.issue(found);
  return {
    code: found.code,
    severity: found.severity,
    file: found.file,
    sheet: found.sheet,
    cell: found.cell && formatAddress(found.cell),
    unit: found.unit,
    target: found.target,
    raw: found.raw,
    message: `${said.found}. ${said.expected}. ${said.fix}`,
    found: said.found,
    expected: said.expected,
    fix: said.fix,
  };
}

/** The result with the stable keys of formats.md; the same bytes in every shell. */
export function resultJson({ rules, units, commune, issues }: Consolidation, words: Words) {
  return {
    criteriaSet: rules.criteria.id,
    period: String(rules.settings.year),
    units: units.map((result) => unitJson(result, words)),
    commune: { targets: Object.fromEntries(commune.map((result) => [result.target, communeJson(result)])) },
    issues: issues.map((found) => issueJson(found, words)),
  };
}
