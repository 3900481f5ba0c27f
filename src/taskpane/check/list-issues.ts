import {
  type Consolidation,
  type EditPlan,
  formatAddress,
  type Issue,
  type IssueWords,
  planFixes,
  type Severity,
} from '../../core';
import { VI } from '../../messages';
import { fold } from '../parts/fold';

/** An issue with all that the list needs of it, worked out once. */
export interface ListedIssue {
  readonly key: string;
  readonly issue: Issue;
  readonly cell: string | null;
  readonly words: IssueWords;
  /** What a quick fix would type; null where only a person can put it right. */
  readonly edit: EditPlan | null;
  /** What the search looks in. */
  readonly text: string;
}

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** The issues of one sheet, or those of no sheet. */
export interface SheetIssues {
  readonly sheet: string | null;
  /** The unit whose report it holds. */
  readonly unit: string | null;
  readonly listed: readonly ListedIssue[];
}

export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly query: string;
}

type Known = Pick<Consolidation, 'issues' | 'reports' | 'rules'>;

/** The unit's name by the sheet its report stands on. */
export function unitNames({ reports, rules }: Pick<Known, 'reports' | 'rules'>): ReadonlyMap<string, string> {
  const names = new Map(rules.register.map(({ code, name }) => [code, name]));
  return new Map([...reports.values()].map(({ sheet, unit }) => [sheet, names.get(unit) ?? unit]));
}

export function listIssues({ issues, reports, rules }: Known): ListedIssue[] {
  const units = unitNames({ reports, rules });
  return issues.map((issue, index) => {
    const { sheet, target, raw } = issue;
    const cell = issue.cell && formatAddress(issue.cell);
    const words = VI.issue(issue);
    const unit = sheet === null ? '' : (units.get(sheet) ?? '');
    const parts = [sheet, unit, cell, target, raw, words.found, words.expected, words.fix];
    return {
      // A cell has one issue; where there is none, several of one code may stand at one sheet.
      key: [sheet, cell, issue.code, target, raw, cell === null ? index : ''].join('|'),
      issue,
      cell,
      words,
      edit: planFixes([issue])[0] ?? null,
      text: fold(parts.filter((part) => part !== null).join(' ')),
    };
  });
}

/** Every word of the query stands somewhere in the issue. */
export function filterIssues(listed: readonly ListedIssue[], { severities, query }: Filter): ListedIssue[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return listed.filter(
    ({ issue, text }) => severities.has(issue.severity) && words.every((word) => text.includes(word)),
  );
}

/** By sheet: first what concerns the whole workbook, then sheets that hold no report (rules among them), then as in the workbook. */
export function groupIssues(
  listed: readonly ListedIssue[],
  sheets: readonly string[],
  units: ReadonlyMap<string, string>,
): SheetIssues[] {
  const groups = new Map<string | null, ListedIssue[]>();
  for (const each of listed) {
    const { sheet } = each.issue;
    const group = groups.get(sheet);
    if (group) group.push(each);
    else groups.set(sheet, [each]);
  }
  const order = (sheet: string | null): number => (sheet === null ? -2 : sheets.indexOf(sheet));
  return [...groups]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([sheet, group]) => ({ sheet, unit: sheet === null ? null : (units.get(sheet) ?? null), listed: group }));
}

export function countSeverities(listed: readonly ListedIssue[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { issue } of listed) counts[issue.severity] += 1;
  return counts;
}
