import type { CellAddress } from '../model/cell';
import { type Issue, issue, type Place } from '../model/issue';
import type { Rules } from '../model/rules';
import type { Labels } from './labels';
import { fold } from './text';

type At = (cell: CellAddress | null) => Place;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

function periodIssue(labels: Labels, rules: Rules, at: At): Issue | null {
  const { year } = rules.settings;
  const { period } = labels;
  if (!period) return issue('period-not-stated', at(null), '', { year });
  const years = new Set(period.text.match(YEAR) ?? []);
  const words = ` ${fold(period.text)} `;
  const partial = rules.vocabulary.partsOfYear.some((part) => words.includes(` ${fold(part)} `));
  const right = years.size === 1 && years.has(String(year)) && !partial;
  return right ? null : issue('period-differs', at(period.cell), period.text, { year });
}

function criteriaIssue(labels: Labels, rules: Rules, at: At): Issue | null {
  const label = labels.criteria;
  if (!label) return null;
  const { decision, title, version } = rules.criteria;
  const words = ` ${fold(label.text)} `;
  if (!words.includes(` ${fold(decision)} `)) return issue('criteria-differ', at(label.cell), label.text, { title });
  const stated = new RegExp(`${fold(rules.vocabulary.version)} (\\d+)`).exec(words)?.[1];
  if (stated === undefined || Number(stated) === version) return null;
  return issue('template-version-differs', at(label.cell), label.text, { version });
}

/** Whether a report is of this year and of these criteria (input-faults.md 19): if not, it is never read silently. */
export function checkEdition(labels: Labels, rules: Rules, at: At): Issue[] {
  return [periodIssue(labels, rules, at), criteriaIssue(labels, rules, at)].filter((found) => found !== null);
}
