import type { CellAddress } from '../model/cell';
import { type Issue, issue, type Place } from '../model/issue';
import type { Unit } from '../model/unit';
import type { Label, Labels } from './labels';
import { tidy } from './text';
import type { UnitMatch, UnitMatcher } from './units';

export interface Identity {
  /** null: no unit could be told; the issues say why. */
  readonly unit: Unit | null;
  readonly issues: readonly Issue[];
}

type At = (cell: CellAddress | null) => Place;

/** What one text says of the unit, with the remark that goes with how sure it is. */
function judge(match: UnitMatch, text: string, place: Place): Identity {
  switch (match.kind) {
    case 'exact':
      return { unit: match.unit, issues: [] };
    case 'spelling':
      return { unit: match.unit, issues: [issue('unit-name-read-as', place, text, { name: match.unit.name })] };
    case 'near':
      return { unit: match.unit, issues: [issue('unit-name-near', place, text, { name: match.unit.name })] };
    case 'legacy': {
      const { script, reading } = match;
      return { unit: match.unit, issues: [issue('legacy-text', place, text, { script, reading })] };
    }
    case 'ambiguous': {
      const candidates = match.units.map((unit) => unit.name);
      return { unit: null, issues: [issue('unit-ambiguous', place, text, { candidates })] };
    }
    case 'unknown':
      return { unit: null, issues: [issue('unit-unknown', place, text, {})] };
  }
}

/** A name nobody knows beside a known code is a template filled in by somebody else: it does not agree. */
function agrees(named: UnitMatch, unit: Unit): boolean {
  if (named.kind === 'ambiguous') return named.units.includes(unit);
  return named.kind !== 'unknown' && named.unit === unit;
}

function contradiction(byCode: Unit, name: Label, named: UnitMatch, at: At): Identity {
  const byName = 'unit' in named ? named.unit.name : tidy(name.text);
  return { unit: null, issues: [issue('unit-contradicts', at(name.cell), name.text, { byCode: byCode.name, byName })] };
}

/** The sheet's name is a hint nobody wrote on purpose: it counts only when it is a unit's code or spelling. */
function bySheetName(sheet: string, match: UnitMatcher, at: At): Identity {
  const found = match(tidy(sheet));
  if (found.kind === 'exact') return { unit: found.unit, issues: [] };
  if (found.kind === 'spelling') return judge(found, sheet, at(null));
  return { unit: null, issues: [issue('unit-not-stated', at(null), sheet, {})] };
}

/**
 * Whose report this is: by "Mã đơn vị", else by "Đơn vị báo cáo", else by the sheet's name (formats.md). Code and name
 * that disagree are an error: a unit is never chosen between two.
 */
export function identify(labels: Labels, sheet: string, match: UnitMatcher, at: At): Identity {
  const { unitCode: code, unitName: name } = labels;
  const named = name ? match(name.text) : null;
  if (!code) return name && named ? judge(named, name.text, at(name.cell)) : bySheetName(sheet, match, at);
  const coded = judge(match(code.text), code.text, at(code.cell));
  if (!coded.unit || !name || !named) return coded;
  if (!agrees(named, coded.unit)) return contradiction(coded.unit, name, named, at);
  // The code has settled it: a name with several readings needs no remark when the unit is one of them.
  if (named.kind === 'ambiguous') return coded;
  return { unit: coded.unit, issues: [...coded.issues, ...judge(named, name.text, at(name.cell)).issues] };
}
