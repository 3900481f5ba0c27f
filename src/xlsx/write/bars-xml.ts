import { type BarPlan, formatRange } from '../../core';
import { BAR_NAMESPACE, BAR_FORMULA_NAMESPACE } from './namespaces';

/** Light enough for black numbers to stand on, on paper too. */
const GREY = 'FFBFBFBF';

/** As Excel 2010 names what it adds to a rule, and to a sheet (MS-XLSX, 2.3.1). */
const OF_RULE = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const OF_SHEET = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

/** Joins the two halves of a rule; it need only be another for each rule of a sheet. */
const idOf = (index: number): string => `{DA7ABA51-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;

/** By itself a bar is a tenth of the cell long at the least, and nine tenths at the most. */
const LENGTHS = 'minLength="0" maxLength="100"';

/** A bar as every program since Excel 2007 knows it. */
export function barRuleXml({ most }: BarPlan, index: number, priority: number): string {
  const ends = `<cfvo type="num" val="0"/><cfvo type="num" val="${most}"/>`;
  const id = `<ext uri="${OF_RULE}" xmlns:x14="${BAR_NAMESPACE}"><x14:id>${idOf(index)}</x14:id></ext>`;
  return [
    `<cfRule type="dataBar" priority="${priority}">`,
    `<dataBar ${LENGTHS}>${ends}<color rgb="${GREY}"/></dataBar>`,
    `<extLst>${id}</extLst></cfRule>`,
  ].join('');
}

/** The same bar as newer programs know it: of one colour, where the old one fades away towards its end. */
function solidXml({ range, most }: BarPlan, index: number): string {
  const end = (value: number): string => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const look = `${LENGTHS} gradient="0" negativeBarColorSameAsPositive="1" axisPosition="none"`;
  return [
    `<x14:conditionalFormatting xmlns:xm="${BAR_FORMULA_NAMESPACE}">`,
    `<x14:cfRule type="dataBar" id="${idOf(index)}"><x14:dataBar ${look}>${end(0)}${end(most)}</x14:dataBar></x14:cfRule>`,
    `<xm:sqref>${formatRange(range)}</xm:sqref></x14:conditionalFormatting>`,
  ].join('');
}

/** What stands at the very end of a sheet's part; nothing for a sheet without bars. */
export function barsExtensionXml(bars: readonly BarPlan[]): string {
  if (bars.length === 0) return '';
  const all = `<x14:conditionalFormattings>${bars.map(solidXml).join('')}</x14:conditionalFormattings>`;
  return `<extLst><ext uri="${OF_SHEET}" xmlns:x14="${BAR_NAMESPACE}">${all}</ext></extLst>`;
}
