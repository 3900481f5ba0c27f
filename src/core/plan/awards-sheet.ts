import type { Consolidation } from '../model/consolidation';
import type { CouncilOpinion } from '../model/decision';
import type { CellPlan, SheetPlan, ValidationPlan } from '../model/plan';
import type { AwardResult, UnitResult } from '../model/ranking';
import type { Rules } from '../model/rules';
import type { StandingColumn } from '../model/standing';
import { targetsIn } from '../model/verdict';
import type { Words } from '../model/words';
import { shownScore } from '../checks/shown-score';
import { cell, Draft, indexRow, landscape } from './draft';
import { addEnding, addHeading, HEADING_ROWS } from './heading';
import { keepTogether } from './keep-together';
import { decide, cellRef, literal, live } from './live';
import { shownScoreFormula } from './phrases';
import { byRuleWord } from './standing-awards';
import type { StandingsBlock } from './standings-block';

/** The list that is printed; beside it the line's number, a gap and the council's opinions. */
const LIST_WIDTHS = [5, 34, 6, 7, 8, 13, 16, 18, 34] as const;
const COUNCIL_WIDTHS = [9, 34, 18, 18, 34] as const;
const SPLIT = 3;

const LINE_COLUMN = LIST_WIDTHS.length;
const COUNCIL_COLUMN = LINE_COLUMN + 2;
const OPINION_COLUMN = COUNCIL_COLUMN + 3;

/** The first line of the list and of the council's table: below the heading, the header and the index row. */
const FIRST_ROW = HEADING_ROWS + 2;

const KEYS = ['order', 'unit', 'bloc', 'rank', 'score', 'conclusion', 'form', 'level', 'note'] as const;

/** The cell for the council's opinion on the unit of a register place, as other sheets name it. */
export const opinionCell = (index: number, words: Words): string =>
  cellRef({ row: FIRST_ROW + index, column: OPINION_COLUMN }, words.sheets.awards);

interface Context {
  readonly result: Consolidation;
  readonly words: Words;
  readonly block: StandingsBlock;
  /** In register order, as the council's table is. */
  readonly units: readonly UnitResult[];
}

function conclusionFormula(of: (key: StandingColumn) => string, { words, result }: Context): string {
  const { proposed, not, open, beyond, unranked } = words.awards.conclusions;
  const { awardLimit } = result.rules.settings;
  const limited =
    awardLimit === 0
      ? literal(proposed)
      : `IF(${of('awardRank')}<=${awardLimit},${literal(proposed)},${literal(beyond)})`;
  return decide(
    [
      [`${of('awardGroup')}=1`, limited],
      [`${of('awardGroup')}=2`, literal(open)],
      [`${of('award')}=""`, literal(unranked)],
    ],
    literal(not),
  );
}

/** The council's reason, a part of the note; the opinion stands in the same place of its own table. */
function noteFormula(
  of: (key: StandingColumn) => string,
  at: string,
  row: number,
  { words, result, units }: Context,
): string {
  const { byCouncil, beyondLimit, tieDecides, gateReason, conclusions } = words.awards;
  const { rules } = result;
  const last = FIRST_ROW + units.length - 1;
  const councilColumn = (column: number): string =>
    `INDEX(${cellRef({ row: FIRST_ROW, column })}:${cellRef({ row: last, column })},${at})`;
  const reason = councilColumn(OPINION_COLUMN + 1);
  const hasOpinion = [words.awards.opinions.propose, words.awards.opinions.withhold]
    .map((word) => `EXACT(TRIM(${councilColumn(OPINION_COLUMN)}),${literal(word)})`)
    .join(',');
  const said = `${literal(byCouncil)}&IF(${reason}="","",": "&${reason})`;
  const gate = literal(gateReason(rules));
  const failed = rules.settings.gate === 'any-failed' ? `${gate}&": "&${of('failedList')}` : gate;
  const byRule = decide([[`${of('ranked')}=0`, of('reason')]], failed);
  const conclusion = `F${row + 1}`;
  const { awardLimit } = rules.settings;
  const tie =
    awardLimit === 0 ? '""' : `IF(${of('awardRank')}+${of('awardTies')}-1>${awardLimit},${literal(tieDecides)},"")`;
  return decide(
    [
      [
        `OR(${hasOpinion})`,
        `IF(${conclusion}=${literal(conclusions.beyond)},${literal(`${beyondLimit}; `)},"")&${said}`,
      ],
      [`${conclusion}=${literal(conclusions.beyond)}`, literal(beyondLimit)],
      [`${conclusion}=${literal(conclusions.proposed)}`, tie],
      [`${conclusion}=${literal(conclusions.open)}`, literal(gateReason(rules))],
    ],
    byRule,
  );
}

function noteValue({ result: unit, conclusion, opinion, tieDecides }: AwardResult, { words, result }: Context): string {
  const { awards } = words;
  if (opinion && opinion.proposes !== null) {
    const said = opinion.reason === null ? awards.byCouncil : `${awards.byCouncil}: ${opinion.reason}`;
    return conclusion === 'beyond' ? `${awards.beyondLimit}; ${said}` : said;
  }
  switch (conclusion) {
    case 'beyond':
      return awards.beyondLimit;
    case 'proposed':
      return tieDecides ? awards.tieDecides : '';
    case 'open':
      return awards.gateReason(result.rules);
    case 'unranked':
      return unit.reason ? words.reason(unit.reason) : '';
    case 'not': {
      const gate = awards.gateReason(result.rules);
      return result.rules.settings.gate === 'any-failed'
        ? `${gate}: ${targetsIn(unit.verdicts, 'fail').join(', ')}`
        : gate;
    }
  }
}

/** Excel takes no longer text inside a formula. */
const LONGEST_LITERAL = 250;

const awardTexts = ({ settings: { awardForm, awardLevel } }: Rules): readonly [string, string] => [
  awardForm.slice(0, LONGEST_LITERAL),
  awardLevel.slice(0, LONGEST_LITERAL),
];

function listRow(award: AwardResult, place: number, row: number, context: Context): CellPlan[] {
  const { words, block, result } = context;
  const [awardForm, awardLevel] = awardTexts(result.rules);
  const at = `${cellRef({ row, column: LINE_COLUMN })}`;
  const of = (key: StandingColumn): string => `INDEX(${block.whole(key)},${at})`;
  const { unit, rank, score, status } = award.result;
  const proposed = award.conclusion === 'proposed';
  const isProposed = `F${row + 1}=${literal(words.awards.conclusions.proposed)}`;
  const ranked = status === 'ranked';
  return [
    cell(place, 'center'),
    live(of('name'), unit.name, 'text'),
    live(of('bloc'), unit.bloc ?? '–', 'center'),
    live(of('rank'), rank, 'strong'),
    live(
      `IF(${of('ranked')}=1,${shownScoreFormula(of('score'))},"")`,
      ranked && score !== null ? shownScore(score) : null,
      'score',
    ),
    live(conclusionFormula(of, context), words.awards.conclusions[award.conclusion], 'strong'),
    live(`IF(${isProposed},${literal(awardForm)},"")`, proposed ? awardForm : null, 'center'),
    live(`IF(${isProposed},${literal(awardLevel)},"")`, proposed ? awardLevel : null, 'center'),
    live(noteFormula(of, at, row, context), noteValue(award, context), 'text'),
    live(`MATCH(${place},${block.whole('awardOrder')},0)`, block.indexOf(unit.code) + 1, 'plain'),
  ];
}

const open = (typed: string | number | null): CellPlan => cell(typed, 'text', { input: true, paint: 'input' });

function councilRow(unit: UnitResult, opinion: CouncilOpinion | undefined, context: Context): CellPlan[] {
  const { code, name } = unit.unit;
  return [
    cell(code, 'center'),
    cell(name, 'text'),
    live(context.block.cell('byRule', code), byRuleWord(unit, context.result.rules, context.words), 'center'),
    open(opinion?.typed ?? null),
    open(opinion?.reason ?? null),
  ];
}

function opinionRule(units: number, { awards }: Words): ValidationPlan[] {
  if (units === 0) return [];
  const at = (row: number) => ({ row, column: OPINION_COLUMN });
  const values = Object.values(awards.opinions);
  return [
    {
      range: { from: at(FIRST_ROW), to: at(FIRST_ROW + units - 1) },
      rule: { type: 'list', values },
      prompt: awards.prompt,
      error: { title: awards.prompt.title, text: values.join(' / ') },
    },
  ];
}

/** The council's table stands on the list's rows, beyond what is printed. */
function headers({ awards }: Words): CellPlan[][] {
  const { code, unit, byRule, opinion, opinionReason } = awards.councilColumns;
  const council = [code, unit, byRule, opinion, opinionReason].map((text) => cell(text, 'header'));
  const list = KEYS.map((key) => cell(awards.columns[key], 'header'));
  const note = [cell(awards.councilNote, 'plain')];
  const gap = [cell(awards.lineNumber, 'plain'), cell(null, 'plain')];
  return [
    [...list, ...gap, ...council],
    [...indexRow(LIST_WIDTHS.length), cell(null, 'plain'), cell(null, 'plain'), ...note],
  ];
}

/**
 * Who is proposed for an award, in what form and at what level, and why the others are not (V.1); beside the list the
 * council's opinion on each unit, which is always the last word. Open cells stand in register order: no line moves away
 * from what was typed beside it.
 */
export function planAwards(result: Consolidation, words: Words, block: StandingsBlock): SheetPlan {
  const { rules, awards: all, decisions } = result;
  const { awards } = words;
  const units = rules.register.flatMap(({ code }) => result.units.filter(({ unit }) => unit.code === code));
  const context: Context = { result, words, block, units };
  const draft = new Draft([...LIST_WIDTHS, 7, 3, ...COUNCIL_WIDTHS]);
  const halves = { split: SPLIT, columns: LIST_WIDTHS.length };
  addHeading(draft, rules, words, { text: awards.title, subtitle: words.ranking.subtitle(rules), ...halves });
  const header = draft.next;
  for (const row of headers(words)) draft.add(row);
  const opinions = new Map(decisions.opinions.map((opinion) => [opinion.unit, opinion]));
  for (const [index, award] of all.entries()) {
    const unit = units[index];
    const council = unit ? councilRow(unit, opinions.get(unit.unit.code), context) : [];
    draft.add([...listRow(award, index + 1, draft.next, context), cell(null, 'plain'), ...council]);
  }
  const last = Math.max(FIRST_ROW, draft.next - 1);
  draft.blank();
  for (const rule of awards.rule(rules)) draft.addLine(rule, 'remark', LIST_WIDTHS.length);
  addEnding(draft, rules, words, halves);
  const sheet = draft.finish(words.sheets.awards, {
    freeze: { row: FIRST_ROW, column: 2 },
    print: { ...landscape(header, header + 1), columns: LIST_WIDTHS.length },
    protect: true,
    validations: opinionRule(units.length, words),
    conditionals: [
      {
        range: { from: { row: FIRST_ROW, column: 5 }, to: { row: last, column: 5 } },
        equals: [
          { text: awards.conclusions.proposed, paint: 'pass' },
          { text: awards.conclusions.not, paint: 'fail' },
          { text: awards.conclusions.open, paint: 'missing' },
          { text: awards.conclusions.beyond, paint: 'neutral' },
          { text: awards.conclusions.unranked, paint: 'missing' },
        ],
      },
    ],
  });
  return keepTogether(sheet, FIRST_ROW, last);
}
