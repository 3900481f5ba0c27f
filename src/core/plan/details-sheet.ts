import type { Target } from '../model/criterion';
import { formatAddress, quoteSheet } from '../model/cell';
import type { CellPlan, SheetLink, SheetPlan } from '../model/plan';
import type { UnitResult } from '../model/ranking';
import type { Rules } from '../model/rules';
import type { Verdict } from '../model/verdict';
import type { Words } from '../model/words';
import { shownRate } from '../checks/shown-rate';
import { cell, Draft, landscape } from './draft';
import { PAINT_OF_STATE } from './paint';
import type { Trail } from './trail';

const LEADING = [6, 34, 7] as const;
const TARGET_WIDTH = 13;

function stateCell(result: UnitResult, verdict: Verdict, target: Target, words: Words, trail: Trail): CellPlan {
  const word = words.states[verdict.state];
  const rate = shownRate(verdict, verdict.state, target);
  const link = trail.toFigure(result.unit.code, target.id);
  const paint = PAINT_OF_STATE[verdict.state];
  const lines = rate === null ? [word] : [word, words.rate(rate)];
  const value = lines.join('\n');
  // A target that does not apply has no cell to go to.
  if (!link || verdict.state === 'not-applicable') return cell(value, 'center', { paint });
  return cell(value, 'center', { paint, formula: linkFormula(link, lines) });
}

/**
 * A link as a formula: LibreOffice draws a cell with a stored hyperlink on one line and cuts it off, this one it wraps.
 * Only our own words stand in it.
 */
function linkFormula({ sheet, cell: to }: SheetLink, lines: readonly string[]): string {
  const text = lines.map((line) => `"${line}"`).join('&CHAR(10)&');
  return `HYPERLINK("#${quoteSheet(sheet)}!${formatAddress(to)}",${text})`;
}

/** The matrix units × targets: each state in a word, on its colour, with its rate. */
export function planDetails(units: readonly UnitResult[], rules: Rules, words: Words, trail: Trail): SheetPlan {
  const { columns, title, legend } = words.details;
  const targets = rules.criteria.targets.filter((target) => target.active && target.reportedBy !== 'commune');
  const draft = new Draft([...LEADING, ...targets.map(() => TARGET_WIDTH)]);
  draft.addLine(title, 'title');
  draft.addLine(words.ranking.subtitle(rules), 'subtitle');
  draft.blank();
  const header = draft.add(
    [
      columns.order,
      columns.unit,
      columns.bloc,
      ...targets.map((target) => `${target.id}\n${words.requirement(target)}`),
    ].map((text) => cell(text, 'header')),
  );
  for (const [index, result] of units.entries()) {
    const states = targets.map((target) => {
      const verdict = result.verdicts.find((candidate) => candidate.target === target.id);
      return verdict ? stateCell(result, verdict, target, words, trail) : cell(null, 'center');
    });
    const { unit } = result;
    draft.add([cell(index + 1, 'center'), cell(unit.name, 'text'), cell(unit.bloc, 'center'), ...states]);
  }
  draft.blank();
  draft.addLine(legend, 'remark');
  for (const target of targets) draft.addLine(`${target.id}: ${target.text}`, 'remark');
  return draft.finish(words.sheets.details, {
    freeze: { row: header + 1, column: LEADING.length },
    print: landscape(header, header),
  });
}
