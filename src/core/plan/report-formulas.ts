import { formatAddress } from '../model/cell';
import { LARGEST_COUNT, type Measure, type PercentageTarget, type RatioTarget, type Target } from '../model/criterion';
import type { State } from '../model/verdict';
import type { Words } from '../model/words';
import { decide } from './live';
import { reportCell } from './report-layout';

/** The cells of one row by name, for formulas. */
interface Names {
  readonly total: string;
  readonly excluded: string;
  readonly achieved: string;
  readonly rate: string;
  readonly result: string;
}

export interface RowFormulas {
  readonly rate: string | null;
  readonly result: string | null;
}

type Say = (state: State) => string;

/** True for a filled cell that does not hold what the column takes; a blank is a question of its own. */
function bad(cell: string, measure: Measure): string {
  const wrong = {
    count: `OR(${cell}<0,${cell}>${LARGEST_COUNT},${cell}<>INT(${cell}))`,
    rank: `OR(${cell}<1,${cell}>${LARGEST_COUNT},${cell}<>INT(${cell}))`,
    // Above 0 and up to 1, "0,98" may mean 98 % or 0,98 %.
    percentage: `OR(${cell}<0,${cell}>100,AND(${cell}>0,${cell}<=1))`,
  }[measure];
  return `IF(ISBLANK(${cell}),FALSE,IF(ISNUMBER(${cell}),${wrong},TRUE))`;
}

function passes(condition: string, say: Say): string {
  return `IF(${condition},${say('pass')},${say('fail')})`;
}

const baseOf = ({ total, excluded }: Names): string => `(${total}-N(${excluded}))`;

/** achieved × 10000 ≥ hundredths of the threshold × base: the integer test of checks/ratio.ts. */
function reaches(names: Names, threshold: number): string {
  return `${names.achieved}*10000>=${Math.round(threshold * 100)}*${baseOf(names)}`;
}

/** The same decisions as checks/ratio.ts and the rules in validate/, in functions every Excel since 2010 has. */
function ratioResult(names: Names, target: RatioTarget | PercentageTarget, say: Say): string {
  const { total, excluded, achieved } = names;
  const wrong = [total, excluded, achieved].map((cell) => bad(cell, 'count'));
  if (target.asks.excluded === null) wrong.push(`N(${excluded})>0`);
  const cases = [
    [`OR(${wrong.join(',')})`, say('invalid')],
    [`OR(ISBLANK(${total}),ISBLANK(${achieved}))`, say('not-entered')],
    [`${achieved}>${baseOf(names)}`, say('invalid')],
    [`${baseOf(names)}=0`, say('not-arising')],
  ] as const;
  return decide(cases, passes(reaches(names, target.threshold), say));
}

/** Without counts a typed percentage stands alone (checks/percentage.ts); it is typed over the rate's formula. */
function percentageResult(names: Names, target: PercentageTarget, say: Say): string {
  const { total, achieved, rate } = names;
  const ready = `AND(ISBLANK(${total}),ISBLANK(${achieved}),ISNUMBER(${rate}))`;
  const verdict = passes(`${rate}>=${target.threshold}`, say);
  return decide(
    [[ready, `IF(${bad(rate, 'percentage')},${say('invalid')},${verdict})`]],
    ratioResult(names, target, say),
  );
}

function comparison({ total, achieved }: Names, measure: Measure, say: Say, further: string, test: string): string {
  const cases = [
    [`OR(${bad(total, measure)},${bad(achieved, measure)})`, say('invalid')],
    [`ISBLANK(${achieved})`, say('not-announced')],
    [`ISBLANK(${total})`, say('not-entered')],
    [further, say('invalid')],
  ] as const;
  return decide(cases, passes(test, say));
}

/**
 * Two decimals, cut off where rounding would lift a failing rate to its threshold (checks/shown-rate.ts). It asks the
 * counts alone, never the result, which for a ready percentage asks the rate.
 */
function rateFormula(names: Names, threshold: number): string {
  const { total, excluded, achieved } = names;
  const base = baseOf(names);
  const rate = `${achieved}*100/${base}`;
  const misleads = `AND(ROUND(${rate},2)>=${threshold},NOT(${reaches(names, threshold)}))`;
  const usable = [total, achieved].map((cell) => `ISNUMBER(${cell})`).join(',');
  const wrong = [total, excluded, achieved].map((cell) => bad(cell, 'count')).join(',');
  return decide(
    [
      [`NOT(AND(${usable}))`, '""'],
      [`OR(${wrong})`, '""'],
      [`OR(${base}<=0,${achieved}>${base})`, '""'],
      [misleads, `ROUNDDOWN(${rate},2)`],
    ],
    `ROUND(${rate},2)`,
  );
}

/** An error value in any cell is an error of the figures. */
const guarded = (formula: string, say: Say): string => `IFERROR(${formula},${say('invalid')})`;

/**
 * Live formulas of the n-th row of a report: a unit sees pass and fail as it types, without this software. null: the
 * cell is typed, not computed.
 */
export function reportFormulas(target: Target, index: number, words: Words): RowFormulas {
  const name = (role: keyof Names): string => `$${formatAddress(reportCell(index, role))}`;
  const names: Names = {
    total: name('total'),
    excluded: name('excluded'),
    achieved: name('achieved'),
    rate: name('rate'),
    result: name('result'),
  };
  const say: Say = (state) => `"${words.states[state]}"`;
  switch (target.kind) {
    case 'ratio':
      return {
        rate: `IFERROR(${rateFormula(names, target.threshold)},"")`,
        result: guarded(ratioResult(names, target, say), say),
      };
    case 'percentage':
      return {
        rate: `IFERROR(${rateFormula(names, target.threshold)},"")`,
        result: guarded(percentageResult(names, target, say), say),
      };
    case 'rank': {
      const test = `${names.achieved}<=${target.limit}`;
      const beyond = `${names.achieved}>${names.total}`;
      return { rate: null, result: guarded(comparison(names, 'rank', say, beyond, test), say) };
    }
    case 'improvement': {
      const test = `${names.achieved}${target.better === 'lower' ? '<' : '>'}${names.total}`;
      return { rate: null, result: guarded(comparison(names, target.measure, say, 'FALSE', test), say) };
    }
    case 'judgement':
    case 'information':
      return { rate: null, result: null };
  }
}
