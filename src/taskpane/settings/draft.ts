import type { Settings } from '../../core';
import { PANE_WORDS } from '../../messages';

const words = PANE_WORDS.settings.faults;

/** The form as it is typed: every setting as text, choices by their key. */
export type Draft = Readonly<Record<keyof Settings, string>>;

export type Faults = Readonly<Partial<Record<keyof Settings, string>>>;

const YEARS = [2000, 2100] as const;
const SCORES = [0, 100] as const;

const numberText = (value: number): string => (Number.isNaN(value) ? '' : String(value).replace('.', ','));

export function draftOf(settings: Settings): Draft {
  return { ...settings, year: numberText(settings.year), gateScore: numberText(settings.gateScore) };
}

/** "50,5" and "50.5" alike; NaN for what is no number. */
const numberOf = (text: string): number => (/^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.replace(',', '.')) : NaN);

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

/** What cannot be saved as it stands, by field. A field that is not shown has no fault. */
export function faultsOf({ commune, year, gate, gateScore }: Draft): Faults {
  const years = numberOf(year);
  return {
    ...(commune.trim() === '' ? { commune: words.empty } : {}),
    ...(Number.isInteger(years) && within(years, YEARS) ? {} : { year: words.year(...YEARS) }),
    ...(gate !== 'score-below' || within(numberOf(gateScore), SCORES) ? {} : { gateScore: words.range(...SCORES) }),
  };
}

/** What would be saved: only what differs, and never a number that nobody can see. */
export function changesOf(draft: Draft, saved: Settings): Partial<Settings> {
  const { gateScore, ...rest } = draft;
  const wanted = {
    ...rest,
    commune: rest.commune.normalize('NFC').trim(),
    superior: rest.superior.normalize('NFC').trim(),
    year: numberOf(rest.year),
    ...(rest.gate === 'score-below' ? { gateScore: numberOf(gateScore) } : {}),
  };
  const changed = Object.entries(wanted).filter(([key, value]) => !Object.is(value, saved[key as keyof Settings]));
  // The choices come from lists of their keys.
  return Object.fromEntries(changed);
}
