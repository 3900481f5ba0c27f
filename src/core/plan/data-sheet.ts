import type { Typed } from '../model/decision';
import { measureOf, LARGEST_COUNT, type Target } from '../model/criterion';
import { formatAddress } from '../model/cell';
import type { CellPlan, ConditionalPlan, Look, SheetPlan, ValidationPlan } from '../model/plan';
import type { Rules } from '../model/rules';
import { COMMUNE_CODE } from '../model/unit';
import type { Verdict } from '../model/verdict';
import type { Words } from '../model/words';
import { shownRate } from '../checks/shown-rate';
import { DATA_COLUMNS, dataColumn, type DataColumn, beside, FIRST_DATA_ROW, PRINTED_DATA_COLUMNS } from './data-layout';
import { dataFormulas } from './data-formulas';
import { cell, Draft, landscape } from './draft';
import { decide, anyOf, literal, live } from './live';
import { missingAfter } from './missing-units';
import { PAINT_OF_STATE, paintByWord } from './paint';
import type { DataEntry, Trail } from './trail';

/** Blank cells of a long table are one object: 2,000 units make a quarter of a million cells. */
const BLANK_TEXT = cell(null, 'text');
const BLANK_COUNT = cell(null, 'count');
const OPEN_COUNT = cell(null, 'count', { input: true, paint: 'input' });
const OPEN_TEXT = cell(null, 'text', { input: true, paint: 'input' });

const count = (value: number | null): CellPlan => (value === null ? BLANK_COUNT : cell(value, 'count'));
const text = (value: string | null | undefined): CellPlan => (value ? cell(value, 'text') : BLANK_TEXT);

function open(typed: Typed, look: 'count' | 'text'): CellPlan {
  if (typed === null) return look === 'count' ? OPEN_COUNT : OPEN_TEXT;
  return cell(typed, look, { input: true, paint: 'input' });
}

const OPENED = ['appraisedTotal', 'appraisedExcluded', 'appraisedAchieved'] as const;

/** Which figures of a target the office may appraise. */
function isOpen(target: Target, column: (typeof OPENED)[number]): boolean {
  if (target.kind === 'information') return false;
  if (column === 'appraisedAchieved') return true;
  if (target.kind === 'judgement') return false;
  return column === 'appraisedTotal' || target.asks.excluded !== null;
}

/** What a row's running list of units without a figure goes on from: the row of the same target above it. */
interface Running {
  readonly row: number | null;
  readonly list: string;
}

interface RowContext {
  readonly rules: Rules;
  readonly words: Words;
  readonly trail: Trail;
  readonly row: number;
  readonly above: Running;
}

const KNOWN = ['pass', 'fail', 'not-arising'] as const;

function missingCell({ unit }: DataEntry, target: Target, list: string, { words, row, above }: RowContext): CellPlan {
  // Nobody has to be chased for what is only collected.
  if (unit.code === COMMUNE_CODE || target.kind === 'information') return BLANK_TEXT;
  const before = above.row === null ? '""' : beside('missing', above.row);
  // Except for a judgement or a ready percentage, a number is counted where, and only where, the figure is known.
  const byState = target.kind === 'percentage' || target.kind === 'judgement';
  const known = byState
    ? anyOf(KNOWN.map((state) => `${beside('state', row)}=${literal(words.states[state])}`))
    : `${beside('usedAchieved', row)}<>""`;
  const formula = decide([[known, before]], missingAfter.formula(before, beside('unit', row)));
  return live(formula, list, 'plain');
}

/** The figures a verdict was computed from, as the raw columns show them. */
function rawFigures(reported: Verdict, verdict: Verdict): Record<'total' | 'excluded' | 'achieved', Typed> {
  const given = verdict.appraised?.given;
  return {
    total: given?.total ?? reported.total,
    excluded: given?.excluded ?? reported.excluded ?? 0,
    achieved: given?.achieved ?? reported.achieved,
  };
}

function computed(entry: DataEntry, target: Target, context: RowContext): Partial<Record<DataColumn, CellPlan>> {
  const { rules, words, row } = context;
  const { verdict } = entry;
  const reported = verdict.appraised?.reported ?? verdict;
  const formulas = dataFormulas(target, reported, row, rules.settings.scoring, words);
  const paint = PAINT_OF_STATE[verdict.state];
  const shown = shownRate(verdict, verdict.state, target);
  if (!formulas) {
    return {
      base: count(verdict.base),
      usedAchieved: count(verdict.achieved),
      rate: cell(shown, 'rate'),
      state: cell(words.states[verdict.state], 'center', { paint }),
    };
  }
  const known = verdict.state === 'pass' || verdict.state === 'fail' || verdict.state === 'not-arising';
  const raw = rawFigures(reported, verdict);
  const of = (formula: string | null, value: Typed, look: Look): CellPlan =>
    formula === null ? cell(null, look) : live(formula, value, look);
  return {
    rawTotal: of(formulas.rawTotal, raw.total, 'count'),
    rawExcluded: of(formulas.rawExcluded, raw.excluded, 'count'),
    rawAchieved: of(formulas.rawAchieved, raw.achieved, 'count'),
    base: of(formulas.base, known ? verdict.base : null, 'count'),
    usedAchieved: of(formulas.usedAchieved, known ? verdict.achieved : null, 'count'),
    rate: of(formulas.rate, shown, 'rate'),
    state: live(formulas.state, words.states[verdict.state], 'center', { paint }),
    points: live(formulas.points, verdict.points, 'score'),
    completion: of(formulas.completion, verdict.completion, 'score'),
  };
}

/** What the unit itself said of a judgement stands where other targets have a number. */
function reportedAchieved(target: Target, { state, achieved }: Verdict, words: Words): CellPlan {
  if (target.kind !== 'judgement') return count(achieved);
  return state === 'pass' || state === 'fail' ? cell(words.states[state], 'text') : BLANK_COUNT;
}

function dataRow(entry: DataEntry, target: Target, list: string, context: RowContext): CellPlan[] {
  const { unit, verdict, report, appraisal } = entry;
  const { words, trail } = context;
  const reported = verdict.appraised?.reported ?? verdict;
  const { source } = reported;
  const link = trail.toSource(entry);
  const given = {
    appraisedTotal: appraisal?.total,
    appraisedExcluded: appraisal?.excluded,
    appraisedAchieved: appraisal?.achieved,
  };
  const cells: Partial<Record<DataColumn, CellPlan>> = {
    unitCode: text(unit.code),
    unit: text(unit.name),
    target: text(verdict.target),
    total: count(reported.total),
    excluded: count(reported.excluded),
    achieved: reportedAchieved(target, reported, words),
    reason: target.kind === 'information' ? BLANK_TEXT : open(appraisal?.reason ?? null, 'text'),
    maxPoints: count(verdict.maxPoints),
    bloc: text(unit.bloc),
    text: text(target.text),
    evidence: text(report?.rows.get(verdict.target)?.evidence.text),
    file: text(source?.file),
    sheet: text(source?.sheet),
    cell: source ? cell(formatAddress(source.cell), 'center', link ? { link } : {}) : BLANK_TEXT,
    reported: text(words.states[reported.state]),
    missing: missingCell(entry, target, list, context),
    ...computed(entry, target, context),
  };
  for (const column of OPENED) {
    const typed = given[column] ?? null;
    // What was typed where nothing is asked stays in sight as well.
    cells[column] = isOpen(target, column) || typed !== null ? open(typed, 'count') : BLANK_COUNT;
  }
  return DATA_COLUMNS.map(([key]) => cells[key] ?? BLANK_TEXT);
}

function appraisalRule(target: Target, words: Words): ValidationPlan['rule'] {
  if (target.kind === 'judgement') return { type: 'list', values: [words.states.pass, words.states.fail] };
  const measure = measureOf(target);
  if (measure === 'percentage') return { type: 'decimal', minimum: 0, maximum: 100 };
  return { type: 'whole', minimum: measure === 'rank' ? 1 : 0, maximum: LARGEST_COUNT };
}

/** One rule for neighbouring rows that take the same, so that 2,000 units do not make 16,000 of them. */
function validations(entries: readonly (DataEntry & { readonly target: Target })[], words: Words): ValidationPlan[] {
  const plans: ValidationPlan[] = [];
  const [from, to] = [dataColumn('appraisedTotal'), dataColumn('appraisedAchieved')];
  let start = 0;
  const key = (index: number): string => {
    const target = entries[index]?.target;
    return target && target.kind !== 'information' ? JSON.stringify(appraisalRule(target, words)) : '';
  };
  for (let end = 1; end <= entries.length; end += 1) {
    if (end < entries.length && key(end) === key(start)) continue;
    const target = entries[start]?.target;
    if (target && target.kind !== 'information') {
      plans.push({
        range: {
          from: { row: FIRST_DATA_ROW + start, column: from },
          to: { row: FIRST_DATA_ROW + end - 1, column: to },
        },
        rule: appraisalRule(target, words),
        prompt: words.data.prompt(target),
        error: words.data.error(target),
      });
    }
    start = end;
  }
  return plans;
}

/** Entries with their targets and, for each, the names of the units without a figure down to its row. */
function withTargets(trail: Trail, rules: Rules) {
  const targets = new Map(rules.criteria.targets.map((target) => [target.id, target]));
  return trail.entries.flatMap((entry) => {
    const target = targets.get(entry.verdict.target);
    return target ? [{ ...entry, target }] : [];
  });
}

/**
 * The tidy table: a row a unit and target, with what was reported, what was appraised and what was counted. Everything
 * from here on is computed by the spreadsheet program as well.
 */
export function planData(rules: Rules, words: Words, trail: Trail): SheetPlan {
  const draft = new Draft(DATA_COLUMNS.map(([, width]) => width));
  draft.addLine(words.data.title, 'title', PRINTED_DATA_COLUMNS);
  draft.addLine(words.data.note, 'remark', PRINTED_DATA_COLUMNS);
  draft.blank();
  draft.add(DATA_COLUMNS.map(([key]) => cell(words.data.columns[key], 'header')));
  const entries = withTargets(trail, rules);
  const running = new Map<string, Running>();
  for (const entry of entries) {
    const row = draft.next;
    const above = running.get(entry.target.id) ?? { row: null, list: '' };
    const known = KNOWN.some((state) => state === entry.verdict.state);
    const list = known ? above.list : missingAfter.value(above.list, entry.unit.name);
    draft.add(dataRow(entry, entry.target, list, { rules, words, trail, row, above }));
    if (entry.unit.code !== COMMUNE_CODE) running.set(entry.target.id, { row, list });
  }
  const states: ConditionalPlan[] = [];
  if (entries.length > 0) {
    const at = (row: number) => ({ row, column: dataColumn('state') });
    const range = { from: at(FIRST_DATA_ROW), to: at(FIRST_DATA_ROW + entries.length - 1) };
    states.push({ range, equals: paintByWord(words) });
  }
  return draft.finish(words.sheets.data, {
    freeze: { row: FIRST_DATA_ROW, column: 3 },
    print: { ...landscape(FIRST_DATA_ROW - 1, FIRST_DATA_ROW - 1), columns: PRINTED_DATA_COLUMNS },
    protect: true,
    validations: validations(entries, words),
    conditionals: states,
  });
}
