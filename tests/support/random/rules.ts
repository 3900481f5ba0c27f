import { COMMUNE_CODE, type Rules, type Settings, type Target, type Unit } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import type { Chance } from './chance';

const BLOCS = ['I', 'II', 'III'];
const POINTS = [10, 10, 10, 5, 2.5, 7.25, 0.1, 33.33];
const THRESHOLDS = [100, 100, 80, 50, 90, 83.47, 66.67, 0.01, 99.99];

function settingsOf(chance: Chance): Settings {
  return {
    ...DEFAULT_RULES.settings,
    scoring: chance.pick(['pass-fail', 'proportional']),
    ties: chance.pick(['completion-then-assessed', 'completion', 'assessed', 'shared']),
    gate: chance.pick(['any-failed', 'score-below', 'council']),
    gateScore: chance.pick([50, 0, 100, 75, 66.67, 87.5]),
    awardLimit: chance.pick([0, 0, 1, 2, 3, 10]),
    documentNumber: chance.pick(['', '5/BC-UBND']),
    documentDate: chance.pick(['', '8/2/2024', '18/3/2024']),
    signer: chance.pick(['', 'Nguyễn Văn "Ba" & Tư']),
    preparedBy: chance.pick(['', 'Lê Thị Năm']),
  };
}

/** The shipped targets: some switched on, some off, with other thresholds, limits and points. */
function varied(target: Target, isWild: boolean, chance: Chance): Target {
  if (!isWild) return target;
  const active = target.active ? chance.is(0.9) : chance.is(0.6);
  const rest = { active, maxPoints: chance.is(0.5) ? target.maxPoints : chance.pick(POINTS) };
  switch (target.kind) {
    case 'ratio':
    case 'percentage':
      return { ...target, ...rest, threshold: chance.is(0.4) ? target.threshold : chance.pick(THRESHOLDS) };
    case 'rank': {
      const limit = chance.whole(1, 16);
      return { ...target, ...rest, limit, exceedsBelow: chance.whole(1, limit) };
    }
    case 'improvement':
      return { ...target, ...rest, better: chance.pick(['lower', 'higher']) };
    case 'judgement':
    case 'information':
      return { ...target, ...rest };
  }
}

/** What the office may add in its sheet Tiêu chí: any kind may be owed by units. */
function added(chance: Chance): Target[] {
  const base = (id: string) => ({
    ...{ id, clause: 'IV.1.m', letter: 'm', text: `Chỉ tiêu "${id}" & thêm`, active: true },
    ...{ maxPoints: chance.pick(POINTS), reportedBy: chance.pick([['I'], ['I', 'II'], BLOCS]) },
    asks: { total: 'Tổng', excluded: 'Trừ', achieved: 'Đạt' },
  });
  const all: readonly Target[] = [
    { ...base('M1'), kind: 'judgement' },
    { ...base('M2'), kind: 'percentage', threshold: chance.pick(THRESHOLDS) },
    { ...base('M3'), kind: 'improvement', better: chance.pick(['lower', 'higher']), measure: 'percentage' },
    { ...base('M4'), kind: 'rank', limit: 6, exceedsBelow: 5 },
    { ...base('M5'), kind: 'ratio', threshold: chance.pick(THRESHOLDS) },
  ];
  return all.filter(() => chance.is(0.4));
}

/** Codes that a spreadsheet may take for a number, a cell address, a truth, a pattern of another code. */
const TRICKY_CODES = ['1', '01', '1E2', '100', 'A1', 'R1C1', 'TRUE', 'Đ.V-1', 'Đ.V_1', '2024-12', '.', 'I'];
const TRICKY_NAMES = ['Tổ "số 3" & <hộ>', "Chi hội 'Ba*'", 'Chi hội Ba?', '=1+1', '1', '~Tổ', 'Đạt', '+84'];

function madeUpUnit(at: number, owned: readonly string[], isTricky: boolean, chance: Chance): Unit {
  const code = (isTricky ? TRICKY_CODES[at] : undefined) ?? `U${at + 1}`;
  const name = (isTricky ? TRICKY_NAMES[at] : undefined) ?? `Đơn vị số ${at + 1}`;
  const targets = chance.is(0.1) ? owned.filter(() => chance.is(0.4)) : null;
  const bloc = chance.is(0.05)
    ? null
    : chance.pick(targets && targets.length > 0 ? [...BLOCS, 'IV', '1', '01'] : BLOCS);
  return { code, name, bloc, aliases: [], targets: targets?.length ? targets : null, active: chance.is(0.95) };
}

function shippedUnits(chance: Chance): Unit[] {
  const units = DEFAULT_RULES.register.filter((unit) => unit.code !== COMMUNE_CODE && chance.is(0.9));
  return units.map((unit) => ({ ...unit, active: chance.is(0.95) }));
}

function registerOf(count: number, targets: readonly Target[], chance: Chance): Unit[] {
  const owned = targets.filter(({ reportedBy }) => reportedBy !== 'commune').map(({ id }) => id);
  const isTricky = chance.is(0.25);
  const units = chance.is(0.2)
    ? shippedUnits(chance)
    : Array.from({ length: count }, (_, at) => madeUpUnit(at, owned, isTricky, chance));
  const xa = DEFAULT_RULES.register.find((unit) => unit.code === COMMUNE_CODE);
  if (!xa || chance.is(0.05)) return units;
  // Somewhere among the others, as the office may have put it.
  units.splice(chance.is(0.7) ? units.length : chance.whole(0, units.length), 0, { ...xa, active: chance.is(0.95) });
  return units;
}

/** Rules a commune might set: 1 to 40 units, more often few than many. */
export function randomRules(chance: Chance): Rules {
  const isWild = chance.is(0.7);
  const shipped = DEFAULT_RULES.criteria.targets.map((target) => varied(target, isWild, chance));
  const targets = isWild ? [...shipped, ...added(chance)] : shipped;
  const count = chance.pick([
    1,
    2,
    3,
    chance.whole(4, 10),
    chance.whole(8, 16),
    chance.whole(12, 24),
    chance.whole(25, 40),
  ]);
  return {
    ...DEFAULT_RULES,
    criteria: { ...DEFAULT_RULES.criteria, targets },
    register: registerOf(count, targets, chance),
    settings: settingsOf(chance),
  };
}
