import type { Consolidation } from '../model/consolidation';
import { onGrid, type UnitResult } from '../model/ranking';
import { isAssessed, targetsIn } from '../model/verdict';
import type { Words } from '../model/words';
import { shownScore } from '../checks/shown-score';
import { literal } from './live';
import { fill, phrase, shortNumber, shownScoreFormula } from './phrases';
import type { StandingsBlock } from './standings-block';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The numbers the sentence is made of, as texts; the formula takes the same from the block. */
function gaps(result: UnitResult, { units }: Consolidation) {
  const ranked = units.filter(({ status }) => status === 'ranked');
  const assessed = result.verdicts.filter(isAssessed);
  const key = ({ score }: UnitResult): number => onGrid(score);
  const equals = ranked.filter((other) => key(other) === key(result) && other !== result);
  const level = equals.filter((other) => other.rank === result.rank).length;
  const higher = ranked.filter((other) => key(other) > key(result)).length;
  return {
    rank: String(result.rank ?? ''),
    points: shortNumber.value(sum(assessed.map((verdict) => verdict.points ?? 0))),
    most: shortNumber.value(sum(assessed.map((verdict) => verdict.maxPoints))),
    score: shortNumber.value(shownScore(result.score ?? 0)),
    failed: targetsIn(assessed, 'fail').join(', '),
    higher: String(higher),
    equal: String(equals.length),
    ahead: String((result.rank ?? 1) - 1 - higher),
    level: String(level),
  };
}

/** "Vì sao hạng n", as a text and as the formula that keeps it true when a figure is appraised. */
export function whyCell(
  result: UnitResult,
  whole: Consolidation,
  block: StandingsBlock,
  { details: { why }, reason: say }: Words,
): { readonly text: string; readonly formula: string } {
  const { code } = result.unit;
  const at = (key: Parameters<StandingsBlock['cell']>[0]): string => block.cell(key, code);
  const rule = why.rule(whole.rules.settings.ties);
  const values = { ...gaps(result, whole), rule } as const;
  const cells = {
    rank: at('rank'),
    points: shortNumber.formula(at('points')),
    most: shortNumber.formula(at('most')),
    score: shortNumber.formula(shownScoreFormula(at('score'))),
    failed: at('failedList'),
    higher: at('higher'),
    equal: at('equal'),
    ahead: `(${at('rank')}-1-${at('higher')})`,
    level: at('level'),
    rule: literal(rule),
  };
  const formula = [
    phrase(why.rank, cells),
    `IF(${cells.failed}="",${phrase(why.all, cells)},${phrase(why.failed, cells)})`,
    `IF(${cells.higher}=0,${phrase(why.first, cells)},${phrase(why.higher, cells)})`,
    `IF(${cells.equal}=0,"",${phrase(why.equal, cells)})`,
  ].join('&');
  const parts = [
    why.rank,
    values.failed === '' ? why.all : why.failed,
    values.higher === '0' ? why.first : why.higher,
    ...(values.equal === '0' ? [] : [why.equal]),
  ];
  const text = result.status === 'ranked' ? parts.map((part) => fill(part, values)).join('') : '';
  return {
    text: text === '' && result.reason ? say(result.reason) : text,
    formula: `IF(${at('ranked')}=0,${at('reason')},${formula})`,
  };
}
