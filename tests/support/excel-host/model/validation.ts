import { type Area, intersect, without } from './area';
import type { JsonObject } from './json';

export interface ValidationSettings {
  readonly rule: JsonObject;
  readonly prompt: JsonObject;
  readonly errorAlert: JsonObject;
  readonly ignoreBlanks: boolean;
}

export interface Validation extends ValidationSettings {
  readonly areas: readonly Area[];
}

export const NO_VALIDATION: ValidationSettings = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

const RULE_TYPES = { wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', custom: 'Custom' } as const;
const MORE_TYPES = { date: 'Date', time: 'Time', textLength: 'TextLength' } as const;

export function validationType(rule: JsonObject): string {
  const types: Readonly<Record<string, string>> = { ...RULE_TYPES, ...MORE_TYPES };
  const [key] = Object.keys(rule);
  return key === undefined ? 'None' : (types[key] ?? 'None');
}

export const knownRule = (rule: JsonObject): boolean =>
  Object.keys(rule).length === 0 || (Object.keys(rule).length === 1 && validationType(rule) !== 'None');

/** The validations of a sheet, no two of which share a cell. */
export class Validations {
  list: readonly Validation[] = [];

  /** What holds for all of some areas: null when it is not the same everywhere. */
  of(areas: readonly Area[]): ValidationSettings | null {
    const inside = this.list.filter((item) => item.areas.some((own) => areas.some((area) => intersect(own, area))));
    const uncovered = inside.reduce<Area[]>((left, item) => without(left, item.areas), [...areas]);
    const [first] = inside;
    if (!first) return NO_VALIDATION;
    return inside.length === 1 && uncovered.length === 0 ? first : null;
  }

  clear(areas: readonly Area[]): void {
    this.list = this.list
      .map((item) => ({ ...item, areas: without(item.areas, areas) }))
      .filter((item) => item.areas.length > 0);
  }

  set(areas: readonly Area[], settings: ValidationSettings): void {
    this.clear(areas);
    this.list = [...this.list, { ...settings, areas: [...areas] }];
  }
}
