import type { Target } from '../model/criterion';
import { type Issue, issue, place, type RuleProblem } from '../model/issue';
import type { Rules } from '../model/rules';
import { readDay } from '../model/day';
import { COMMUNE_CODE, type Unit } from '../model/unit';

/** Reports one member of the rules: `key` is its path ("D1.threshold"), `value` what stands there. */
type Report = (key: string, value: unknown, problem: RuleProblem, expected: string, target?: string) => void;

const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** Whole when multiplied by 100: a third decimal would make the integer test inexact. */
const atMostTwoDecimals = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;

function checkTarget(target: Target, report: Report): void {
  const { id } = target;
  const tell = (field: string, value: unknown, problem: RuleProblem, expected: string): void =>
    report(`${id}.${field}`, value, problem, expected, id);
  if (!/^[A-Z]\d{1,2}$/.test(id)) tell('id', id, 'id-malformed', 'D1');
  if (target.text.trim() === '') tell('text', target.text, 'text-missing', '');
  if (!between(target.maxPoints, 0.01, 1000)) tell('maxPoints', target.maxPoints, 'points-out-of-range', '0,01 – 1000');
  if (target.kind === 'ratio' || target.kind === 'percentage') {
    const valid = between(target.threshold, 0.01, 100) && atMostTwoDecimals(target.threshold);
    if (!valid) tell('threshold', target.threshold, 'threshold-out-of-range', '0,01 – 100');
  }
  if (target.kind === 'rank' && !(Number.isInteger(target.limit) && between(target.limit, 1, 1000))) {
    tell('limit', target.limit, 'limit-out-of-range', '1 – 1000');
  }
}

function checkTargets(rules: Rules, report: Report): void {
  const seen = new Set<string>();
  for (const target of rules.criteria.targets) {
    if (seen.has(target.id)) report(`${target.id}.id`, target.id, 'id-repeated', '', target.id);
    seen.add(target.id);
    checkTarget(target, report);
  }
}

function checkUnit(unit: Unit, rules: Rules, report: Report): void {
  const tell = (field: string, value: unknown, problem: RuleProblem, expected: string): void =>
    report(`${unit.code}.${field}`, value, problem, expected);
  // The code names the unit's sheet, too.
  if (!/^[\p{L}\p{N}_.-]{1,31}$/u.test(unit.code)) tell('code', unit.code, 'id-malformed', 'TPHT');
  if (unit.name.trim() === '') tell('name', unit.name, 'text-missing', '');
  // What the commune reports of itself no unit can owe.
  const owned = rules.criteria.targets.filter(({ reportedBy }) => reportedBy !== 'commune');
  const known = new Set(owned.map((target) => target.id));
  for (const id of unit.targets ?? []) if (!known.has(id)) tell('targets', id, 'target-unknown', [...known].join(', '));
  const blocs = new Set(
    rules.criteria.targets.flatMap(({ reportedBy }) => (reportedBy === 'commune' ? [] : [...reportedBy])),
  );
  if (unit.bloc !== null && !unit.targets && !blocs.has(unit.bloc)) {
    tell('bloc', unit.bloc, 'bloc-unknown', [...blocs].join(', '));
  }
}

function checkRegister(rules: Rules, report: Report): void {
  const codes = new Set<string>();
  const names = new Set<string>();
  for (const unit of rules.register) {
    // Sheets are told apart without case.
    const code = unit.code.toLowerCase();
    if (codes.has(code)) report(`${unit.code}.code`, unit.code, 'id-repeated', '');
    if (names.has(unit.name)) report(`${unit.code}.name`, unit.name, 'name-repeated', '');
    codes.add(code);
    names.add(unit.name);
    if (unit.code !== COMMUNE_CODE) checkUnit(unit, rules, report);
  }
}

function checkSettings({ settings }: Rules, report: Report): void {
  const { commune, year, gateScore, awardLimit, documentDate } = settings;
  if (commune.trim() === '') report('settings.commune', commune, 'text-missing', '');
  if (!Number.isInteger(year) || !between(year, 2000, 2100)) {
    report('settings.year', year, 'setting-out-of-range', '2000 – 2100');
  }
  if (!between(gateScore, 0, 100)) report('settings.gateScore', gateScore, 'setting-out-of-range', '0 – 100');
  if (!Number.isInteger(awardLimit) || !between(awardLimit, 0, 1000)) {
    report('settings.awardLimit', awardLimit, 'setting-out-of-range', '0 – 1000');
  }
  if (documentDate !== '' && !readDay(documentDate)) {
    report('settings.documentDate', documentDate, 'setting-out-of-range', '18/3/2024');
  }
}

/** Every mistake in the criteria, the register and the settings, told like a mistake in a report, at its place. */
export function validateRules(rules: Rules): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (key, value, problem, expected, target) => {
    const at = rules.origin.cells.get(key);
    const where = place(rules.origin.file, {
      sheet: at?.sheet ?? null,
      cell: at?.cell ?? null,
      target: target ?? null,
    });
    issues.push(issue('rule-invalid', where, `${key} = ${at?.text ?? String(value)}`, { problem, expected }));
  };
  checkTargets(rules, report);
  checkRegister(rules, report);
  checkSettings(rules, report);
  return issues;
}
