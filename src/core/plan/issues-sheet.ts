import { formatAddress } from '../model/cell';
import type { Issue } from '../model/issue';
import type { CellPlan, SheetPlan } from '../model/plan';
import type { Unit } from '../model/unit';
import type { Words } from '../model/words';
import { cell, Draft, landscape } from './draft';
import { PAINT_OF_SEVERITY } from './paint';
import type { Trail } from './trail';

const COLUMNS = [
  ['order', 5],
  ['severity', 9],
  ['unit', 8],
  ['target', 6],
  ['file', 20],
  ['sheet', 9],
  ['cell', 6],
  ['found', 27],
  ['expected', 21],
  ['fix', 28],
] as const;

function issueRow(found: Issue, order: number, words: Words, trail: Trail): CellPlan[] {
  const said = words.issue(found);
  const link = trail.toIssue(found);
  return [
    cell(order, 'center'),
    cell(words.severities[found.severity], 'center', { paint: PAINT_OF_SEVERITY[found.severity] }),
    cell(found.unit, 'center'),
    cell(found.target, 'center'),
    cell(found.file, 'text'),
    cell(found.sheet, 'text'),
    cell(found.cell ? formatAddress(found.cell) : link ? words.issues.open : null, 'center', link ? { link } : {}),
    cell(said.found, 'text'),
    cell(said.expected, 'text'),
    cell(said.fix, 'text'),
  ];
}

/** Every issue at its cell, with what to do; below, who has not sent. */
export function planIssues(issues: readonly Issue[], silent: readonly Unit[], words: Words, trail: Trail): SheetPlan {
  const { title, columns, none, count, notSubmittedTitle, allSubmitted } = words.issues;
  const draft = new Draft(COLUMNS.map(([, width]) => width));
  draft.addLine(title, 'title');
  draft.addLine(issues.length === 0 ? none : count(issues), 'subtitle');
  draft.blank();
  const header = draft.add(COLUMNS.map(([key]) => cell(columns[key], 'header')));
  for (const [index, found] of issues.entries()) draft.add(issueRow(found, index + 1, words, trail));
  draft.blank();
  draft.addLine(notSubmittedTitle, 'section');
  if (silent.length === 0) draft.addLine(allSubmitted, 'remark');
  for (const [index, unit] of silent.entries()) draft.addLine(`${index + 1}. ${unit.name} (${unit.code})`, 'remark');
  return draft.finish(words.sheets.issues, {
    freeze: { row: header + 1, column: 0 },
    print: landscape(header, header),
  });
}
