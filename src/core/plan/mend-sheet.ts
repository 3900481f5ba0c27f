import { type CellAddress, formatAddress } from '../model/cell';
import type { Issue } from '../model/issue';
import type { CellPlan, SheetPlan } from '../model/plan';
import type { UnitReport } from '../model/report';
import type { Words } from '../model/words';
import { cell, Draft, landscape } from './draft';
import { PAINT_OF_SEVERITY } from './paint';

const COLUMNS = [
  ['order', 6],
  ['severity', 11],
  ['target', 8],
  ['cell', 9],
  ['place', 34],
  ['found', 36],
  ['expected', 28],
  ['fix', 36],
] as const;

/** An issue of the report, and the cell of the copy that it speaks of. */
export interface PlacedIssue {
  readonly found: Issue;
  readonly at: CellAddress | null;
}

function remark({ rejected }: UnitReport, issues: readonly PlacedIssue[], { mend }: Words): string {
  if (rejected) return mend.rejected;
  return issues.some(({ found }) => found.severity !== 'info') ? mend.note : mend.none;
}

function issueRow({ found, at }: PlacedIssue, order: number, copy: string, words: Words): CellPlan[] {
  const said = words.issue(found);
  const place = words.mend.place(found.file, found.sheet, found.cell && formatAddress(found.cell));
  return [
    cell(order, 'center'),
    cell(words.severities[found.severity], 'center', { paint: PAINT_OF_SEVERITY[found.severity] }),
    cell(found.target, 'center'),
    cell(at && formatAddress(at), 'center', at ? { link: { to: 'sheet', sheet: copy, cell: at } } : {}),
    cell(place, 'text'),
    cell(said.found, 'text'),
    cell(said.expected, 'text'),
    cell(said.fix, 'text'),
  ];
}

/**
 * What a unit is to put right in its report, in words, beside the copy of it.
 *
 * @param copy the name of the copy's sheet
 */
export function planMend(report: UnitReport, issues: readonly PlacedIssue[], copy: string, words: Words): SheetPlan {
  const draft = new Draft(COLUMNS.map(([, width]) => width));
  draft.addLine(words.mend.title, 'title');
  draft.addLine(remark(report, issues, words), 'remark');
  draft.blank();
  const header = draft.add(COLUMNS.map(([key]) => cell(words.mend.columns[key], 'header')));
  for (const [index, placed] of issues.entries()) draft.add(issueRow(placed, index + 1, copy, words));
  return draft.finish(words.sheets.mend, {
    freeze: { row: header + 1, column: 0 },
    print: landscape(header, header),
  });
}
