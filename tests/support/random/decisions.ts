import {
  type Appraisal,
  type CouncilOpinion,
  type Decisions,
  NO_DECISIONS,
  type Rules,
  type Target,
  targetsOf,
  type Typed,
} from '../../../src/core';
import { VI } from '../../../src/messages';
import type { Chance } from './chance';

/** What somebody types in the open cells of one row of Số liệu. */
export interface TypedAppraisal {
  readonly total?: Typed;
  readonly excluded?: Typed;
  readonly achieved?: Typed;
  readonly reason?: Typed;
}

/** What the council types for one unit. */
export interface TypedOpinion {
  readonly opinion?: Typed;
  readonly reason?: Typed;
}

const COUNTS: readonly TypedAppraisal[] = [
  { achieved: 10 },
  { achieved: 2 },
  { achieved: 0 },
  { total: 10 },
  { total: 40, achieved: 39 },
  { total: 711, achieved: 710 },
  { total: 25_000, achieved: 24_999 },
  { total: 12, excluded: 2, achieved: 10 },
  { total: 12, excluded: 12, achieved: 0 },
  { total: 0, achieved: 0 },
  { total: 0, excluded: 0, achieved: 0 },
  { excluded: 1 },
  { excluded: 0 },
  { total: 1_000_000_000, achieved: 1_000_000_000 },
];

/** What the open cells refuse, or should: text, numbers as text, halves, minus, too much, figures that contradict. */
const BAD_COUNTS: readonly TypedAppraisal[] = [
  { achieved: 'mười' },
  { achieved: '12' },
  { total: ' ' },
  { total: 5, achieved: 6 },
  { total: 5, excluded: 6, achieved: 0 },
  { excluded: -1 },
  { total: 2.5 },
  { total: 1_000_000_001, achieved: 1 },
  { achieved: 'Đạt' },
  { total: 'x', excluded: 'y', achieved: 'z' },
];

const COMPARISONS: readonly TypedAppraisal[] = [
  { achieved: 1 },
  { achieved: 6 },
  { total: 16, achieved: 6 },
  { total: 16, achieved: 16 },
  { total: 6, achieved: 16 },
  { total: 8 },
  { achieved: 0 },
  { achieved: 66.67 },
  { total: 100.01, achieved: 50 },
  { total: 50, achieved: 66.67 },
  { total: 16, excluded: 1, achieved: 6 },
  { excluded: 0 },
  { achieved: 'nhất' },
];

const JUDGEMENTS: readonly TypedAppraisal[] = [
  { achieved: VI.states.pass },
  { achieved: VI.states.fail },
  { achieved: ` ${VI.states.pass} ` },
  { achieved: 'đạt' },
  { achieved: 1 },
  { total: 3 },
  { total: 3, achieved: VI.states.pass },
];

const REASONS: readonly TypedAppraisal[] = [{}, { reason: 'Đã đối chiếu sổ' }, { reason: '=1+1' }, { reason: 12 }];

function appraisalFor(target: Target, chance: Chance): TypedAppraisal {
  const reason = chance.pick(REASONS);
  // A reason alone changes no figure.
  if (chance.is(0.05)) return reason;
  const { kind } = target;
  if (kind === 'judgement') return { ...chance.pick(JUDGEMENTS), ...reason };
  if (kind === 'rank' || kind === 'improvement') return { ...chance.pick(COMPARISONS), ...reason };
  return { ...chance.pick(chance.is(0.75) ? COUNTS : BAD_COUNTS), ...reason };
}

/** What may be typed in the rows of Số liệu, by "unit|target"; of some cases nothing. */
export function randomAppraisals(rules: Rules, chance: Chance): Map<string, TypedAppraisal> {
  const share = chance.pick([0, 0.05, 0.2, 0.6]);
  const all = rules.register
    .filter(({ active }) => active)
    .flatMap((unit) => targetsOf(unit, rules.criteria).map((target) => ({ key: `${unit.code}|${target.id}`, target })));
  return new Map(all.filter(() => chance.is(share)).map(({ key, target }) => [key, appraisalFor(target, chance)]));
}

/** What the council may type, by unit; of some cases nothing. */
export function randomOpinions(rules: Rules, chance: Chance): Map<string, TypedOpinion> {
  const { propose, withhold } = VI.awards.opinions;
  const share = chance.pick([0, 0, 0.1, 0.5]);
  const asked = rules.register.filter(() => chance.is(share));
  return new Map(
    asked.map(({ code }) => [
      code,
      {
        opinion: chance.pick<Typed>([propose, propose, withhold, withhold, ` ${propose}`, 'Có lẽ', 1, null]),
        reason: chance.pick<Typed>([null, 'Có sáng kiến', 'Nội bộ mất đoàn kết']),
      },
    ]),
  );
}

function appraisal(key: string, typed: TypedAppraisal, row: number): Appraisal {
  const [unit = '', target = ''] = key.split('|');
  const { total = null, excluded = null, achieved = null, reason = null } = typed;
  const said = typeof achieved === 'string' ? achieved.trim() : '';
  const opinion = said === VI.states.pass ? 'pass' : said === VI.states.fail ? 'fail' : null;
  const columns = { total: 17, excluded: 18, achieved: 19, reason: 20 };
  return {
    file: 'cu.xlsx',
    sheet: VI.sheets.data,
    row,
    unit,
    target,
    total,
    excluded,
    achieved,
    opinion,
    reason,
    columns,
  };
}

function opinionOf(unit: string, { opinion = null, reason = null }: TypedOpinion, row: number): CouncilOpinion {
  const said = typeof opinion === 'string' ? opinion.trim() : '';
  const { propose, withhold } = VI.awards.opinions;
  const proposes = said === propose ? true : said === withhold ? false : null;
  const cell = { row, column: 3 };
  return { file: 'cu.xlsx', sheet: VI.sheets.awards, row, unit, typed: opinion, proposes, reason, cell };
}

/** The same as an earlier result would have it; a few of them for nobody. */
export function randomDecisions(rules: Rules, chance: Chance): Decisions {
  const appraised = [...randomAppraisals(rules, chance)];
  const opinions = [...randomOpinions(rules, chance)];
  if (chance.is(0.1)) appraised.push(['KHONGCO|C1', { achieved: 1 }]);
  if (chance.is(0.1)) opinions.push(['KHONGCO', { opinion: VI.awards.opinions.propose }]);
  return {
    ...NO_DECISIONS,
    appraisals: appraised
      .filter(([, typed]) => Object.values(typed).some((value) => value !== null))
      .map(([key, typed], at) => appraisal(key, typed, 4 + at)),
    opinions: opinions
      .filter(([, typed]) => Object.values(typed).some((value) => value !== null))
      .map(([unit, typed], at) => opinionOf(unit, typed, 30 + at)),
  };
}
