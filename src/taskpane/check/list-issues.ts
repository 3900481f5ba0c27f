import {
  type Consolidation,
  type EditPlan,
  formatAddress,
  type Issue,
  type IssueWords,
  planFixes,
  type Severity,
  type SheetPlace,
} from '../../core';
import { VI } from '../../messages';
import { countIssues } from '../../app';
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

/** The issues of one sheet, or those of a file as a whole. */
export interface SheetIssues {
  readonly file: string;
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

type UnitNames = (place: Pick<SheetIssues, 'file' | 'sheet'>) => string | null;

const keyOf = ({ file, sheet }: Pick<SheetIssues, 'file' | 'sheet'>): string => `${file}\n${sheet ?? ''}`;

/** The name of the unit whose report stands on a sheet. */
export function unitNames({ reports, rules }: Pick<Known, 'reports' | 'rules'>): UnitNames {
  const names = new Map(rules.register.map(({ code, name }) => [code, name]));
  const units = new Map([...reports.values()].map((report) => [keyOf(report), names.get(report.unit) ?? report.unit]));
  return (place) => units.get(keyOf(place)) ?? null;
}

export function listIssues({ issues, reports, rules }: Known): ListedIssue[] {
  const unitOf = unitNames({ reports, rules });
  return issues.map((issue, index) => {
    const { file, sheet, target, raw } = issue;
    const cell = issue.cell && formatAddress(issue.cell);
    const words = VI.issue(issue);
    const parts = [file, sheet, unitOf(issue), cell, target, raw, words.found, words.expected, words.fix];
    return {
      // A cell has one issue; where there is none, several of one code may stand at one sheet.
      key: [file, sheet, cell, issue.code, target, raw, cell === null ? index : ''].join('|'),
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

/** By sheet: first what concerns whole files, then sheets that hold no report (rules among them), then as they were read. */
export function groupIssues(
  listed: readonly ListedIssue[],
  sheets: readonly SheetPlace[],
  unitOf: UnitNames,
): SheetIssues[] {
  const places = new Map(sheets.map((place, index) => [keyOf(place), index]));
  const order = (group: SheetIssues): number => (group.sheet === null ? -2 : (places.get(keyOf(group)) ?? -1));
  const groups = new Map<string, SheetIssues & { readonly listed: ListedIssue[] }>();
  for (const each of listed) {
    const { file, sheet } = each.issue;
    const group = groups.get(keyOf(each.issue));
    if (group) group.listed.push(each);
    else groups.set(keyOf(each.issue), { file, sheet, unit: unitOf(each.issue), listed: [each] });
  }
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

export const countListed = (listed: readonly ListedIssue[]): Readonly<Record<Severity, number>> =>
  countIssues(listed.map(({ issue }) => issue));
