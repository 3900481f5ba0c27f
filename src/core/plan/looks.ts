import type { Look, Paint } from '../model/plan';

/** What a look is in ink. Always Times New Roman, black (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export interface LookSpec {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The line under a heading: as long as its text, or under the middle third of it. */
  readonly rule: 'none' | 'whole' | 'middle';
  /** 'general': numbers to the right, text to the left. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  readonly border: 'thin' | 'none';
  /** As Excel writes it, in the notation that every language version stores. */
  readonly numberFormat: string;
}

/** A colour behind text, RRGGBB. */
export interface PaintSpec {
  readonly fill: string;
}

/** The font of every cell; also the one column widths are measured in. */
export const FONT = 'Times New Roman';

const free: LookSpec = {
  size: 11,
  bold: false,
  italic: false,
  rule: 'none',
  horizontal: 'general',
  vertical: 'center',
  wrap: false,
  border: 'none',
  numberFormat: 'General',
};

const heading: LookSpec = { ...free, bold: true, horizontal: 'center' };

/** A cell of a table: as high as its text needs, so that nothing is cut off in print. */
const table: LookSpec = { ...free, wrap: true, border: 'thin' };

const COUNT = '#,##0';
const RATE = '0.00';

export const LOOKS: Readonly<Record<Look, LookSpec>> = {
  plain: free,
  motto: { ...heading, size: 12 },
  mottoUnder: { ...heading, size: 13, rule: 'whole' },
  issuer: { ...heading, size: 12 },
  issuerUnder: { ...heading, size: 12, rule: 'middle' },
  title: { ...heading, size: 14, wrap: true },
  subtitle: { ...heading, size: 13, wrap: true },
  label: { ...free, size: 12, horizontal: 'left' },
  value: { ...free, size: 12, bold: true, horizontal: 'left' },
  remark: { ...free, italic: true, horizontal: 'left', vertical: 'top', wrap: true },
  header: { ...table, bold: true, horizontal: 'center' },
  index: { ...table, italic: true, horizontal: 'center' },
  text: { ...table, horizontal: 'left' },
  center: { ...table, horizontal: 'center' },
  strong: { ...table, bold: true, horizontal: 'center' },
  count: { ...table, horizontal: 'right', numberFormat: COUNT },
  rate: { ...table, horizontal: 'right', numberFormat: RATE },
  score: { ...table, horizontal: 'right', numberFormat: RATE },
  section: { ...free, size: 12, bold: true, horizontal: 'left' },
  sign: { ...heading, size: 13, vertical: 'top', wrap: true },
  signNote: { ...free, size: 13, italic: true, horizontal: 'center', vertical: 'top' },
  number: { ...free, size: 13, horizontal: 'center' },
  recipientsTitle: { ...free, size: 12, bold: true, italic: true, horizontal: 'left', vertical: 'top' },
  recipients: { ...free, horizontal: 'left', vertical: 'top', wrap: true },
};

/** Colours only add: the cell says the state in words, since printing is usually black and white. */
export const PAINTS: Readonly<Record<Paint, PaintSpec>> = {
  pass: { fill: 'C6EFCE' },
  fail: { fill: 'FFC7CE' },
  neutral: { fill: 'EDEDED' },
  missing: { fill: 'FFEB9C' },
  invalid: { fill: 'F4B084' },
  input: { fill: 'FFFFE0' },
};
