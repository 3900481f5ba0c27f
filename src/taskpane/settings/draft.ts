import { dayText, readDay, type Settings } from '../../core';
import { PANE_WORDS } from '../../messages';

const words = PANE_WORDS.settings.faults;

/** The form as it is typed: every setting as text, choices by their key. */
export type Draft = Readonly<Record<keyof Settings, string>>;

export type Faults = Readonly<Partial<Record<keyof Settings, string>>>;

const YEARS = [2000, 2100] as const;
const SCORES = [0, 100] as const;
const AWARDS = [0, 1000] as const;

const numberText = (value: number): string => (Number.isNaN(value) ? '' : String(value).replace('.', ','));

export function draftOf(settings: Settings): Draft {
  return {
    ...settings,
    year: numberText(settings.year),
    gateScore: numberText(settings.gateScore),
    awardLimit: numberText(settings.awardLimit),
  };
}

/** "50,5" and "50.5" alike; NaN for what is no number. */
const numberOf = (text: string): number => (/^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.replace(',', '.')) : NaN);

type Range = readonly [low: number, high: number];

const within = (value: number, [low, high]: Range): boolean => value >= low && value <= high;

const isWhole = (text: string, range: Range): boolean =>
  Number.isInteger(numberOf(text)) && within(numberOf(text), range);

/** What cannot be saved as it stands, by field. A field that is not shown has no fault. */
export function faultsOf({ commune, year, gate, gateScore, awardLimit, documentDate }: Draft): Faults {
  return {
    ...(commune.trim() === '' ? { commune: words.empty } : {}),
    ...(isWhole(year, YEARS) ? {} : { year: words.year(...YEARS) }),
    ...(gate !== 'score-below' || within(numberOf(gateScore), SCORES) ? {} : { gateScore: words.range(...SCORES) }),
    ...(isWhole(awardLimit, AWARDS) ? {} : { awardLimit: words.whole(...AWARDS) }),
    ...(documentDate.trim() === '' || readDay(documentDate) ? {} : { documentDate: words.day }),
  };
}

/** A day is kept in one spelling, however it was typed. */
function spelledDay(text: string): string {
  const day = readDay(text);
  return day ? dayText(day) : text;
}

const composed = (text: string): string => text.normalize('NFC').trim();

/** What would be saved: only what was typed and differs, and never a number that nobody can see. */
export function changesOf(draft: Draft, saved: Settings): Partial<Settings> {
  const { gateScore, ...rest } = draft;
  const wanted = {
    ...Object.fromEntries(Object.entries(rest).map(([key, text]) => [key, composed(text)])),
    year: numberOf(rest.year),
    awardLimit: numberOf(rest.awardLimit),
    documentDate: spelledDay(composed(rest.documentDate)),
    ...(rest.gate === 'score-below' ? { gateScore: numberOf(gateScore) } : {}),
  };
  const before = draftOf(saved);
  const isChanged = (key: keyof Settings, value: unknown): boolean =>
    draft[key] !== before[key] && !Object.is(value, saved[key]);
  // The keys are those of settings; the choices come from lists of their keys.
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => isChanged(key as keyof Settings, value)));
}
