import type { Rules, SheetPlan, Words } from '../core';
import { fillTemplate } from './fill-template';
import { WORKED_EXAMPLE } from './worked-example';

export { fillTemplate, typeInto } from './fill-template';
export { snapshotOf } from './plan-snapshot';
export { type TypedReport, type TypedRow, WORKED_EXAMPLE } from './worked-example';

/** The worked example as the sheets its units would send, in register order: for a first look, and for tests. */
export function exampleSheets(rules: Rules, words: Words): SheetPlan[] {
  return rules.register.flatMap((unit) => {
    const report = WORKED_EXAMPLE[unit.code];
    return report ? [fillTemplate(unit, report, rules, words)] : [];
  });
}
