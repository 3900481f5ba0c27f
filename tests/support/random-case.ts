import {
  type Decisions,
  type ParsedWorkbook,
  planReport,
  reportReader,
  type Rules,
  type SheetPlan,
  targetsOf,
  type Unit,
} from '../../src/core';
import { VI } from '../../src/messages';
import { snapshotOf, typeInto } from '../../src/sample';
import { Chance } from './random/chance';
import { randomDecisions } from './random/decisions';
import { RandomRows } from './random/rows';
import { randomRules } from './random/rules';

/** All a run starts from. */
export interface RandomCase {
  readonly rules: Rules;
  readonly parsed: readonly ParsedWorkbook[];
  readonly decisions: Decisions;
}

function typedReport(unit: Unit, rules: Rules, rows: RandomRows): SheetPlan {
  const typed = targetsOf(unit, rules.criteria).map((target) => [target.id, rows.of(target)] as const);
  return typeInto(planReport(unit, rules, VI, null), Object.fromEntries(typed), VI);
}

/** The unit's template filled in, as files come in: mostly one, of some units none, two, or one of another year. */
function sheetsOf(unit: Unit, rules: Rules, rows: RandomRows, chance: Chance): SheetPlan[] {
  if (chance.is(0.08)) return [];
  if (chance.is(0.04)) {
    const settings = { ...rules.settings, year: rules.settings.year - 1 };
    return [typedReport(unit, { ...rules, settings }, rows)];
  }
  const sheet = typedReport(unit, rules, rows);
  if (chance.is(0.03)) return [sheet, typedReport(unit, rules, rows)];
  return [sheet];
}

/** A commune of 1 to 40 units with its rules, what its units sent and what was decided before; the same for a seed always. */
export function randomCase(seed: number): RandomCase {
  const chance = new Chance(seed);
  const rules = randomRules(chance);
  const rows = new RandomRows(chance);
  const read = reportReader(rules);
  const parsed = rules.register.flatMap((unit) =>
    sheetsOf(unit, rules, rows, chance).map((sheet, at) =>
      read(snapshotOf(`Báo cáo '${unit.code}'${at === 0 ? '' : ' gửi lại'} & phụ lục.xlsx`, [sheet])),
    ),
  );
  return { rules, parsed, decisions: randomDecisions(rules, chance) };
}
