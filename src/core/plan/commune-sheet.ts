import type { Target } from '../model/criterion';
import type { CellPlan, SheetPlan } from '../model/plan';
import type { CommuneResult } from '../model/ranking';
import type { Rules } from '../model/rules';
import { COMMUNE_CODE } from '../model/unit';
import type { Words } from '../model/words';
import { shownRate } from '../checks/shown-rate';
import { cell, Draft, indexRow, landscape } from './draft';
import { addHeading, addSignatures } from './heading';
import { PAINT_OF_STATE } from './paint';
import type { Trail } from './trail';

const WIDTHS = [6, 6, 46, 11, 11, 11, 11, 16, 36] as const;
const SPLIT = 3;

function noteOf(result: CommuneResult, rules: Rules, words: Words): string | null {
  const missing = rules.register.filter((unit) => result.missing.includes(unit.code));
  const notes = [
    ...(result.exceeded ? [words.commune.exceeded] : []),
    ...(missing.length > 0 ? [words.commune.provisional(missing)] : []),
  ];
  return notes.length > 0 ? notes.join('. ') : null;
}

function resultRow(result: CommuneResult, target: Target, rules: Rules, words: Words, trail: Trail): CellPlan[] {
  const link = target.reportedBy === 'commune' ? trail.toFigure(COMMUNE_CODE, target.id) : undefined;
  const linked = link ? { link } : {};
  return [
    cell(target.letter || null, 'center'),
    cell(target.id, 'center'),
    cell(target.text, 'text'),
    cell(words.requirement(target), 'center'),
    // For a rank or an improvement there is no base: the figure it is compared with stands there.
    cell(result.base ?? result.total, 'count'),
    cell(result.achieved, 'count', linked),
    cell(shownRate(result, result.state, target), 'rate', linked),
    cell(words.states[result.state], 'center', { paint: PAINT_OF_STATE[result.state], ...linked }),
    cell(noteOf(result, rules, words), 'text'),
  ];
}

/** Every target of the decision for the whole commune against its threshold. */
export function planCommune(commune: readonly CommuneResult[], rules: Rules, words: Words, trail: Trail): SheetPlan {
  const { title, columns, sumRule } = words.commune;
  const draft = new Draft(WIDTHS);
  addHeading(draft, rules, words, { text: title, subtitle: words.ranking.subtitle(rules), split: SPLIT });
  const header = draft.add(
    [
      columns.letter,
      columns.target,
      columns.text,
      columns.requirement,
      columns.base,
      columns.achieved,
      columns.rate,
      columns.result,
      columns.note,
    ].map((text) => cell(text, 'header')),
  );
  draft.add(indexRow(WIDTHS.length));
  for (const result of commune) {
    const target = rules.criteria.targets.find((candidate) => candidate.id === result.target);
    if (target) draft.add(resultRow(result, target, rules, words, trail));
  }
  draft.blank();
  draft.addLine(sumRule, 'remark');
  addSignatures(draft, words.ranking.sign, SPLIT);
  return draft.finish(words.sheets.commune, {
    freeze: { row: header + 2, column: 0 },
    print: landscape(header, header + 1),
  });
}
