import type { Rules } from '../model/rules';
import type { Unit } from '../model/unit';
import { scriptsOf } from './scripts';
import { fold } from './text';

/** How sure a unit was recognised: by its very name or code, by another spelling, or by part of the name. */
export type UnitMatch =
  | { readonly kind: 'exact' | 'spelling' | 'near'; readonly unit: Unit }
  | { readonly kind: 'legacy'; readonly unit: Unit; readonly script: string; readonly reading: string }
  | { readonly kind: 'ambiguous'; readonly units: readonly Unit[] }
  | { readonly kind: 'unknown' };

export type UnitMatcher = (text: string) => UnitMatch;

const UNKNOWN: UnitMatch = { kind: 'unknown' };

function settle(kind: 'exact' | 'spelling' | 'near', units: ReadonlySet<Unit> | undefined): UnitMatch {
  const found = [...(units ?? [])];
  const [only] = found;
  if (!only) return UNKNOWN;
  return found.length === 1 ? { kind, unit: only } : { kind: 'ambiguous', units: found };
}

/** True when every word of `part` stands in `whole`. */
function within(part: readonly string[], whole: ReadonlySet<string>): boolean {
  return part.every((word) => whole.has(word));
}

/**
 * Makes the function that says which unit a text names (input-faults.md 17). In order: the code or name to the letter;
 * the same words in another spelling or an alias; the same in a script older than Unicode; part of one unit's name, or its name with more words around it.
 * Two units equally near are ambiguous, never guessed.
 */
export function unitMatcher(rules: Rules): UnitMatcher {
  const commune = fold(rules.vocabulary.commune);
  const own = fold(rules.settings.commune);
  const tail = new RegExp(`( ${commune})? ${own}$| ${commune}$`);
  const others = rules.vocabulary.otherAuthorities.map((word) => ` ${fold(word)} `);
  const key = (text: string): string => fold(text).replace(tail, '');

  const spellings = new Map<string, Set<Unit>>();
  const names: { unit: Unit; words: readonly string[]; set: ReadonlySet<string> }[] = [];
  for (const unit of rules.register) {
    for (const spelling of [unit.code, unit.name, ...unit.aliases]) {
      const known = spellings.get(key(spelling));
      if (known) known.add(unit);
      else spellings.set(key(spelling), new Set([unit]));
    }
    const words = key(unit.name).split(' ');
    names.push({ unit, words, set: new Set(words) });
  }

  const scripts = scriptsOf(rules.vocabulary.legacyScripts);
  const inLegacyScript = (text: string): UnitMatch => {
    for (const { name, decode } of scripts) {
      const reading = decode(text);
      const [unit, ...others] = spellings.get(key(reading)) ?? [];
      if (name !== null && reading !== text && unit && others.length === 0) {
        return { kind: 'legacy', unit, script: name, reading };
      }
    }
    return UNKNOWN;
  };

  const byPart = (wanted: string): UnitMatch => {
    const words = wanted.split(' ').filter((word) => word !== '');
    // One word ("Hội", "Văn") is too little to be part of a name.
    if (words.length < 2) return UNKNOWN;
    const set = new Set(words);
    /** "Trạm Y tế xã Trà Sơn", "Hội Nông dân huyện": the name of one of ours, and of another place. */
    const elsewhere = (name: ReadonlySet<string>): boolean => {
      const place = words.lastIndexOf(commune);
      const of = place < 0 ? [] : words.slice(place + 1);
      return others.some((word) => ` ${wanted} `.includes(word)) || of.some((word) => !name.has(word));
    };
    const near = names.filter(
      (name) => within(words, name.set) || (name.words.length > 1 && within(name.words, set) && !elsewhere(name.set)),
    );
    return settle('near', new Set(near.map((name) => name.unit)));
  };

  return (text) => {
    const exact = rules.register.find((unit) => unit.code === text || unit.name === text);
    if (exact) return { kind: 'exact', unit: exact };
    const spelled = settle('spelling', spellings.get(key(text)));
    if (spelled.kind !== 'unknown') return spelled;
    const legacy = inLegacyScript(text);
    return legacy.kind === 'unknown' ? byPart(key(text)) : legacy;
  };
}
