import type { Json, JsonObject } from './json';

export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
}

const OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const isOption = (value: Json | undefined, like: boolean | string): value is boolean | string =>
  typeof value === typeof like;

/** All options, from those that were said; null when one is not an option, or not such a value. */
export function protectionOptions(said: JsonObject): Protection['options'] | null {
  const known = Object.entries(said).filter(([, value]) => value !== null);
  const fit = known.every(([key, value]) => OPTIONS[key] !== undefined && isOption(value, OPTIONS[key]));
  return fit ? { ...OPTIONS, ...(Object.fromEntries(known) as Record<string, boolean | string>) } : null;
}
