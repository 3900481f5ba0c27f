import { formatAddress } from '../model/cell';
import type { Consolidation } from '../model/consolidation';
import type { Correction, SheetPlan } from '../model/plan';
import type { TargetRow } from '../model/report';
import type { ColumnRole } from '../model/vocabulary';
import type { Words } from '../model/words';
import { cell, Draft, landscape } from './draft';

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

/** Every figure of a unit that the office typed over: what its file says, and what was counted instead. */
export function planLog(corrections: readonly Correction[], result: Consolidation, words: Words): SheetPlan {
  const { title, note, columns, blank, unknown, moment } = words.log;
  const draft = new Draft(COLUMNS.map(([, width]) => width));
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
  return draft.finish(words.sheets.log, {
    freeze: { row: header + 1, column: 0 },
    print: landscape(header, header),
  });
}
