import { type BarPlan, type ConditionalPlan, formatAddress, formatRange, type SheetPlan } from '../../core';
import { barRuleXml, barsExtensionXml } from './bars-xml';
import { escapeText, escapeTextAttribute } from './escape';
import { quoted } from './rules-xml';
import type { StyleTable } from './style-table';

/** What follows the values of a sheet: the element of its part, and what goes into the part's extensions. */
export interface ConditionalsXml {
  readonly elements: string;
  readonly extension: string;
}

/** Each rule of a sheet has a rank of its own, 1 the first. */
type Priorities = () => number;

function blockXml(range: ConditionalPlan['range'], rules: string): string {
  return `<conditionalFormatting sqref="${formatRange(range)}">${rules}</conditionalFormatting>`;
}

/** A formula of a rule is written as it would stand in the range's first cell; programs move it along. */
function colourXml({ range, match, equals }: ConditionalPlan, next: Priorities, styles: StyleTable): string {
  const rules = equals.map(({ text, paint }) => {
    const order = `dxfId="${styles.conditional(paint)}" priority="${next()}" stopIfTrue="1"`;
    const wanted = escapeText(quoted(text));
    if (match !== 'start') {
      return `<cfRule type="cellIs" ${order} operator="equal"><formula>${wanted}</formula></cfRule>`;
    }
    const kind = `type="beginsWith" ${order} operator="beginsWith" text="${escapeTextAttribute(text)}"`;
    return `<cfRule ${kind}><formula>LEFT(${formatAddress(range.from)},${text.length})=${wanted}</formula></cfRule>`;
  });
  return blockXml(range, rules.join(''));
}

/** Bars come first: a colour ends the rules of its cell, and would end a bar behind it too. */
export function conditionalsXml({ bars = [], conditionals }: SheetPlan, styles: StyleTable): ConditionalsXml {
  let last = 0;
  const next = (): number => (last += 1);
  const barXml = (bar: BarPlan, index: number): string => blockXml(bar.range, barRuleXml(bar, index, next()));
  return {
    elements: [...bars.map(barXml), ...conditionals.map((one) => colourXml(one, next, styles))].join(''),
    extension: barsExtensionXml(bars),
  };
}
