import { FONT, PAINTS, type LookSpec, type Paint } from '../../core';

/** Formats Excel knows by number; the rest are written out, numbered from 164. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4 };
export const FIRST_OWN_FORMAT = 164;

export function builtInFormat(code: string): number | undefined {
  return BUILT_IN_FORMATS[code];
}

/** In the schema's order, which Excel insists on. */
export function fontXml(look: LookSpec, underlined: boolean): string {
  const emphasis = `${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${underlined ? '<u/>' : ''}`;
  return `${emphasis}<sz val="${look.size}"/><color rgb="FF000000"/><name val="${FONT}"/><family val="1"/>`;
}

/** The same font for a part of a cell's text. */
export function runPropertiesXml(look: LookSpec, underlined: boolean): string {
  return fontXml(look, underlined).replace('<name ', '<rFont ');
}

export function fillXml(paint: Paint | undefined): string {
  if (paint === undefined) return '<patternFill patternType="none"/>';
  const color = `<fgColor rgb="FF${PAINTS[paint].fill}"/><bgColor indexed="64"/>`;
  return `<patternFill patternType="solid">${color}</patternFill>`;
}

export function borderXml(border: LookSpec['border']): string {
  const sides = ['left', 'right', 'top', 'bottom'];
  const side = (name: string): string =>
    border === 'none' ? `<${name}/>` : `<${name} style="${border}"><color rgb="FF000000"/></${name}>`;
  return `${sides.map(side).join('')}<diagonal/>`;
}

export function alignmentXml(look: LookSpec): string {
  const horizontal = look.horizontal === 'general' ? '' : ` horizontal="${look.horizontal}"`;
  return `<alignment${horizontal} vertical="${look.vertical}"${look.wrap ? ' wrapText="1"' : ''}/>`;
}

/** A colour laid over a cell by a condition. Programs differ in which of the two colours they show; both are given. */
export function conditionalFillXml(paint: Paint): string {
  const color = `rgb="FF${PAINTS[paint].fill}"`;
  return `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor ${color}/></patternFill></fill>`;
}
