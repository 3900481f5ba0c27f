import type { Consolidation } from '../model/consolidation';
import type { Target } from '../model/criterion';
import type { CellPlan, SheetPlan } from '../model/plan';
import type { CommuneResult } from '../model/ranking';
import { COMMUNE_CODE } from '../model/unit';
import type { State } from '../model/verdict';
import type { Words } from '../model/words';
import { hundredths } from '../checks/ratio';
import { shownRate } from '../checks/shown-rate';
import { columnInData, dataColumn, FIRST_DATA_ROW, inData } from './data-layout';
import { cell, Draft, indexRow, landscape } from './draft';
import { addEnding, addHeading } from './heading';
import { keepTogether } from './keep-together';
import { allOf, anyOf, decide, linked, literal, live, placeInside } from './live';
import { missingAfter, missingNames } from './missing-units';
import { PAINT_OF_STATE, paintByWord } from './paint';
import type { Trail } from './trail';

const WIDTHS = [6, 6, 40, 10, 10, 10, 10, 15, 30] as const;
const SPLIT = 3;
const [BASE, ACHIEVED, RESULT] = ['E', 'F', 'H'] as const;

interface Context {
  readonly result: Consolidation;
  readonly words: Words;
  readonly trail: Trail;
}

/** The computed cells of one target's row. */
interface Formulas {
  readonly base: string;
  readonly achieved: string;
  readonly rate: string;
  readonly state: string;
  /** The names of the units that are missing, or "" where none is. */
  readonly missing: string;
  readonly exceeded: string | null;
}

/** Where the row stands that is being written, and how its own cells are named. */
const own = (column: string, row: number): string => `${column}${row + 1}`;

function exceeded(target: Target, row: number, words: Words): string | null {
  if (target.kind !== 'rank') return null;
  const pass = `${own(RESULT, row)}=${literal(words.states.pass)}`;
  return allOf([pass, `${own(ACHIEVED, row)}<${target.exceedsBelow}`]);
}

/** What the commune reports of itself stands in its rows of Số liệu; undefined where there is no such row. */
function ownFormulas(target: Target, row: number, { trail, words, result }: Context): Formulas | undefined {
  const at = trail.rowOf(COMMUNE_CODE, target.id);
  if (at === undefined) return undefined;
  const [state, total] = [inData('state', at, words), inData('rawTotal', at, words)];
  const is = (...states: readonly State[]): string =>
    anyOf(states.map((each) => `${state}=${literal(words.states[each])}`));
  const compares = target.kind === 'rank' || target.kind === 'improvement';
  const base = inData('base', at, words);
  const gone = target.kind === 'judgement' ? '""' : `IF(${base}="","",${base})`;
  const name = inData('unit', at, words);
  const lacks = result.reports.has(COMMUNE_CODE) ? `IF(${is('not-entered', 'invalid')},${name},"")` : name;
  const shown = (cellAt: string): string => `IF(${cellAt}="","",${cellAt})`;
  return {
    // For a rank or an improvement there is no base: the figure it is compared with stands there.
    base: compares ? `IF(${is('pass', 'fail', 'not-announced')},${total},"")` : gone,
    achieved: target.kind === 'judgement' ? '""' : shown(inData('usedAchieved', at, words)),
    rate: target.kind === 'judgement' || compares ? '""' : shown(inData('rate', at, words)),
    state: linked(placeInside(words.sheets.data, { row: at, column: dataColumn('state') }), state),
    missing: lacks,
    exceeded: exceeded(target, row, words),
  };
}

/** Sums over the units' rows of Số liệu whose figures are known. */
function sums(words: Words, last: number, row: number) {
  const column = (key: Parameters<typeof columnInData>[0]): string => columnInData(key, FIRST_DATA_ROW, last, words);
  const id = own('B', row);
  const over = (key: 'rawTotal' | 'rawExcluded' | 'rawAchieved', state: State): string =>
    `SUMIFS(${column(key)},${column('target')},${id},${column('state')},${literal(words.states[state])})`;
  const count = (state: State): string =>
    `COUNTIFS(${column('target')},${id},${column('state')},${literal(words.states[state])})`;
  return {
    of: (key: 'rawTotal' | 'rawExcluded' | 'rawAchieved') => `${over(key, 'pass')}+${over(key, 'fail')}`,
    known: `${count('pass')}+${count('fail')}+${count('not-arising')}`,
    owing: `COUNTIFS(${column('target')},${id})`,
    figures: (key: 'base' | 'usedAchieved') => `SUMIFS(${column(key)},${column('target')},${id})`,
  };
}

function judged(target: Target, row: number, say: (state: State) => string): string {
  const [base, achieved] = [own(BASE, row), own(ACHIEVED, row)];
  switch (target.kind) {
    case 'ratio':
    case 'percentage': {
      const reaches = `${achieved}*10000>=${hundredths(target.threshold)}*${base}`;
      return decide([[`${base}=0`, say('not-arising')]], `IF(${reaches},${say('pass')},${say('fail')})`);
    }
    case 'rank':
      return `IF(${achieved}<=${target.limit},${say('pass')},${say('fail')})`;
    case 'improvement':
      return `IF(${achieved}${target.better === 'lower' ? '<' : '>'}${base},${say('pass')},${say('fail')})`;
    case 'judgement':
      return say('not-entered');
    case 'information':
      return say('not-applicable');
  }
}

function rateFormula(target: Target, row: number, words: Words): string {
  const [base, achieved, result] = [own(BASE, row), own(ACHIEVED, row), own(RESULT, row)];
  const exact = `${achieved}*10000/${base}`;
  const rounded = `ROUND(${exact},0)/100`;
  if (!('threshold' in target)) return `IF(N(${base})>0,${rounded},"")`;
  const misleads = allOf([
    `${result}=${literal(words.states.fail)}`,
    `ROUND(${exact},0)>=${hundredths(target.threshold)}`,
  ]);
  return `IF(N(${base})>0,IF(${misleads},ROUNDDOWN(${exact},0)/100,${rounded}),"")`;
}

/** The last row of a target's running list of units without a figure. */
function lastRowOf(target: string, { trail }: Context): number | null {
  let last: number | null = null;
  for (const { unit, verdict } of trail.entries) {
    if (verdict.target === target && unit.code !== COMMUNE_CODE) last = trail.rowOf(unit.code, target) ?? last;
  }
  return last;
}

function summedFormulas(target: Target, row: number, context: Context): Formulas {
  const { words, trail } = context;
  const say = (state: State): string => literal(words.states[state]);
  const last = FIRST_DATA_ROW + Math.max(0, trail.entries.length - 1);
  const { of, known, owing, figures } = sums(words, last, row);
  const listRow = lastRowOf(target.id, context);
  const list = listRow === null ? '""' : missingNames.formula(inData('missing', listRow, words));
  const rest = { rate: rateFormula(target, row, words), missing: list, exceeded: exceeded(target, row, words) };
  const state = judged(target, row, say);
  if (target.kind === 'information') {
    const none = `${owing}=0`;
    return {
      ...rest,
      missing: '""',
      base: `IF(${none},"",${figures('base')})`,
      achieved: `IF(${none},"",${figures('usedAchieved')})`,
      state,
    };
  }
  return {
    ...rest,
    base: `IF(${known}=0,"",${of('rawTotal')}-(${of('rawExcluded')}))`,
    achieved: `IF(${known}=0,"",${of('rawAchieved')})`,
    state: decide(
      [
        [`${owing}=0`, say('not-applicable')],
        [`${known}=0`, say('not-entered')],
      ],
      state,
    ),
  };
}

/** The names of a target's missing units, shortened as the running list in Số liệu is. */
function missingValue({ missing }: CommuneResult, { result, words }: Context): string {
  const units = result.rules.register.filter(({ code }) => missing.includes(code));
  // A register may lack the commune itself: then its sheet is what is missing.
  if (missing.includes(COMMUNE_CODE)) return units[0]?.name ?? words.sheets.communeReport;
  return missingNames.value(units.reduce((list, { name }) => missingAfter.value(list, name), ''));
}

function noteCell(commune: CommuneResult, { missing, exceeded: better }: Formulas, context: Context): CellPlan {
  const { exceeded: exceededWord, provisionalStart } = context.words.commune;
  const names = missingValue(commune, context);
  const value = [...(commune.exceeded ? [exceededWord] : []), ...(names === '' ? [] : [provisionalStart + names])].join(
    '. ',
  );
  const provisional = `IF(${missing}="","",${literal(provisionalStart)}&${missing})`;
  if (better === null) return live(provisional, value, 'text');
  const both = `${literal(`${exceededWord}. ${provisionalStart}`)}&${missing}`;
  const formula = `IF(${better},IF(${missing}="",${literal(exceededWord)},${both}),${provisional})`;
  return live(formula, value, 'text');
}

function resultRow(commune: CommuneResult, target: Target, row: number, context: Context): CellPlan[] {
  const { words } = context;
  const formulas =
    target.reportedBy === 'commune' ? ownFormulas(target, row, context) : summedFormulas(target, row, context);
  const paint = PAINT_OF_STATE[commune.state];
  const leading = [
    cell(target.letter || null, 'center'),
    cell(target.id, 'center'),
    cell(target.text, 'text'),
    cell(words.requirement(target), 'center'),
  ];
  const [base, rate] = [commune.base ?? commune.total, shownRate(commune, commune.state, target)];
  const state = words.states[commune.state];
  if (!formulas) {
    const note = words.commune.provisionalStart + missingValue(commune, context);
    return [
      ...leading,
      cell(base, 'count'),
      cell(commune.achieved, 'count'),
      cell(rate, 'rate'),
      cell(state, 'center', { paint }),
      cell(note, 'text'),
    ];
  }
  return [
    ...leading,
    live(formulas.base, base, 'count'),
    live(formulas.achieved, commune.achieved, 'count'),
    live(formulas.rate, rate, 'rate'),
    live(formulas.state, state, 'center', { paint }),
    noteCell(commune, formulas, context),
  ];
}

/** Every target of the decision for the whole commune against its threshold. */
export function planCommune(result: Consolidation, words: Words, trail: Trail): SheetPlan {
  const { title, columns, sumRule } = words.commune;
  const { rules } = result;
  const draft = new Draft(WIDTHS);
  const halves = { split: SPLIT, columns: WIDTHS.length };
  addHeading(draft, rules, words, { text: title, subtitle: words.ranking.subtitle(rules), ...halves });
  const header = draft.add(
    [
      columns.letter,
      columns.target,
      columns.text,
      columns.requirement,
      columns.base,
      columns.achieved,
      columns.rate,
      columns.result,
      columns.note,
    ].map((text) => cell(text, 'header')),
  );
  draft.add(indexRow(WIDTHS.length));
  const first = draft.next;
  const context: Context = { result, words, trail };
  for (const commune of result.commune) {
    const target = rules.criteria.targets.find((candidate) => candidate.id === commune.target);
    if (target) draft.add(resultRow(commune, target, draft.next, context));
  }
  const last = Math.max(first, draft.next - 1);
  draft.blank();
  draft.addLine(sumRule, 'remark');
  addEnding(draft, rules, words, halves);
  const sheet = draft.finish(words.sheets.commune, {
    freeze: { row: header + 2, column: 0 },
    print: landscape(header, header + 1),
    protect: true,
    conditionals: [
      { range: { from: { row: first, column: 7 }, to: { row: last, column: 7 } }, equals: paintByWord(words) },
    ],
  });
  return keepTogether(sheet, first, last);
}
