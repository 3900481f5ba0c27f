import { columnName } from '../model/cell';
import type { Consolidation } from '../model/consolidation';
import type { CellPlan } from '../model/plan';
import { onGrid, type Reason, TIE_MEASURES, GRID, type TieMeasure, type UnitResult } from '../model/ranking';
import { STANDING_COLUMNS, type StandingColumn } from '../model/standing';
import { isAssessed, type State, targetsIn } from '../model/verdict';
import { columnInData, inData } from './data-layout';
import { cell } from './draft';
import { decide, columnRef, listed, literal, live } from './live';
import { gridFormula } from './phrases';
import { awardCells } from './standing-awards';
import { type Standing, type StandingContext } from './standings-block';

/** "C1, D1": the targets of one unit that are in a state. */
function listFormula(code: string, state: State, { trail, words }: StandingContext): string {
  const rows = trail.rowsOf(code);
  if (!rows) return '""';
  const parts: string[] = [];
  for (let row = rows.from; row <= rows.to; row += 1) {
    const is = `${inData('state', row, words)}=${literal(words.states[state])}`;
    parts.push(`IF(${is},", "&${inData('target', row, words)},"")`);
  }
  return listed(parts, ', ');
}

const listOf = ({ verdicts }: UnitResult, state: State): string => targetsIn(verdicts, state).join(', ');

/** Reasons that no figure the office appraises can lift: the report itself is not there, or not to be used. */
const isFinal = (reason: Reason | null): boolean => reason?.kind === 'not-submitted' || reason?.kind === 'rejected';

function reasonFormula({ unit }: UnitResult, { words, at }: StandingContext): string {
  const { start, invalid, notEntered, separator } = words.untrusted;
  const [wrong, blank] = [at('invalidList'), at('blankList')];
  const untrusted = [
    literal(start),
    `IF(${wrong}="","",${literal(invalid)}&${wrong})`,
    `IF(OR(${wrong}="",${blank}=""),"",${literal(separator)})`,
    `IF(${blank}="","",${literal(notEntered)}&${blank})`,
  ].join('&');
  const cases: [string, string][] = [[`${wrong}&${blank}<>""`, untrusted]];
  const rest = `IF(${at('score')}="",${literal(words.reason({ kind: 'nothing-arising' }))},"")`;
  return decide(cases, unit.bloc === null ? literal(words.reason({ kind: 'counted-only' })) : rest);
}

const KEYS: Readonly<Record<TieMeasure, StandingColumn>> = { completion: 'completionKey', assessed: 'assessedKey' };

/** Those strictly ahead of this unit: by the first key that differs (rank/measures.ts). */
function ahead(keys: readonly StandingColumn[], { all, at }: StandingContext): string {
  return keys.reduceRight((rest, key) => {
    const more = `(${all(key)}>${at(key)})`;
    return rest === '' ? more : `(${more}+(${all(key)}=${at(key)})*${rest})`;
  }, '');
}

function rankFormulas(context: StandingContext) {
  const { rules, all, at } = context;
  const keys: StandingColumn[] = ['scoreKey', ...TIE_MEASURES[rules.settings.ties].map((measure) => KEYS[measure])];
  const before = ahead(keys, context);
  const level = keys.map((key) => `(${all(key)}=${at(key)})`).join('*');
  const isRanked = `${at('ranked')}=1`;
  // In the order of the ranking: by rank, equals and the unranked as in the register.
  const upTo = (key: StandingColumn): string => {
    const [from] = all(key).split(':');
    return `${from ?? ''}:${at(key)}`;
  };
  return {
    rank: `IF(${isRanked},1+SUMPRODUCT(${all('ranked')}*${before}),"")`,
    blocRank: `IF(${isRanked},1+SUMPRODUCT(${all('ranked')}*(${all('bloc')}=${at('bloc')})*${before}),"")`,
    higher: `IF(${isRanked},SUMPRODUCT(${all('ranked')}*(${all('scoreKey')}>${at('scoreKey')})),0)`,
    equal: `IF(${isRanked},SUMPRODUCT(${all('ranked')}*(${all('scoreKey')}=${at('scoreKey')}))-1,0)`,
    level: `IF(${isRanked},SUMPRODUCT(${all('ranked')}*${level})-1,0)`,
    tied: `IF(${at('level')}>0,${literal(context.words.ranking.tied)},"")`,
    order:
      `IF(${isRanked},${at('rank')}-1+COUNTIF(${upTo('rank')},${at('rank')}),` +
      `SUM(${all('ranked')})+1+COUNTIF(${upTo('ranked')},0))`,
  };
}

/** The order of the ranking: units by rank, then one row between, then the others. */
function orderValue(result: UnitResult, context: StandingContext): number {
  const index = context.units.indexOf(result);
  return result.status === 'ranked' ? index + 1 : index + 2;
}

function counts(
  result: UnitResult,
  { trail, words }: StandingContext,
): Record<'passed' | 'failed' | 'points' | 'most' | 'mean', string> {
  const rows = trail.rowsOf(result.unit.code);
  if (!rows) return { passed: '0', failed: '0', points: '0', most: '0', mean: '0' };
  const column = (key: 'state' | 'points' | 'maxPoints' | 'completion'): string =>
    columnInData(key, rows.from, rows.to, words);
  const [pass, fail] = [literal(words.states.pass), literal(words.states.fail)];
  return {
    passed: `COUNTIF(${column('state')},${pass})`,
    failed: `COUNTIF(${column('state')},${fail})`,
    points: `SUM(${column('points')})`,
    most: `SUMIF(${column('state')},${pass},${column('maxPoints')})+SUMIF(${column('state')},${fail},${column('maxPoints')})`,
    mean: `SUM(${column('completion')})`,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function standingCells({ result, matrixRow }: Standing, context: StandingContext): Record<StandingColumn, CellPlan> {
  const { words, at } = context;
  const { unit, status, reason, score, completion, passed, failed, assessed } = result;
  const assessedVerdicts = result.verdicts.filter(isAssessed);
  const of = counts(result, context);
  const ranks = rankFormulas(context);
  const isRanked = status === 'ranked';
  const among = (is: (other: UnitResult) => boolean): number =>
    context.units.filter((other) => other.status === 'ranked' && is(other)).length;
  const number = (formula: string, value: number | null): CellPlan => live(formula, value, 'plain');
  const text = (formula: string, value: string): CellPlan => live(formula, value, 'plain');
  const key = (of: 'score' | 'completion', value: number | null): CellPlan =>
    number(`IF(${at('ranked')}=1,${gridFormula(at(of))},0)`, isRanked ? onGrid(value) / GRID : 0);
  return {
    name: cell(unit.name, 'plain'),
    bloc: cell(unit.bloc ?? '–', 'plain'),
    matrixRow: cell(matrixRow + 1, 'plain'),
    passed: number(of.passed, passed),
    failed: number(of.failed, failed),
    points: number(of.points, sum(assessedVerdicts.map((verdict) => verdict.points ?? 0))),
    most: number(of.most, sum(assessedVerdicts.map((verdict) => verdict.maxPoints))),
    score: number(`IF(${at('most')}=0,"",${at('points')}*100/${at('most')})`, score),
    completion: number(`IF(${at('most')}=0,"",${of.mean}/(${at('passed')}+${at('failed')}))`, completion),
    failedList: text(listFormula(unit.code, 'fail', context), listOf(result, 'fail')),
    invalidList: text(listFormula(unit.code, 'invalid', context), listOf(result, 'invalid')),
    blankList: text(listFormula(unit.code, 'not-entered', context), listOf(result, 'not-entered')),
    reason:
      reason && isFinal(reason)
        ? cell(words.reason(reason), 'plain')
        : text(reasonFormula(result, context), reason ? words.reason(reason) : ''),
    ranked: number(`IF(${at('reason')}="",1,0)`, isRanked ? 1 : 0),
    scoreKey: key('score', score),
    completionKey: key('completion', completion),
    assessedKey: number(`IF(${at('ranked')}=1,${at('passed')}+${at('failed')},0)`, isRanked ? assessed : 0),
    rank: number(ranks.rank, result.rank),
    blocRank: number(ranks.blocRank, result.rankInBloc),
    tied: text(ranks.tied, result.tied ? words.ranking.tied : ''),
    higher: number(ranks.higher, isRanked ? among((other) => onGrid(other.score) > onGrid(score)) : 0),
    equal: number(ranks.equal, isRanked ? among((other) => onGrid(other.score) === onGrid(score)) - 1 : 0),
    level: number(ranks.level, isRanked ? among((other) => other.rank === result.rank) - 1 : 0),
    order: number(ranks.order, orderValue(result, context)),
    ...awardCells(result, context),
  };
}

/**
 * The block's rows, units in register order: from the states in Số liệu to score, rank and award.
 *
 * @param opinionAt the cell of the council's opinion on the unit of that register place
 */
export function standingRows(
  standings: readonly Standing[],
  { units, awards, rules }: Consolidation,
  place: { readonly column: number; readonly header: number },
  opinionAt: (index: number) => string,
  { words, trail }: Pick<StandingContext, 'words' | 'trail'>,
): CellPlan[][] {
  const placed = new Map(awards.map((award, index) => [award.result.unit.code, { award, order: index + 1 }]));
  const order: Pick<StandingContext, 'units' | 'awardOf' | 'awardOrder'> = {
    units,
    awardOf: (unit) => placed.get(unit)?.award,
    awardOrder: (unit) => placed.get(unit)?.order ?? 0,
  };
  const column = (key: StandingColumn): number => place.column + STANDING_COLUMNS.indexOf(key);
  const first = place.header + 1;
  const all: StandingContext['all'] = (key) => columnRef(column(key), first, first + standings.length - 1);
  return standings.map((standing, index) => {
    const row = first + index;
    const at: StandingContext['at'] = (key) => `${columnName(column(key))}${row + 1}`;
    const cells = standingCells(standing, { rules, words, trail, at, all, opinion: opinionAt(index), ...order });
    return STANDING_COLUMNS.map((key) => cells[key]);
  });
}
