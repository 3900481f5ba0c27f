export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type Side = (typeof SIDES)[number];

/** How a cell looks, all of it. Never changed in place. */
export interface Look extends Readonly<Record<Side, Border | null>> {
  readonly numberFormat: string;
  /** #RRGGBB; null for no fill. */
  readonly fill: string | null;
  readonly pattern: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fontColor: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The text was typed with an apostrophe before it, and stays text whatever it looks like. */
  readonly quotePrefix: boolean;
}

export const DEFAULT_LOOK: Look = {
  numberFormat: 'General',
  fill: null,
  pattern: 'None',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  fontColor: '#000000',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
};

const LOOK_KEYS = Object.keys(DEFAULT_LOOK) as (keyof Look)[];

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

export const sameLook = (a: Look, b: Look): boolean => a === b || LOOK_KEYS.every((key) => same(a[key], b[key]));

/** What a look says differently from another one. */
export function lookDifference(look: Look, from: Look): Partial<Look> {
  return Object.fromEntries(LOOK_KEYS.filter((key) => !same(look[key], from[key])).map((key) => [key, look[key]]));
}

export type LookChange = (look: Look) => Look;
