import {
  COMMUNE_CODE,
  consolidate,
  type Consolidation,
  explainRank,
  planResult,
  STATES,
  type WorkbookPlan,
} from '../../src/core';
import { VI } from '../../src/messages';
import { writeWorkbook } from '../../src/xlsx';
import { randomCase } from '../support/random-case';
import { differences, formulasOf, recalculate } from '../support/recalculate';
import { cell, emptySheet } from '../support/sample-plan';

/**
 * The live formulas of the result workbook against the engine, with LibreOffice as the independent calculator: whoever
 * recalculates the file must see what was written into it. By hand, as many cases as wanted:
 *
 *   CASES=1000 npx jest --selectProjects libreoffice --testPathPatterns recalculation
 */
const CASES = Math.max(100, Number(process.env['CASES'] ?? 0));
const BATCH = 20;

const SEEDS = Array.from({ length: CASES }, (_, at) => at + 1);

function resultOf(seed: number): Consolidation {
  const { rules, parsed, decisions } = randomCase(seed);
  return consolidate(parsed, rules, [], decisions);
}

/** Every other one stands in the workbook the reports stand in, so that links lead to the original cells. */
const planOf = (seed: number): WorkbookPlan => planResult(resultOf(seed), VI, seed % 2 === 0 ? 'files' : 'here');

/** How often each thing was met. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(what: string, times = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + times);
  }

  /** Those of the wanted ones that were met less often than so. */
  rarer(wanted: readonly string[], least: number): string[] {
    return wanted.filter((what) => (this.#counts.get(what) ?? 0) < least);
  }
}

/** What one case has in it. */
function count({ rules, units, own, commune, decisions }: Consolidation, tally: Tally): void {
  const { scoring, ties, gate, awardLimit } = rules.settings;
  const ranked = units.filter(({ status }) => status === 'ranked');
  for (const what of [scoring, gate, awardLimit === 0 ? 'no limit' : 'limit']) tally.add(what);
  if (awardLimit > 0 && units.filter(({ eligible }) => eligible).length > awardLimit) tally.add('beyond the limit');
  if (units.length === 1) tally.add('one unit');
  if (units.length >= 30) tally.add('30 units or more');
  if (!rules.register.some(({ code, active }) => active && code === COMMUNE_CODE)) tally.add('no XA');
  for (const result of units) {
    tally.add(`${gate} → ${String(result.eligible)}`);
    if (result.reason) tally.add(result.reason.kind);
    if (result.tied) tally.add(`tied by ${ties}`);
    for (const { by } of explainRank(result, ranked, rules.settings)?.equals ?? []) {
      if (by) tally.add(`${by} decides by ${ties}`);
    }
  }
  for (const verdict of [...units.flatMap(({ verdicts }) => verdicts), ...own]) {
    tally.add(`${scoring}: ${verdict.state}`);
    if (verdict.appraised) tally.add(`appraised: ${verdict.appraised.reported.state} → ${verdict.state}`);
    const { points, maxPoints } = verdict;
    if (points !== null && points > 0 && points < maxPoints) tally.add('points in proportion');
  }
  for (const { complete, exceeded, state } of commune) {
    tally.add(`commune: ${state}`);
    tally.add(complete ? 'commune: complete' : 'commune: provisional');
    if (exceeded) tally.add('commune: exceeded');
  }
  for (const { proposes } of decisions.opinions) tally.add(`council: ${String(proposes)}`);
}

const TRUSTED = ['pass', 'fail', 'not-arising', 'not-entered', 'invalid', 'not-announced'];

/** What must be met, or comparing the formulas would say little. */
const WANTED = [
  ...['pass-fail', 'proportional'].flatMap((scoring) => STATES.map((state) => `${scoring}: ${state}`)),
  ...['any-failed → true', 'any-failed → false', 'score-below → true', 'score-below → false', 'council → null'],
  ...['council → true', 'council → false', 'no limit', 'limit', 'beyond the limit'],
  ...['completion-then-assessed', 'completion', 'assessed', 'shared'].map((rule) => `tied by ${rule}`),
  ...['completion decides by completion-then-assessed', 'assessed decides by completion-then-assessed'],
  ...['completion decides by completion', 'assessed decides by assessed'],
  ...['not-submitted', 'rejected', 'untrusted', 'nothing-arising', 'counted-only'],
  ...['one unit', '30 units or more', 'no XA', 'points in proportion'],
  ...TRUSTED.flatMap((from) => ['pass', 'fail', 'invalid'].map((to) => `appraised: ${from} → ${to}`)),
  ...[...STATES.map((state) => `commune: ${state}`)],
  ...['commune: complete', 'commune: provisional', 'commune: exceeded'],
  ...['council: true', 'council: false', 'council: null'],
];

describe('the cases', () => {
  const tally = new Tally();
  const names = [VI.sheets.data, VI.sheets.ranking, VI.sheets.awards, VI.sheets.commune, VI.sheets.details];

  it('can all be planned and written', () => {
    for (const seed of SEEDS) {
      const result = resultOf(seed);
      expect(result.issues.filter(({ code }) => code === 'rule-invalid')).toEqual([]);
      count(result, tally);
      const plan = planOf(seed);
      expect(writeWorkbook(plan).length).toBeGreaterThan(0);
      for (const { sheet } of formulasOf(plan)) tally.add(names.includes(sheet) ? sheet : 'reports');
    }
  }, 300_000);

  it('meet every state, tie rule, scoring, gate and limit, and each sheet that computes', () => {
    expect(tally.rarer(WANTED, 2)).toEqual([]);
    expect(tally.rarer([...names, 'reports'], 1000)).toEqual([]);
  });
});

describe('the calculator', () => {
  it('finds a result that is wrong on purpose', async () => {
    const wrong = { value: 3, formula: 'A1+1', look: 'count' } as const;
    const right = { value: 'một; hai', formula: '"một; "&"hai"', look: 'text' } as const;
    const none = { value: null, formula: 'IF(A1=1,"",A1)', look: 'text' } as const;
    const failing = { value: 0, formula: '1/(A1-1)', look: 'count' } as const;
    const row = { cells: [cell(1), wrong, right, none, failing] };
    const plan: WorkbookPlan = { title: '', sheets: [{ ...emptySheet, rows: [row] }] };
    const values = (await recalculate([{ name: 'wrong', bytes: writeWorkbook(plan) }])).get('wrong');
    expect(values && differences(plan, values)).toEqual([
      { at: 'Trang!B1', formula: 'A1+1', expected: 3, got: 2 },
      { at: 'Trang!E1', formula: '1/(A1-1)', expected: 0, got: '#DIV/0!' },
    ]);
  });
});

describe.each(SEEDS.filter((seed) => seed % BATCH === 1))('the cases from seed %i on', (first) => {
  it('have in every formula what LibreOffice computes', async () => {
    const seeds = SEEDS.slice(first - 1, first - 1 + BATCH);
    const plans = new Map(seeds.map((seed) => [String(seed), planOf(seed)]));
    const computed = await recalculate([...plans].map(([name, plan]) => ({ name, bytes: writeWorkbook(plan) })));
    const found = [...computed].flatMap(([seed, values]) => {
      const plan = plans.get(seed);
      return plan ? differences(plan, values).map((difference) => ({ seed, ...difference })) : [];
    });
    expect(computed.size).toBe(seeds.length);
    expect({ differences: found.length, first: found.slice(0, 20) }).toEqual({ differences: 0, first: [] });
  }, 600_000);
});
