import { type AwardConclusion, onGrid, type UnitResult } from '../model/ranking';
import type { Rules } from '../model/rules';
import type { Words } from '../model/words';
import { decide, literal, live } from './live';
import { gridFormula } from './phrases';
import type { StandingContext } from './standings-block';

const GROUP: Readonly<Record<AwardConclusion, number>> = { proposed: 1, beyond: 1, open: 2, not: 3, unranked: 3 };

/** Farther than any rank: where a unit stands that the council proposes without one. */
const NO_PLACE = 1_000_000;

/** What V.1 says of a unit as the settings read it, before the council has spoken; null for one without a rank. */
export function byRuleWord(
  { status, failed, score }: UnitResult,
  { settings: { gate, gateScore } }: Rules,
  { awards: { byRule } }: Words,
): string | null {
  if (status !== 'ranked') return null;
  if (gate === 'council') return byRule.open;
  const meets = gate === 'any-failed' ? failed === 0 : onGrid(score) >= onGrid(gateScore);
  return meets ? byRule.yes : byRule.no;
}

function gateFormula({ rules: { settings }, words, at }: StandingContext): string {
  const { yes, no, open } = words.awards.byRule;
  switch (settings.gate) {
    case 'any-failed':
      return `IF(${at('failed')}=0,${literal(yes)},${literal(no)})`;
    case 'score-below':
      return `IF(${at('scoreKey')}>=${gridFormula(String(settings.gateScore))},${literal(yes)},${literal(no)})`;
    case 'council':
      return literal(open);
  }
}

/** "Có", "Không", or that it is for the council to say; nothing for a unit without a rank. */
function awardFormula({ words, at, opinion }: StandingContext): string {
  const { opinions, byRule } = words.awards;
  const say = (eligible: boolean | null): string => literal(words.ranking.award(eligible));
  return decide(
    [
      [`EXACT(TRIM(${opinion}),${literal(opinions.propose)})`, say(true)],
      [`EXACT(TRIM(${opinion}),${literal(opinions.withhold)})`, say(false)],
      [`${at('ranked')}=0`, '""'],
      [`${at('byRule')}=${literal(byRule.yes)}`, say(true)],
      [`${at('byRule')}=${literal(byRule.no)}`, say(false)],
    ],
    say(null),
  );
}

/** Whether a unit may be awarded, and where it stands among those that may (rank/awards.ts). */
export function awardCells(result: UnitResult, context: StandingContext) {
  const { rules, words, at, all, awardOf, awardOrder } = context;
  const { unit, rank, eligible, status } = result;
  const award = awardOf(unit.code);
  const [group, place] = [all('awardGroup'), all('place')];
  const say = (may: boolean | null): string => literal(words.ranking.award(may));
  const keyOf = (of: StandingContext['at']): string => `(${of('awardGroup')}*${NO_PLACE * 10}+${of('order')})`;
  const mayBe = `${at('awardGroup')}=1`;
  const isOpen = `${at('award')}=${say(null)}`;
  const groups = `IF(${at('award')}=${say(true)},1,IF(${isOpen},2,3))`;
  const word = eligible === null && status !== 'ranked' ? '' : words.ranking.award(eligible);
  return {
    byRule: live(`IF(${at('ranked')}=1,${gateFormula(context)},"")`, byRuleWord(result, rules, words), 'plain'),
    award: live(awardFormula(context), word, 'plain'),
    place: live(`IF(${at('ranked')}=1,${at('rank')},${NO_PLACE})`, rank ?? NO_PLACE, 'plain'),
    awardGroup: live(groups, GROUP[award?.conclusion ?? 'not'], 'plain'),
    awardRank: live(`IF(${mayBe},1+SUMPRODUCT((${group}=1)*(${place}<${at('place')})),0)`, award?.place ?? 0, 'plain'),
    awardTies: live(`IF(${mayBe},SUMPRODUCT((${group}=1)*(${place}=${at('place')})),0)`, award?.level ?? 0, 'plain'),
    awardOrder: live(`1+SUMPRODUCT((${keyOf(all)}<${keyOf(at)})*1)`, awardOrder(unit.code), 'plain'),
  } as const;
}
