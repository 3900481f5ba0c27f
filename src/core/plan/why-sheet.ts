import type { Consolidation } from '../model/consolidation';
import type { SheetPlan } from '../model/plan';
import type { Words } from '../model/words';
import { cell, Draft, landscape } from './draft';
import { live } from './live';
import type { StandingsBlock } from './standings-block';
import { whyCell } from './why';

const WIDTHS = [5, 40, 8, 85] as const;

/** Why each unit stands where it does: which targets, which points, which tie rule. Units in register order. */
export function planWhy(result: Consolidation, words: Words, block: StandingsBlock): SheetPlan {
  const { rules, units } = result;
  const { whyTitle, whyColumn, columns } = words.details;
  const draft = new Draft(WIDTHS);
  draft.addLine(whyTitle, 'title');
  draft.addLine(words.ranking.subtitle(rules), 'subtitle');
  draft.blank();
  const header = draft.add([columns.order, columns.unit, columns.rank, whyColumn].map((text) => cell(text, 'header')));
  const byRegister = rules.register.flatMap(({ code }) => units.filter(({ unit }) => unit.code === code));
  for (const [index, unit] of byRegister.entries()) {
    const { text, formula } = whyCell(unit, result, block, words);
    draft.add([
      cell(index + 1, 'center'),
      cell(unit.unit.name, 'text'),
      live(block.cell('rank', unit.unit.code), unit.rank, 'strong'),
      live(formula, text, 'text'),
    ]);
  }
  return draft.finish(words.sheets.why, {
    freeze: { row: header + 1, column: 2 },
    print: landscape(header, header),
    protect: true,
  });
}
