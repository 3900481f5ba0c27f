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
  const years = new Set(period.reading.match(YEAR) ?? []);
  const words = ` ${fold(period.reading)} `;
  const partial = rules.vocabulary.partsOfYear.some((part) => words.includes(` ${fold(part)} `));
  const right = years.size === 1 && years.has(String(year)) && !partial;
  return right ? null : issue('period-differs', at(period.cell), period.text, { year });
}

/** The date of a decision, "18/3/2024" and "18/03/2024" alike: every year has its Quyết định 54. */
function dateIn(text: string): string | null {
  const match = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  return match && match.slice(1).map(Number).join('/');
}

function criteriaIssue(labels: Labels, rules: Rules, at: At): Issue | null {
  const label = labels.criteria;
  if (!label) return null;
  const { decision, title, version } = rules.criteria;
  const words = ` ${fold(label.reading)} `;
  const [stated, wanted] = [dateIn(label.reading), dateIn(title)];
  const sameDate = stated === null || wanted === null || stated === wanted;
  if (!words.includes(` ${fold(decision)} `) || !sameDate)
    return issue('criteria-differ', at(label.cell), label.text, { title });
  const edition = new RegExp(`${fold(rules.vocabulary.version)} (\\d+)`).exec(words)?.[1];
  if (edition === undefined || Number(edition) === version) return null;
  return issue('template-version-differs', at(label.cell), label.text, { version });
}

/** Whether a report is of this year and of these criteria (input-faults.md 19): if not, it is never read silently. */
export function checkEdition(labels: Labels, rules: Rules, at: At): Issue[] {
  return [periodIssue(labels, rules, at), criteriaIssue(labels, rules, at)].filter((found) => found !== null);
}
