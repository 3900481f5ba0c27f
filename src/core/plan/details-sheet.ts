import type { Consolidation } from '../model/consolidation';
import type { Target } from '../model/criterion';
import type { CellRange } from '../model/cell';
import type { CellPlan, ChartPlan, ConditionalPlan, RowPlan, SheetPlan } from '../model/plan';
import type { UnitResult } from '../model/ranking';
import { STANDING_COLUMNS } from '../model/standing';
import type { Words } from '../model/words';
import { shownRate } from '../checks/shown-rate';
import { shownScore } from '../checks/shown-score';
import { dataColumn, inData } from './data-layout';
import { cell, Draft, landscape } from './draft';
import { columnRef, linked, literal, live, placeInside, twoDecimals } from './live';
import { type MatrixTable, matrixTables, MATRIX_WIDTHS } from './matrix-tables';
import { PAINT_OF_STATE, paintByWord } from './paint';
import { shownScoreFormula } from './phrases';
import { standingRows } from './standings';
import { type Standing, type StandingsBlock, standingsBlock } from './standings-block';
import type { Trail } from './trail';

/** The header of the first table, and of the block beside it: title, subtitle, blank and bloc come before. */
const HEADER_ROW = 4;

/** Width of a column that is reckoned with and seldom looked at. */
const BLOCK_WIDTH = 11;

/** Chi tiết, and the block beside its matrix that the other sheets ask. */
export interface DetailsPlan {
  readonly sheet: SheetPlan;
  readonly block: StandingsBlock;
}

interface Context {
  readonly words: Words;
  readonly trail: Trail;
  readonly block: StandingsBlock;
}

function stateCell(result: UnitResult, target: Target, { words, trail }: Context): CellPlan {
  const verdict = result.verdicts.find((candidate) => candidate.target === target.id);
  if (!verdict) return cell(null, 'center');
  const word = words.states[verdict.state];
  const paint = PAINT_OF_STATE[verdict.state];
  const row = trail.rowOf(result.unit.code, target.id);
  // A target that does not apply has no figures to go to.
  if (row === undefined) return cell(word, 'center', { paint });
  const rate = shownRate(verdict, verdict.state, target);
  const [state, shown] = [inData('state', row, words), inData('rate', row, words)];
  const text = `${state}&IF(${shown}="","",CHAR(10)&${twoDecimals(shown)}&"%")`;
  const formula = linked(placeInside(words.sheets.data, { row, column: dataColumn('state') }), text);
  return live(formula, rate === null ? word : `${word}\n${words.rate(rate)}`, 'center', { paint });
}

function unitRow(result: UnitResult, order: number, { targets }: MatrixTable, context: Context): CellPlan[] {
  const { block, trail, words } = context;
  const { unit, score, rank } = result;
  const rows = trail.rowsOf(unit.code);
  const top = rows && placeInside(words.sheets.data, { row: rows.from, column: 0 });
  const name =
    rows && top ? live(linked(top, inData('unit', rows.from, words)), unit.name, 'text') : cell(unit.name, 'text');
  const scoreCell = block.cell('score', unit.code);
  return [
    cell(order, 'center'),
    name,
    cell(unit.bloc ?? '–', 'center'),
    ...targets.map((target) => stateCell(result, target, context)),
    live(`IF(${scoreCell}="","",${shownScoreFormula(scoreCell)})`, score === null ? null : shownScore(score), 'score'),
    live(block.cell('rank', unit.code), rank, 'strong'),
  ];
}

/** How many of the table's units meet each target, of how many that are counted. */
function passedRow({ targets, units }: MatrixTable, from: number, { words }: Context): CellPlan[] {
  const [pass, fail] = [words.states.pass, words.states.fail];
  const counts = targets.map((target, index) => {
    const column = MATRIX_WIDTHS.leading.length + index;
    const range = columnRef(column, from, from + units.length - 1);
    const count = (state: string): string => `COUNTIF(${range},${literal(`${state}*`)})`;
    const states = units.map(({ verdicts }) => verdicts.find((verdict) => verdict.target === target.id)?.state);
    const [passed, failed] = [states.filter((state) => state === 'pass'), states.filter((state) => state === 'fail')];
    const value = `${passed.length}/${passed.length + failed.length}`;
    return live(`${count(pass)}&"/"&(${count(pass)}+${count(fail)})`, value, 'strong');
  });
  return [cell(null, 'center'), cell(words.details.passed, 'text'), cell(null, 'center'), ...counts];
}

function headerRow({ targets }: MatrixTable, { words }: Context): CellPlan[] {
  const { columns } = words.details;
  const texts = targets.map((target) => `${target.id}\n${words.requirement(target)}`);
  return [columns.order, columns.unit, columns.bloc, ...texts, columns.score, columns.rank].map((text) =>
    cell(text, 'header'),
  );
}

/** Adds one table; returns the cells its colours follow. */
function addTable(draft: Draft, table: MatrixTable, orderOf: (code: string) => number, context: Context): CellRange {
  draft.add(headerRow(table, context));
  const from = draft.next;
  for (const result of table.units) draft.add(unitRow(result, orderOf(result.unit.code), table, context));
  const to = Math.max(from, draft.next - 1);
  draft.add(passedRow(table, from, context));
  const first = MATRIX_WIDTHS.leading.length;
  return {
    from: { row: from, column: first },
    to: { row: to, column: first + Math.max(0, table.targets.length - 1) },
  };
}

/** The rows with the block beside them, as far down as either goes. */
function withBlock(rows: readonly RowPlan[], block: readonly (readonly CellPlan[])[], column: number): RowPlan[] {
  const first = HEADER_ROW - 1;
  const length = Math.max(rows.length, first + block.length);
  return Array.from({ length }, (_, index): RowPlan => {
    const row = rows[index] ?? { cells: [] };
    const beside = block[index - first];
    if (!beside) return row;
    const left = Array.from({ length: column }, (_each, at) => row.cells[at] ?? null);
    return { ...row, cells: [...left, ...beside] };
  });
}

/** Each unit with its first line in the tables: header, lines and sum, then a blank and a title before the next. */
function standingsOf(units: readonly UnitResult[], tables: readonly MatrixTable[]): Standing[] {
  const rowOf = new Map<string, number>();
  let header = HEADER_ROW;
  for (const table of tables) {
    table.units.forEach(({ unit }, index) => {
      if (!rowOf.has(unit.code)) rowOf.set(unit.code, header + 1 + index);
    });
    header += table.units.length + 4;
  }
  return units.map((result) => ({ result, matrixRow: rowOf.get(result.unit.code) ?? 0 }));
}

function scoreChart(block: StandingsBlock, column: number, result: Consolidation, words: Words): ChartPlan[] {
  if (result.units.length === 0) return [];
  const of = (key: 'name' | 'scoreKey'): CellRange => {
    const at = column + STANDING_COLUMNS.indexOf(key);
    return { from: { row: block.first, column: at }, to: { row: block.last, column: at } };
  };
  const below = block.last + 3;
  const over = { from: { row: below, column }, to: { row: below + 24, column: column + 9 } };
  return [{ title: words.details.chart, names: of('name'), values: of('scoreKey'), over, most: 100 }];
}

/**
 * The matrix units × targets, each state in a word on its colour; beside it, not printed, what is reckoned from state to
 * rank. Units in register order: nothing moves when a rank does.
 *
 * @param opinionAt the cell with the council's opinion on the unit of that register place
 */
export function planDetails(
  result: Consolidation,
  words: Words,
  trail: Trail,
  opinionAt: (index: number) => string,
): DetailsPlan {
  const { rules, units } = result;
  const byRegister = rules.register.flatMap(({ code }) => units.filter(({ unit }) => unit.code === code));
  const targets = rules.criteria.targets.filter((target) => target.active && target.reportedBy !== 'commune');
  const tables = matrixTables(byRegister, targets);
  const printed = Math.max(...tables.map((table) => table.widths.length));
  const widest = tables.find((table) => table.widths.length === printed)?.widths ?? [];
  const column = printed + 1;
  const place = { column, header: HEADER_ROW };
  const draft = new Draft([...widest, 3, ...STANDING_COLUMNS.map((key) => (key === 'name' ? 26 : BLOCK_WIDTH))]);
  draft.addLine(words.details.title, 'title', printed);
  draft.addLine(words.ranking.subtitle(rules), 'subtitle', printed);
  draft.blank();
  const standings = standingsOf(byRegister, tables);
  const block = standingsBlock(standings, place, words);
  const context: Context = { words, trail, block };
  const orderOf = (code: string): number => byRegister.findIndex(({ unit }) => unit.code === code) + 1;
  const ranges: CellRange[] = [];
  const breaks: number[] = [];
  for (const [index, table] of tables.entries()) {
    if (index > 0) {
      draft.blank();
      breaks.push(draft.next);
    }
    if (table.title) draft.addLine(words.details.blocTitle(table.bloc), 'section', printed);
    else draft.blank();
    ranges.push(addTable(draft, table, orderOf, context));
  }
  draft.blank();
  draft.addLine(words.details.legend, 'remark', printed);
  for (const target of targets) draft.addLine(`${target.id}: ${target.text}`, 'remark', printed);
  const headers = STANDING_COLUMNS.map((key) => cell(words.details.blockColumns[key], 'plain'));
  const rows = withBlock(
    draft.rows,
    [[cell(words.details.block, 'section')], headers, ...standingRows(standings, result, place, opinionAt, context)],
    column,
  );
  const colours: ConditionalPlan[] =
    targets.length === 0 ? [] : ranges.map((range) => ({ range, match: 'start', equals: paintByWord(words) }));
  const sheet = draft.finish(words.sheets.details, {
    freeze: { row: HEADER_ROW + 1, column: 2 },
    print: {
      ...landscape(HEADER_ROW, HEADER_ROW),
      repeat: tables.length === 1 ? { from: HEADER_ROW, to: HEADER_ROW } : null,
      breaks,
      columns: printed,
    },
    protect: true,
    conditionals: colours,
    charts: scoreChart(block, column, result, words),
  });
  return { sheet: { ...sheet, rows }, block };
}
