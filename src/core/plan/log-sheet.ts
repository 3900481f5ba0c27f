import { formatAddress } from '../model/cell';
import type { Consolidation } from '../model/consolidation';
import { LOG_COLUMNS, type LogEntry } from '../model/log';
import type { Correction, Look, SheetPlan } from '../model/plan';
import type { TargetRow } from '../model/report';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';
import { ACROSS, cell, Draft, landscape, type Span } from './draft';

const COLUMNS = [
  ['order', 6],
  ['at', 17],
  ['unit', 9],
  ['target', 8],
  ['column', 12],
  ['file', 30],
  ['sheet', 14],
  ['cell', 7],
  ['from', 18],
  ['to', 14],
] as const;

const FIGURES = ['total', 'excluded', 'achieved', 'rate'] as const satisfies readonly ColumnRole[];

/** Whose figure it was, and which. */
interface Figure {
  readonly unit: string;
  readonly target: string;
  readonly column: ColumnRole;
}

function figureIn(row: TargetRow, address: string): ColumnRole | undefined {
  return FIGURES.find((role) => {
    const at = row[role].cell;
    return at !== null && formatAddress(at) === address;
  });
}

function figureAt({ file, sheet, cell: at }: Correction, { reports }: Consolidation): Figure | null {
  for (const report of reports.values()) {
    if (report.file !== file || report.sheet !== sheet) continue;
    for (const [target, row] of report.rows) {
      const column = figureIn(row, formatAddress(at));
      if (column) return { unit: report.unit, target, column };
    }
  }
  return null;
}

/** One line a file of each run: where it stands on the widths that the corrections below ask for. */
const RUN_SPANS: Readonly<Record<keyof LogEntry, readonly [from: number, to: number]>> = {
  at: [1, 1],
  file: [2, 4],
  size: [8, 8],
  sha256: [5, 5],
  settings: [6, 7],
  rules: [9, 9],
};

function addRuns(draft: Draft, entries: readonly LogEntry[], { log }: Words): void {
  const row = (order: string, texts: Readonly<Record<keyof LogEntry, string>>, look: Look): number =>
    draft.addSpans([
      { from: 0, to: 0, text: order, look: look === 'header' ? 'header' : 'center' },
      ...LOG_COLUMNS.map((key): Span => {
        const [from, to] = RUN_SPANS[key];
        return { from, to, text: texts[key], look };
      }),
    ]);
  draft.addLine(log.runsTitle, 'title');
  draft.addLine(log.runsNote, 'remark');
  draft.blank();
  row(log.columns.order, log.runColumns, 'header');
  for (const [index, entry] of entries.entries()) row(String(index + 1), entry, 'text');
}

/** Every figure of a unit that the office typed over: what its file says, and what was counted instead. */
function addCorrections(draft: Draft, corrections: readonly Correction[], result: Consolidation, words: Words): number {
  const { title, note, columns, blank, unknown, moment } = words.log;
  draft.addLine(title, 'title');
  draft.addLine(note, 'remark');
  draft.blank();
  const header = draft.add(COLUMNS.map(([key]) => cell(columns[key], 'header')));
  for (const [index, correction] of corrections.entries()) {
    const figure = figureAt(correction, result);
    draft.add([
      cell(index + 1, 'center'),
      cell(moment(correction.at), 'center'),
      cell(figure?.unit ?? unknown, 'center'),
      cell(figure?.target ?? unknown, 'center'),
      cell(figure ? words.report.columns[figure.column] : unknown, 'text'),
      cell(correction.file, 'text'),
      cell(correction.sheet, 'text'),
      cell(formatAddress(correction.cell), 'center'),
      cell(correction.from.trim() === '' ? blank : correction.from, 'text'),
      cell(correction.to, 'strong'),
    ]);
  }
  return header;
}

/** What was consolidated when, from which files, by which rules; below, the figures that the office typed over. */
export function planLog(
  corrections: readonly Correction[],
  result: Consolidation,
  words: Words,
  entries: readonly LogEntry[] = [],
): SheetPlan {
  const draft = new Draft(COLUMNS.map(([, width]) => width));
  if (entries.length > 0) addRuns(draft, entries, words);
  if (entries.length > 0 && corrections.length > 0) draft.blank();
  const header = corrections.length > 0 ? addCorrections(draft, corrections, result, words) : 3;
  const alone = entries.length === 0 || corrections.length === 0;
  return draft.finish(words.sheets.log, {
    freeze: alone ? { row: header + 1, column: 0 } : null,
    // Two tables have two headers, and only one could be on every page.
    print: alone ? landscape(header, header) : ACROSS,
  });
}
