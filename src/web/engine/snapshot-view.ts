import type { CellView, RowView, SheetView } from '../../app';
import {
  type CellSnapshot,
  type Consolidation,
  type Correction,
  formatAddress,
  type Issue,
  type MarkPlan,
  parseAddress,
  type SheetPlace,
  type SheetSnapshot,
  shownRate,
  type UnitReport,
  type Verdict,
} from '../../core';
import { shownNumber, VI } from '../../messages';
import { countCells } from './counts';
import { coveredCells, PLAIN, spanOf } from './plan-view';

/** Widths in pixels: of an empty column, of the widest one, of a character, of a cell's own margins. */
const WIDTH = { least: 44, most: 300, character: 7, margins: 14 } as const;

/** Merged ranges of a stranger's sheet may cover a million cells; so many say enough. */
const MOST_COVERED = 20_000;

export interface SentSheet {
  readonly place: SheetPlace;
  readonly sheet: SheetSnapshot;
  readonly marks: MarkPlan | null;
  readonly corrections: readonly Correction[];
  readonly reports: readonly UnitReport[];
  readonly result: Consolidation;
}

const US_NUMBER = /^-?[\d,]*\.?\d+%?$/;

/** As a Vietnamese reader writes it, whatever language the file was read in. */
function shownText({ value, shown }: CellSnapshot): string {
  if (typeof value === 'number') {
    if (shown === undefined) return shownNumber(value, 'General');
    return US_NUMBER.test(shown) ? shown.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : shown;
  }
  if (value === null) return '';
  return shown ?? (typeof value === 'object' ? value.error : String(value));
}

/** Everything that is laid over the cells, by address. */
interface Layers {
  readonly texts: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, MarkPlan['cells'][number]>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly counts: ReadonlyMap<string, string>;
  readonly corrections: ReadonlyMap<string, Correction>;
}

/** A row's own formulas still show what the file's program calculated: of a row that was typed over, what counts now. */
function recalculated(
  report: UnitReport,
  verdicts: readonly Verdict[],
  { result, corrections }: SentSheet,
): [string, string][] {
  const rows = new Set(corrections.map(({ cell }) => cell.row));
  return verdicts.flatMap((verdict): [string, string][] => {
    const row = report.rows.get(verdict.target);
    const target = result.rules.criteria.targets.find(({ id }) => id === verdict.target);
    if (!row || !target || !rows.has(row.code.row)) return [];
    const rate = shownRate(verdict, verdict.state, target);
    return [
      ...(row.rate.isFormula && row.rate.cell
        ? [[formatAddress(row.rate.cell), rate === null ? '' : shownNumber(rate, '0.00')] as [string, string]]
        : []),
      ...(row.result.isFormula && row.result.cell
        ? [[formatAddress(row.result.cell), VI.states[verdict.state]] as [string, string]]
        : []),
    ];
  });
}

function layersOf(sent: SentSheet): Layers {
  const { place, marks, corrections, reports, result } = sent;
  const verdictsOf = ({ unit }: UnitReport): readonly Verdict[] =>
    result.units.find((one) => one.unit.code === unit)?.verdicts ?? result.own;
  const here = result.issues.filter(({ file, sheet }) => file === place.file && sheet === place.sheet);
  const counts = reports.flatMap((report) => [...countCells(report, result.rules)]);
  return {
    texts: new Map(reports.flatMap((report) => recalculated(report, verdictsOf(report), sent))),
    marks: new Map(marks?.cells.map((mark) => [formatAddress(mark.cell), mark])),
    issues: new Map(here.flatMap((found) => (found.cell ? [[formatAddress(found.cell), found] as const] : []))),
    counts: new Map(counts.map(([address, { label }]) => [address, label])),
    corrections: new Map(corrections.map((one) => [formatAddress(one.cell), one])),
  };
}

function issueAt(found: Issue | undefined): CellView['issue'] {
  if (!found) return null;
  const { found: what, expected, fix } = VI.issue(found);
  return { severity: found.severity, text: `${what}. ${expected}. ${fix}` };
}

function cellView(address: string, cell: CellSnapshot | undefined, layers: Layers): Omit<CellView, 'column'> {
  const mark = layers.marks.get(address);
  const correction = layers.corrections.get(address);
  const isNumber = typeof cell?.value === 'number';
  const text = layers.texts.get(address) ?? (cell ? shownText(cell) : '');
  return {
    ...PLAIN,
    text: `${mark?.before ?? ''}${text}${mark?.after ?? ''}`,
    align: isNumber ? 'right' : 'left',
    wrap: true,
    border: true,
    paint: mark?.paint ?? null,
    issue: issueAt(layers.issues.get(address)),
    count: layers.counts.get(address) ?? null,
    corrected: correction ? correction.from : null,
  };
}

/** The cells that stand in the sheet, and the blank ones that something is to be said of, by row and column. */
function cellsByRow(sheet: SheetSnapshot, layers: Layers): Map<number, Map<number, CellSnapshot | undefined>> {
  const rows = new Map<number, Map<number, CellSnapshot | undefined>>();
  for (const address of [...layers.counts.keys(), ...layers.issues.keys(), ...layers.marks.keys()]) {
    const at = parseAddress(address);
    if (!at) continue;
    const row = rows.get(at.row) ?? new Map<number, CellSnapshot | undefined>();
    rows.set(at.row, row.set(at.column, undefined));
  }
  for (const { row: number, cells } of sheet.rows) {
    const row = rows.get(number) ?? new Map<number, CellSnapshot | undefined>();
    for (const cell of cells) row.set(cell.column, cell);
    rows.set(number, row);
  }
  return rows;
}

const widthOf = (longest: number): number =>
  Math.min(WIDTH.most, Math.max(WIDTH.least, longest * WIDTH.character + WIDTH.margins));

/** A unit's sheet as it is drawn: its values where they stand, and over them what was found. */
export function snapshotView(sent: SentSheet): SheetView {
  const { place, sheet } = sent;
  const layers = layersOf(sent);
  const first = new Map(sheet.merges.map((merge) => [formatAddress(merge.from), merge]));
  const covered = new Set(sheet.merges.slice(0, MOST_COVERED).filter(isSmall).flatMap(coveredCells));
  const longest: number[] = [];
  const rows = [...cellsByRow(sheet, layers)]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]): RowView => {
      const drawn = [...cells]
        .sort(([a], [b]) => a - b)
        .flatMap(([column, cell]): CellView[] => {
          const address = formatAddress({ row, column });
          if (covered.has(address)) return [];
          const merge = first.get(address);
          const view = cellView(address, cell, layers);
          if (!merge)
            longest[column] = Math.max(longest[column] ?? 0, ...view.text.split('\n').map(({ length }) => length));
          return [{ ...view, column, span: merge && isSmall(merge) ? spanOf(merge) : null }];
        });
      return { row, height: null, cells: drawn };
    });
  return { sheet: place, widths: Array.from(longest, (length) => widthOf(length ?? 0)), rows };
}

const isSmall = ({ from, to }: SheetSnapshot['merges'][number]): boolean =>
  (to.row - from.row + 1) * (to.column - from.column + 1) <= MOST_COVERED;
