import type { CellPlan, SheetPlan } from '../model/plan';
import type { UnitResult } from '../model/ranking';
import type { Rules } from '../model/rules';
import type { Words } from '../model/words';
import { cell, Draft, indexRow, landscape, type Span } from './draft';
import { addHeading, addSignatures } from './heading';
import type { Trail } from './trail';

const WIDTHS = [6, 38, 7, 13, 9, 8, 9, 24, 14, 16] as const;

/** Where the heading's right half and the right signature begin. */
const SPLIT = 3;

const twoDecimals = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

function failedTargets({ verdicts }: UnitResult): string[] {
  return verdicts.filter((verdict) => verdict.state === 'fail').map((verdict) => verdict.target);
}

function rankedRow(result: UnitResult, order: number, words: Words, trail: Trail): CellPlan[] {
  const { unit } = result;
  const link = trail.toUnit(unit.code);
  const linked = link ? { link } : {};
  return [
    cell(order, 'center'),
    cell(unit.name, 'text'),
    cell(unit.bloc, 'center'),
    cell(`${result.passed}/${result.assessed}`, 'center', linked),
    cell(twoDecimals(result.score), 'score', linked),
    cell(result.rank, 'strong', linked),
    cell(result.rankInBloc, 'center', linked),
    cell(words.ranking.result(failedTargets(result)), 'text', { paint: result.failed === 0 ? 'pass' : 'fail' }),
    cell(words.ranking.award(result.eligible), 'center'),
    cell(result.tied ? words.ranking.tied : null, 'text'),
  ];
}

function addUnranked(draft: Draft, units: readonly UnitResult[], words: Words, trail: Trail): void {
  const { columns, unrankedColumns, unrankedTitle, noneUnranked } = words.ranking;
  draft.blank();
  draft.addLine(unrankedTitle, 'section');
  if (units.length === 0) {
    draft.addLine(noneUnranked, 'remark');
    return;
  }
  const last = WIDTHS.length - 1;
  draft.addSpans([
    { from: 0, to: 0, text: columns.order, look: 'header' },
    { from: 1, to: 1, text: columns.unit, look: 'header' },
    { from: 2, to: 2, text: columns.bloc, look: 'header' },
    { from: 3, to: last, text: unrankedColumns.reason, look: 'header' },
  ]);
  for (const [index, { unit, reason }] of units.entries()) {
    const link = trail.toUnit(unit.code);
    const row: readonly Span[] = [
      { from: 0, to: 0, text: String(index + 1), look: 'center', ...(link ? { link } : {}) },
      { from: 1, to: 1, text: unit.name, look: 'text' },
      { from: 2, to: 2, text: unit.bloc ?? '', look: 'center' },
      { from: 3, to: last, text: reason ? words.reason(reason) : '', look: 'text' },
    ];
    draft.addSpans(row);
  }
}

/** The consolidated ranking sheet, the one that is printed and signed. */
export function planRanking(units: readonly UnitResult[], rules: Rules, words: Words, trail: Trail): SheetPlan {
  const { ranking } = words;
  const draft = new Draft(WIDTHS);
  addHeading(draft, rules, words, { text: ranking.title, subtitle: ranking.subtitle(rules), split: SPLIT });
  const { columns } = ranking;
  const header = draft.add(
    [
      columns.order,
      columns.unit,
      columns.bloc,
      columns.counted,
      columns.score,
      columns.rank,
      columns.blocRank,
      columns.result,
      columns.award,
      columns.note,
    ].map((text) => cell(text, 'header')),
  );
  draft.add(indexRow(WIDTHS.length));
  const ranked = units.filter((result) => result.status === 'ranked');
  for (const [index, result] of ranked.entries()) draft.add(rankedRow(result, index + 1, words, trail));
  if (ranked.length === 0) draft.addLine(ranking.noneRanked, 'text');
  addUnranked(
    draft,
    units.filter((result) => result.status !== 'ranked'),
    words,
    trail,
  );
  draft.blank();
  for (const rule of ranking.rules(rules)) draft.addLine(rule, 'remark');
  addSignatures(draft, ranking.sign, SPLIT);
  return draft.finish(words.sheets.ranking, {
    freeze: { row: header + 2, column: 2 },
    print: landscape(header, header + 1),
  });
}
