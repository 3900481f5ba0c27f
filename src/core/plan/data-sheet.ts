import type { Rules } from '../model/rules';
import type { CellPlan, SheetPlan } from '../model/plan';
import { formatAddress } from '../model/cell';
import type { Words } from '../model/words';
import { shownRate } from '../checks/shown-rate';
import { cell, Draft, landscape } from './draft';
import { PAINT_OF_STATE } from './paint';
import { type DataEntry, FIRST_DATA_ROW, type Trail } from './trail';

const COLUMNS = [
  ['unitCode', 9],
  ['unit', 26],
  ['bloc', 6],
  ['target', 8],
  ['text', 30],
  ['total', 9],
  ['excluded', 9],
  ['achieved', 9],
  ['base', 9],
  ['rate', 9],
  ['state', 14],
  ['points', 8],
  ['maxPoints', 8],
  ['evidence', 20],
  ['file', 26],
  ['sheet', 10],
  ['cell', 7],
] as const;

/** Blank cells of a long table are one object: 2,000 units make a quarter of a million cells. */
const BLANK_TEXT = cell(null, 'text');
const BLANK_COUNT = cell(null, 'count');

const count = (value: number | null): CellPlan => (value === null ? BLANK_COUNT : cell(value, 'count'));
const text = (value: string | null | undefined): CellPlan => (value ? cell(value, 'text') : BLANK_TEXT);

function dataRow(entry: DataEntry, rules: Rules, words: Words, trail: Trail): CellPlan[] {
  const { unit, verdict, report } = entry;
  const target = rules.criteria.targets.find((candidate) => candidate.id === verdict.target);
  const { source } = verdict;
  const link = trail.toSource(entry);
  return [
    text(unit.code),
    text(unit.name),
    text(unit.bloc),
    text(verdict.target),
    text(target?.text),
    count(verdict.total),
    count(verdict.excluded),
    count(verdict.achieved),
    count(verdict.base),
    cell(target ? shownRate(verdict, verdict.state, target) : null, 'rate'),
    cell(words.states[verdict.state], 'center', { paint: PAINT_OF_STATE[verdict.state] }),
    cell(verdict.points, 'score'),
    count(verdict.maxPoints),
    text(report?.rows.get(verdict.target)?.evidence.text),
    text(source?.file),
    text(source?.sheet),
    source ? cell(formatAddress(source.cell), 'center', link ? { link } : {}) : BLANK_TEXT,
  ];
}

/** The tidy table: a row a unit and target, with the figures used and the cell they came from. */
export function planData(rules: Rules, words: Words, trail: Trail): SheetPlan {
  const draft = new Draft(COLUMNS.map(([, width]) => width));
  draft.addLine(words.data.title, 'title');
  draft.blank();
  draft.add(COLUMNS.map(([key]) => cell(words.data.columns[key], 'header')));
  for (const entry of trail.entries) draft.add(dataRow(entry, rules, words, trail));
  return draft.finish(words.sheets.data, {
    freeze: { row: FIRST_DATA_ROW, column: 4 },
    print: landscape(FIRST_DATA_ROW - 1, FIRST_DATA_ROW - 1),
  });
}
