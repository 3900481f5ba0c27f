import { consolidate, planReport, reportReader, type SheetPlan, targetsOf, type Unit } from '../../src/core';
import { shownRate } from '../../src/core/checks/shown-rate';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { snapshotOf, type TypedReport, typeInto } from '../../src/sample';
import { convert } from '../support/libreoffice';

/**
 * The templates' live formulas against the engine, with LibreOffice as the independent calculator: a unit that types
 * into the template must see the state that the office will see.
 */
const unitOf = (code: string): Unit => {
  const unit = DEFAULT_RULES.register.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(code);
  return unit;
};

/** What hands type into a count cell; the template's validation stops some of it, pasting does not. */
const TYPED = [undefined, 0, 1, 2, 3, 7, 10, 16, 80, 99, 100, 711, 710, -1, 2.5, 'abc', 2_000_000_000];

/** Deterministic, so that a failure can be seen again. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31);
}

function randomReport(unit: Unit, next: () => number): TypedReport {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() / 65_536) % values.length] as T;
  const rows = targetsOf(unit, DEFAULT_RULES.criteria).map((target) => {
    // Half of the rows hold plain counts, or nothing but refusals would be compared.
    const plain = pick([true, false]);
    const values = plain ? [0, 1, 2, 5, 8, 9, 10, 50, 99, 100, 710, 711] : TYPED;
    const typed: Record<string, unknown> = { total: pick(values), achieved: pick(values) };
    if (target.asks.excluded !== null) typed['excluded'] = pick([undefined, undefined, 0, 1, ...(plain ? [] : TYPED)]);
    if (target.kind === 'percentage' && pick([true, false])) {
      return [target.id, { rate: pick([90, 90.13, 89.99, 0, 100, 101, 0.5]) }];
    }
    if (target.kind === 'judgement') return [target.id, {}];
    return [target.id, Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined))];
  });
  return Object.fromEntries(rows) as TypedReport;
}

interface Case {
  readonly sheet: SheetPlan;
  readonly unit: Unit;
}

function cases(code: string, count: number): Case[] {
  const unit = unitOf(code);
  const next = sequence(54);
  return Array.from({ length: count }, (_, index) => {
    const sheet = typeInto(planReport(unit, DEFAULT_RULES, VI, null), randomReport(unit, next), VI);
    return { unit, sheet: { ...sheet, name: `${code} ${index + 1}` } };
  });
}

/** State and shown rate by target as the engine judges the typed sheet. */
function engineResults({ sheet, unit }: Case): Record<string, readonly [state: string, rate: number | null]> {
  const parsed = reportReader(DEFAULT_RULES)(snapshotOf('a.xlsx', [sheet]));
  const result = consolidate([parsed], DEFAULT_RULES);
  const verdicts = result.units.find((candidate) => candidate.unit.code === unit.code)?.verdicts ?? result.own;
  const targets = new Map(DEFAULT_RULES.criteria.targets.map((target) => [target.id, target]));
  return Object.fromEntries(
    verdicts
      .filter(({ target, state }) => state !== 'not-applicable' && targets.get(target)?.kind !== 'judgement')
      .map((verdict) => {
        const target = targets.get(verdict.target);
        // A ready percentage is typed, not computed; it is compared by its state alone.
        const rate = target && verdict.base !== null ? shownRate(verdict, verdict.state, target) : null;
        return [verdict.target, [VI.states[verdict.state], rate]];
      }),
  );
}

describe.each([
  ['VPTK', 60],
  ['TCKT', 20],
  ['XA', 60],
])('the live formulas of the template of %s', (code, count) => {
  it('show the state and the rate the engine finds, whatever is typed', () => {
    const all = cases(code, count);
    const bytes = writeWorkbook({ title: 'formulas', sheets: all.map(({ sheet }) => sheet) });
    const calculated = readWorkbook('calculated.xlsx', convert(bytes, 'xlsx'));
    const shown = all.map(({ sheet }) => {
      const rows = calculated.sheets.find((candidate) => candidate.name === sheet.name)?.rows ?? [];
      return new Map(rows.map((row) => [row.cells.find((cell) => cell.column === 0)?.value, row]));
    });
    const differences = all.flatMap((one, index) =>
      Object.entries(engineResults(one)).flatMap(([target, [state, rate]]) => {
        const cells = shown[index]?.get(target)?.cells ?? [];
        const result = cells.find((cell) => cell.column === 8)?.value;
        const shownAs = cells.find((cell) => cell.column === 7)?.value;
        const sameRate = rate === null || (typeof shownAs === 'number' && Math.abs(shownAs - rate) < 1e-9);
        return result === state && sameRate ? [] : [{ sheet: one.sheet.name, target, state, rate, result, shownAs }];
      }),
    );
    expect(differences).toEqual([]);
  });
});
