import { measureOf, type Target, targetsOf } from '../model/criterion';
import type { CellPlan, SheetPlan, ValidationPlan } from '../model/plan';
import type { UnitReport } from '../model/report';
import type { Rules } from '../model/rules';
import type { Unit } from '../model/unit';
import type { Verdict } from '../model/verdict';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';
import { cell, Draft, indexRow, landscape } from './draft';
import { addSignatures } from './heading';
import { paintByWord } from './paint';
import { FIRST_TARGET_ROW, HEADER_ROW, REPORT_COLUMNS, reportCell, reportSheetName } from './report-layout';
import { isInput, reportRow } from './report-row';

/** A report and what was made of it; both absent for a template. */
export interface ReportContent {
  readonly report: UnitReport;
  readonly verdicts: readonly Verdict[];
}

function validationsOf(target: Target, index: number, words: Words): ValidationPlan[] {
  return REPORT_COLUMNS.flatMap(({ role }): ValidationPlan[] => {
    const prompt = words.report.prompt(target, role);
    if (!isInput(target, role) || !prompt) return [];
    const at = reportCell(index, role);
    const range = { from: at, to: at };
    const error = words.report.error(target);
    if (role === 'evidence' || role === 'note') return [{ range, rule: { type: 'any' }, prompt }];
    return [{ range, rule: ruleFor(target, role, words), prompt, error }];
  });
}

function ruleFor(target: Target, role: ColumnRole, { report }: Words): ValidationPlan['rule'] {
  if (role === 'result') return { type: 'list', values: [report.judgement.pass, report.judgement.fail] };
  const percentage = role === 'rate' || measureOf(target) === 'percentage';
  // From 1: a 98% typed with its sign is 0,98 to the cell, and would be read two ways.
  if (percentage) return { type: 'decimal', minimum: 1, maximum: 100 };
  return { type: 'whole', minimum: measureOf(target) === 'rank' ? 1 : 0, maximum: LARGEST_TYPED };
}

/** More than any unit counts in a year; a slip of the keyboard is stopped while it is typed. */
const LARGEST_TYPED = 1_000_000;

function addLabels(draft: Draft, unit: Unit, rules: Rules, words: Words): void {
  const { labels, period } = words.report;
  const pair = (left: string, leftValue: string, right: string, rightValue: string): void => {
    draft.addSpans([
      { from: 0, to: 1, text: left, look: 'label' },
      { from: 2, to: 4, text: leftValue, look: 'value' },
      { from: 5, to: 6, text: right, look: 'label' },
      { from: 7, to: 10, text: rightValue, look: 'value' },
    ]);
  };
  pair(`${labels.unitName}:`, unit.name, `${labels.unitCode}:`, unit.code);
  pair(`${labels.period}:`, period(rules), `${labels.criteria}:`, rules.criteria.title);
}

function rowsOf(targets: readonly Target[], content: ReportContent | null, words: Words): CellPlan[][] {
  return targets.map((target, index) =>
    reportRow({
      target,
      index,
      words,
      row: content?.report.rows.get(target.id),
      verdict: content?.verdicts.find((verdict) => verdict.target === target.id),
    }),
  );
}

/**
 * One unit's report: with `content` as it was read and judged, without it the template a unit fills in. Both carry live
 * formulas, prompts and colours by word, so that pass and fail are seen in any spreadsheet program.
 */
export function planReport(unit: Unit, rules: Rules, words: Words, content: ReportContent | null): SheetPlan {
  const draft = new Draft(REPORT_COLUMNS.map((column) => column.width));
  const targets = targetsOf(unit, rules.criteria);
  draft.addLine(words.report.title, 'title');
  draft.blank();
  addLabels(draft, unit, rules, words);
  draft.addLine(words.report.instructions, 'remark');
  draft.blank();
  draft.add(REPORT_COLUMNS.map(({ role }) => cell(words.report.columns[role], 'header')));
  draft.add(indexRow(REPORT_COLUMNS.length));
  for (const cells of rowsOf(targets, content, words)) draft.add(cells);
  addSignatures(draft, words.report.sign, { split: 4, columns: draft.widths.length });
  const last = Math.max(0, targets.length - 1);
  return draft.finish(reportSheetName(unit, words), {
    freeze: { row: FIRST_TARGET_ROW, column: 3 },
    print: landscape(HEADER_ROW, HEADER_ROW + 1),
    protect: true,
    validations: targets.flatMap((target, index) => validationsOf(target, index, words)),
    conditionals: [
      { range: { from: reportCell(0, 'result'), to: reportCell(last, 'result') }, equals: paintByWord(words) },
    ],
  });
}
