import { LOOKS, type CellPlan, type LookSpec, type Paint } from '../../core';
import { escapeAttribute } from './escape';
import { DECLARATION } from './xml-bytes';
import { MAIN_NAMESPACE } from './namespaces';
import { Numbered } from './numbered';
import {
  alignmentXml,
  borderXml,
  builtInFormat,
  conditionalFillXml,
  fillXml,
  FIRST_OWN_FORMAT,
  fontXml,
} from './style-xml';

/** A list as the schema wants it: its items inside, their number outside. */
function listXml(list: string, items: readonly string[]): string {
  return `<${list} count="${items.length}">${items.join('')}</${list}>`;
}

/** The workbook's styles. Only combinations that occur are written, in the order they first occur. */
export class StyleTable {
  private readonly cellNumbers = new Map<string, number>();
  private readonly formats = new Numbered();
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly cells = new Numbered();
  private readonly conditionals = new Numbered();

  constructor() {
    // Excel takes the first two fills for these whatever is written, and the first style for every cell without one.
    this.fills.number(fillXml(undefined));
    this.fills.number('<patternFill patternType="gray125"/>');
    this.cell({ value: null, look: 'plain' });
  }

  /** The number of a cell's style. */
  cell({ look, paint, input, link }: CellPlan): number {
    // For most cells the look alone is the key, and nothing is put together.
    const key = look + (paint ? ` ${paint}` : '') + (input ? ' open' : '') + (link ? ' linked' : '');
    const known = this.cellNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.cells.number(this.formatXml(LOOKS[look], paint, input === true, link !== undefined));
    this.cellNumbers.set(key, number);
    return number;
  }

  /** The number of a colour that follows a cell's value. */
  conditional(paint: Paint): number {
    return this.conditionals.number(conditionalFillXml(paint));
  }

  toXml(): string {
    const wrap = (element: string, items: readonly string[]): string[] =>
      items.map((item) => `<${element}>${item}</${element}>`);
    const formats = this.formats
      .values()
      .map((code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${escapeAttribute(code)}"/>`);
    return [
      `${DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">`,
      formats.length > 0 ? listXml('numFmts', formats) : '',
      listXml('fonts', wrap('font', this.fonts.values())),
      listXml('fills', wrap('fill', this.fills.values())),
      listXml('borders', wrap('border', this.borders.values())),
      listXml('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      listXml('cellXfs', this.cells.values()),
      listXml('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      listXml('dxfs', wrap('dxf', this.conditionals.values())),
      '</styleSheet>',
    ].join('');
  }

  /** A link is underlined and stays black: what is printed is black and white. */
  private formatXml(look: LookSpec, paint: Paint | undefined, input: boolean, linked: boolean): string {
    const format = builtInFormat(look.numberFormat) ?? FIRST_OWN_FORMAT + this.formats.number(look.numberFormat);
    const font = this.fonts.number(fontXml(look, linked || look.rule === 'whole'));
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${this.fills.number(fillXml(paint))}"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return [
      `<xf ${ids} borderId="${this.borders.number(borderXml(look.border))}" xfId="0" ${applied} applyProtection="1">`,
      alignmentXml(look),
      input ? '<protection locked="0"/>' : '',
      '</xf>',
    ].join('');
  }
}
