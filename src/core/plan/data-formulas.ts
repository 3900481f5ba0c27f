import { LARGEST_COUNT, type Measure, measureOf, type Target } from '../model/criterion';
import type { Scoring } from '../model/settings';
import type { State, Verdict } from '../model/verdict';
import type { Words } from '../model/words';
import { hundredths } from '../checks/ratio';
import { shownRate } from '../checks/shown-rate';
import { LEAST_SHARE } from '../checks/points';
import { allOf, anyOf, decide, literal } from './live';
import { beside, type DataColumn } from './data-layout';

/** What one row of Số liệu computes; null: nothing is computed there. */
export interface DataFormulas {
  readonly rawTotal: string | null;
  readonly rawExcluded: string | null;
  readonly rawAchieved: string | null;
  readonly base: string | null;
  readonly usedAchieved: string | null;
  readonly rate: string | null;
  readonly state: string;
  readonly completion: string | null;
  readonly points: string;
}

/** A row's formulas are written for what the unit reported; only what the office appraises is asked anew. */
interface Row {
  readonly target: Target;
  readonly reported: Verdict;
  readonly scoring: Scoring;
  readonly at: (key: DataColumn) => string;
  readonly say: (state: State) => string;
  readonly is: (state: State) => string;
}

const nothingAppraised = (at: Row['at']): string => `COUNTA(${at('appraisedTotal')}:${at('appraisedAchieved')})=0`;

/** Reported states whose figures are not known: without an appraisal they stay as they are. */
const UNKNOWN: ReadonlySet<State> = new Set<State>(['invalid', 'not-entered', 'not-announced', 'not-applicable']);

/** A ready percentage: there are no counts, and the rate stands alone until counts are appraised. */
const isReady = ({ target, reported }: Row): boolean =>
  target.kind === 'percentage' && reported.total === null && reported.rate !== null;

const OPENED = ['appraisedTotal', 'appraisedExcluded', 'appraisedAchieved'] as const;

/** What the office typed: from Tổng số to Số đạt. */
const opened = (at: Row['at']): string => `${at('appraisedTotal')}:${at('appraisedAchieved')}`;

/** A text among the numbers; asked first, since no number can be asked of a text. */
const hasText = (at: Row['at']): string => `COUNT(${opened(at)})<COUNTA(${opened(at)})`;

/** A number that the column does not take (checks/appraise.ts, isAppraisable). A blank cell counts as 0. */
function hasWrongNumber(at: Row['at'], measure: Measure): string {
  const typed = opened(at);
  const most = measure === 'percentage' ? 100 : LARGEST_COUNT;
  const outside = [`MIN(${typed})<0`, `MAX(${typed})>${most}`];
  if (measure === 'percentage') return anyOf(outside);
  const notWhole = OPENED.map(at).map((cell) => `${cell}<>INT(${cell})`);
  return anyOf([...outside, ...notWhole, ...(measure === 'rank' ? [`COUNTIF(${typed},0)>0`] : [])]);
}

/** What the office typed, or else what the unit reported. */
function raw(at: Row['at'], appraised: DataColumn, reported: DataColumn, blank: string): string {
  const [ours, theirs] = [at(appraised), at(reported)];
  return `IF(ISBLANK(${ours}),${blank === '0' ? `N(${theirs})` : `IF(ISBLANK(${theirs}),"",${theirs})`},${ours})`;
}

/** achieved × 10000 ≥ hundredths of the threshold × base: the integer test of checks/ratio.ts. */
const reaches = (at: Row['at'], threshold: number): string =>
  `${at('rawAchieved')}*10000>=${hundredths(threshold)}*(${at('rawTotal')}-${at('rawExcluded')})`;

function test({ target, at }: Row): string {
  switch (target.kind) {
    case 'ratio':
    case 'percentage':
      return reaches(at, target.threshold);
    case 'rank':
      return `${at('rawAchieved')}<=${target.limit}`;
    case 'improvement':
      return `${at('rawAchieved')}${target.better === 'lower' ? '<' : '>'}${at('rawTotal')}`;
    default:
      return 'FALSE';
  }
}

function opinionState({ at, say, reported }: Row): string {
  const [total, excluded, achieved] = OPENED.map(at);
  const said = (state: 'pass' | 'fail'): string => `EXACT(TRIM(${achieved ?? ''}),${say(state)})`;
  return decide(
    [
      [nothingAppraised(at), say(reported.state)],
      [`COUNTA(${total ?? ''},${excluded ?? ''})>0`, say('invalid')],
      [said('pass'), say('pass')],
      [said('fail'), say('fail')],
    ],
    say('invalid'),
  );
}

/** The same decisions as checks/appraise.ts, which asks the kinds' own checks. */
function stateFormula(row: Row): string {
  const { target, reported, at, say } = row;
  if (target.kind === 'judgement') return opinionState(row);
  const compares = target.kind === 'rank' || target.kind === 'improvement';
  const [total, excluded, achieved] = [at('rawTotal'), at('rawExcluded'), at('rawAchieved')];
  const cases: (readonly [string, string])[] = [];
  if (UNKNOWN.has(reported.state) || isReady(row)) cases.push([nothingAppraised(at), say(reported.state)]);
  const wrong = hasWrongNumber(at, measureOf(target));
  const unasked = `NOT(ISBLANK(${at('appraisedExcluded')}))`;
  cases.push([hasText(at), say('invalid')], [compares ? `OR(${unasked},${wrong})` : wrong, say('invalid')]);
  const lacking = compares ? `IF(${achieved}="",${say('not-announced')},${say('not-entered')})` : say('not-entered');
  cases.push([`OR(${total}="",${achieved}="")`, reported.state === 'invalid' ? say('invalid') : lacking]);
  if (target.kind === 'rank') cases.push([`${achieved}>${total}`, say('invalid')]);
  if (!compares) {
    const beyond = [`${excluded}>${total}`, `${achieved}>${total}-${excluded}`];
    if (target.asks.excluded === null) beyond.push(`${excluded}>0`);
    cases.push([anyOf(beyond), say('invalid')], [`${total}=${excluded}`, say('not-arising')]);
  }
  return decide(cases, `IF(${test(row)},${say('pass')},${say('fail')})`);
}

/** Two decimals, cut off where rounding would lift a failing rate to its threshold (checks/shown-rate.ts). */
function rateFormula(row: Row, threshold: number): string {
  const { at, is, target, reported } = row;
  const exact = `${at('usedAchieved')}*10000/${at('base')}`;
  // There is a base above 0 only where the target is met or missed.
  const misleads = allOf([is('fail'), `ROUND(${exact},0)>=${hundredths(threshold)}`]);
  const counted = `IF(N(${at('base')})=0,"",IF(${misleads},ROUNDDOWN(${exact},0),ROUND(${exact},0))/100)`;
  if (!isReady(row)) return counted;
  return decide([[nothingAppraised(at), String(shownRate(reported, reported.state, target))]], counted);
}

function completionFormula(row: Row): string {
  const { target, reported, at, is } = row;
  const share = ((): string => {
    switch (target.kind) {
      case 'ratio':
      case 'percentage':
        return `MIN(1,${at('usedAchieved')}*10000/(${hundredths(target.threshold)}*${at('base')}))`;
      case 'rank':
        return `MIN(1,${target.limit}/${at('usedAchieved')})`;
      default:
        return '0';
    }
  })();
  const judged = decide(
    [
      [is('pass'), '1'],
      [is('fail'), share],
    ],
    '""',
  );
  return isReady(row) ? decide([[nothingAppraised(at), String(reported.completion ?? 0)]], judged) : judged;
}

function pointsFormula({ at, is, scoring }: Row): string {
  const share = at('completion');
  const partial = scoring === 'proportional' ? `IF(${share}>=${LEAST_SHARE},${share}*${at('maxPoints')},0)` : '0';
  return decide(
    [
      [is('pass'), at('maxPoints')],
      [is('fail'), partial],
    ],
    '""',
  );
}

/** The formulas of one row of Số liệu, or null for a target of which nothing is judged. */
export function dataFormulas(
  target: Target,
  reported: Verdict,
  row: number,
  scoring: Scoring,
  words: Words,
): DataFormulas | null {
  if (target.kind === 'information') return null;
  const at: Row['at'] = (key) => beside(key, row);
  const say: Row['say'] = (state) => literal(words.states[state]);
  const is: Row['is'] = (state) => `${at('state')}=${say(state)}`;
  const whole: Row = { target, reported, scoring, at, say, is };
  const judged = { state: stateFormula(whole), completion: completionFormula(whole), points: pointsFormula(whole) };
  if (target.kind === 'judgement') {
    const none = { rawTotal: null, rawExcluded: null, rawAchieved: null, base: null, usedAchieved: null, rate: null };
    return { ...none, ...judged };
  }
  const counts = target.kind === 'ratio' || target.kind === 'percentage';
  const known = anyOf([is('pass'), is('fail'), is('not-arising')]);
  const hasCounts = isReady(whole) ? allOf([known, `ISNUMBER(${at('rawTotal')})`]) : known;
  return {
    rawTotal: raw(at, 'appraisedTotal', 'total', ''),
    rawExcluded: counts ? raw(at, 'appraisedExcluded', 'excluded', '0') : null,
    rawAchieved: raw(at, 'appraisedAchieved', 'achieved', ''),
    base: counts ? `IF(${at('usedAchieved')}="","",${at('rawTotal')}-${at('rawExcluded')})` : null,
    usedAchieved: `IF(${hasCounts},${at('rawAchieved')},"")`,
    rate: counts ? rateFormula(whole, target.threshold) : null,
    ...judged,
  };
}
