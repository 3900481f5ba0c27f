import type { Consolidation } from '../model/consolidation';
import { type CellRange, quoteSheet } from '../model/cell';
import type { CellPlan, SheetPlan } from '../model/plan';
import type { UnitResult } from '../model/ranking';
import type { StandingColumn } from '../model/standing';
import { targetsIn } from '../model/verdict';
import type { Words } from '../model/words';
import { shownScore } from '../checks/shown-score';
import { cell, Draft, indexRow, landscape } from './draft';
import { addEnding, addHeading } from './heading';
import { keepTogether } from './keep-together';
import { decide, literal, live } from './live';
import { shownScoreFormula } from './phrases';
import type { StandingsBlock } from './standings-block';

const WIDTHS = [5, 34, 6, 10, 8, 7, 8, 32, 12, 12] as const;

/** Where the heading's right half and the right signature begin. */
const SPLIT = 3;

const KEYS = [
  'order',
  'unit',
  'bloc',
  'counted',
  'score',
  'rank',
  'blocRank',
  'result',
  'award',
  'note',
] as const satisfies readonly (keyof Words['ranking']['columns'])[];

interface Context {
  readonly result: Consolidation;
  readonly words: Words;
  readonly block: StandingsBlock;
  readonly ranked: number;
}

/** The unit of a line: which row of the block it is, and that row's members. */
interface Line {
  /** From 1, the line between ranked and unranked units counted. */
  readonly place: number;
  /** The cell that holds the number of the block's row; 0 on the line between. */
  readonly at: string;
  readonly of: (key: StandingColumn) => string;
}

/** Where the unit's line of the matrix stands now: who stands on which line of the ranking may change. */
const matrixPlace = (of: Line['of'], { sheets }: Words): string =>
  `${literal(`#${quoteSheet(sheets.details)}!B`)}&${of('matrixRow')}`;

function unitName({ at, of, place }: Line, { words, result, block }: Context): string {
  const { noneRanked, noneUnranked, unrankedTitle } = words.ranking;
  const ranked = `SUM(${block.whole('ranked')})`;
  const between = decide(
    [[`${ranked}=0`, literal(noneRanked)]],
    place > result.units.length ? literal(noneUnranked) : literal(unrankedTitle),
  );
  return `IF(${at}=0,${between},HYPERLINK(${matrixPlace(of, words)},${of('name')}))`;
}

/** Members of a line as formulas; nothing on the line between, and for unranked units only who and why. */
function formulas(line: Line, context: Context): Record<(typeof KEYS)[number], string> {
  const { at, of, place } = line;
  const { words, block } = context;
  const { result: say, unrankedColumns } = words.ranking;
  const forRanked = (formula: string): string => `IF(${at}=0,"",IF(${of('ranked')}=1,${formula},""))`;
  const failed = `IF(${of('failedList')}="",${literal(say([]))},${literal(words.ranking.failedStart)}&${of('failedList')})`;
  const ranked = `SUM(${block.whole('ranked')})`;
  return {
    order: `IF(${at}=0,"",IF(${of('ranked')}=1,${place},${place - 1}-${ranked}))`,
    unit: unitName(line, context),
    bloc: `IF(${at}=0,"",${of('bloc')})`,
    counted: forRanked(`${of('passed')}&"/"&(${of('passed')}+${of('failed')})`),
    score: forRanked(shownScoreFormula(of('score'))),
    rank: forRanked(`HYPERLINK(${matrixPlace(of, words)},${of('rank')})`),
    blocRank: forRanked(of('blocRank')),
    result: `IF(${at}=0,${place > context.result.units.length ? '""' : literal(unrankedColumns.reason)},IF(${of('ranked')}=1,${failed},${of('reason')}))`,
    award: `IF(${at}=0,"",${of('award')})`,
    note: `IF(${at}=0,"",${of('tied')})`,
  };
}

type Values = Record<(typeof KEYS)[number], string | number | null>;

const NOTHING: Values = {
  order: null,
  unit: null,
  bloc: null,
  counted: null,
  score: null,
  rank: null,
  blocRank: null,
  result: null,
  award: null,
  note: null,
};

function valuesOf(result: UnitResult, order: number, { words }: Context): Values {
  const { unit, status, reason, eligible, tied } = result;
  const who = { ...NOTHING, order, unit: unit.name, bloc: unit.bloc ?? '–' };
  if (status !== 'ranked') {
    const award = eligible === null ? null : words.ranking.award(eligible);
    return { ...who, result: reason ? words.reason(reason) : null, award };
  }
  return {
    ...who,
    counted: `${result.passed}/${result.assessed}`,
    score: result.score === null ? null : shownScore(result.score),
    rank: result.rank,
    blocRank: result.rankInBloc,
    result: words.ranking.result(targetsIn(result.verdicts, 'fail')),
    award: words.ranking.award(eligible),
    note: tied ? words.ranking.tied : null,
  };
}

/** What a line says now: the ranked units by rank, a line between, then the others. */
function valuesAt(place: number, context: Context): Values {
  const { ranked, result, words } = context;
  if (place === ranked + 1) {
    const { noneRanked, noneUnranked, unrankedTitle, unrankedColumns } = words.ranking;
    const isLast = place > result.units.length;
    const unit = ranked === 0 ? noneRanked : isLast ? noneUnranked : unrankedTitle;
    return { ...NOTHING, unit, result: isLast ? null : unrankedColumns.reason };
  }
  const index = place <= ranked ? place - 1 : place - 2;
  const unit = result.units[index];
  return unit ? valuesOf(unit, place <= ranked ? place : place - 1 - ranked, context) : NOTHING;
}

const LOOKS = {
  order: 'center',
  unit: 'text',
  bloc: 'center',
  counted: 'center',
  score: 'score',
  rank: 'strong',
  blocRank: 'center',
  result: 'text',
  award: 'center',
  note: 'text',
} as const;

function lineCells(row: number, place: number, context: Context): CellPlan[] {
  const { block, ranked } = context;
  const at = `K${row + 1}`;
  const line: Line = { place, at, of: (key) => `INDEX(${block.whole(key)},${at})` };
  const says = formulas(line, context);
  const values = valuesAt(place, context);
  const cells = KEYS.map((key) => live(says[key], values[key], LOOKS[key]));
  const unit = context.result.units[place <= ranked ? place - 1 : place - 2];
  const index = place === ranked + 1 || !unit ? 0 : block.indexOf(unit.unit.code) + 1;
  return [...cells, live(`IFERROR(MATCH(${place},${block.whole('order')},0),0)`, index, 'plain')];
}

/** Green and red follow the words; the line between is grey. */
function colours(from: number, to: number, { words }: Context) {
  const column = (key: (typeof KEYS)[number]): CellRange => {
    const at = KEYS.indexOf(key);
    return { from: { row: from, column: at }, to: { row: to, column: at } };
  };
  return {
    conditionals: [
      {
        range: column('result'),
        match: 'start' as const,
        equals: [
          { text: words.ranking.result([]), paint: 'pass' as const },
          { text: words.ranking.failedStart, paint: 'fail' as const },
          { text: words.untrusted.start, paint: 'missing' as const },
        ],
      },
      {
        range: column('unit'),
        equals: [words.ranking.unrankedTitle, words.ranking.noneUnranked].map((text) => ({
          text,
          paint: 'neutral' as const,
        })),
      },
    ],
    bars: [{ range: column('score'), most: 100 }],
  };
}

/**
 * The consolidated ranking sheet, the one that is printed and signed: ranked units by rank, then those that are not, with
 * the reason. Every line looks up who stands there now, so that the order follows when a figure is appraised.
 */
export function planRanking(result: Consolidation, words: Words, block: StandingsBlock): SheetPlan {
  const { rules, units } = result;
  const { ranking } = words;
  const draft = new Draft([...WIDTHS, 8]);
  const halves = { split: SPLIT, columns: WIDTHS.length };
  addHeading(draft, rules, words, { text: ranking.title, subtitle: ranking.subtitle(rules), ...halves });
  const header = draft.add([
    ...KEYS.map((key) => cell(ranking.columns[key], 'header')),
    cell(ranking.lineNumber, 'plain'),
  ]);
  draft.add(indexRow(WIDTHS.length));
  const first = draft.next;
  const ranked = units.filter(({ status }) => status === 'ranked').length;
  const context: Context = { result, words, block, ranked };
  for (let place = 1; place <= units.length + 1; place += 1) draft.add(lineCells(draft.next, place, context));
  const last = draft.next - 1;
  draft.blank();
  for (const rule of ranking.rules(rules)) draft.addLine(rule, 'remark', WIDTHS.length);
  addEnding(draft, rules, words, halves);
  const sheet = draft.finish(words.sheets.ranking, {
    freeze: { row: header + 2, column: 2 },
    print: { ...landscape(header, header + 1), columns: WIDTHS.length },
    protect: true,
    ...colours(first, last, context),
  });
  return keepTogether(sheet, first, last);
}
