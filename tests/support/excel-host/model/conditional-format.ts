import { type Area, intersect } from './area';
import type { JsonObject } from './json';

/** What a condition lays over a cell; null: nothing. */
export interface ConditionalLook {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  numberFormat: string | null;
}

export const NO_CONDITIONAL_LOOK: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  numberFormat: null,
};

export const CONDITIONAL_TYPES = ['Custom', 'CellValue', 'ContainsText', 'DataBar'] as const;
export type ConditionalType = (typeof CONDITIONAL_TYPES)[number];

/** A sheet holds them in the order of their priority. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: ConditionalType;
  areas: Area[];
  stopIfTrue: boolean;
  rule: JsonObject;
  look: ConditionalLook;
}

export const touches = (areas: readonly Area[], others: readonly Area[]): boolean =>
  areas.some((area) => others.some((other) => intersect(area, other)));
