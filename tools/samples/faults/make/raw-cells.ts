import { FIRST_SHEET, repacked, replaced } from './package';

/** Number formats that every spreadsheet program knows by number (ECMA-376 Part 1, 18.8.30). */
export const FORMAT = { percent: 9, shortDate: 14, dayMonth: 16, monthYear: 17 } as const;

type FormatId = (typeof FORMAT)[keyof typeof FORMAT];

/** What a cell holds that no plan can say. */
export interface RawCell {
  /** 'e': an error value. */
  readonly type?: 'e';
  readonly formula?: string;
  /** Left out: a formula that was never calculated. */
  readonly value?: string | number;
}

const cellPattern = (address: string): RegExp => new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);

function cellXml(address: string, style: string, { type, formula, value }: RawCell): string {
  const formulaXml = formula === undefined ? '' : `<f>${formula}</f>`;
  const valueXml = value === undefined ? '' : `<v>${value}</v>`;
  return `<c r="${address}"${style}${type ? ` t="${type}"` : ''}>${formulaXml}${valueXml}</c>`;
}

/** The first sheet's cells replaced by these, their looks kept. */
export function withRawCells(bytes: Uint8Array, cells: Readonly<Record<string, RawCell>>): Uint8Array {
  return repacked(bytes, ({ [FIRST_SHEET]: before = '' }) => {
    let sheet = before;
    for (const [address, cell] of Object.entries(cells)) {
      const pattern = cellPattern(address);
      sheet = replaced(sheet, pattern, cellXml(address, pattern.exec(sheet)?.[1] ?? '', cell));
    }
    return { [FIRST_SHEET]: sheet };
  });
}

const STYLES = 'xl/styles.xml';
const LOOKS = /<cellXfs count="\d+">(.*)<\/cellXfs>/;

/** The first sheet's cells in these number formats, their values kept: what Excel does to "5-6" and to "98%". */
export function withFormats(bytes: Uint8Array, formats: Readonly<Record<string, FormatId>>): Uint8Array {
  return repacked(bytes, ({ [FIRST_SHEET]: before = '', [STYLES]: styles = '' }) => {
    const looks: string[] = LOOKS.exec(styles)?.[1]?.match(/<xf .*?<\/xf>/g) ?? [];
    let sheet = before;
    for (const [address, format] of Object.entries(formats)) {
      const like = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
      sheet = replaced(sheet, `<c r="${address}" s="${like}"`, `<c r="${address}" s="${looks.length}"`);
      looks.push(replaced(looks[Number(like)], /numFmtId="\d+"/, `numFmtId="${format}"`));
    }
    const all = `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`;
    return { [FIRST_SHEET]: sheet, [STYLES]: replaced(styles, LOOKS, all) };
  });
}
