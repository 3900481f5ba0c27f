import { type CellAddress, formatAddress } from '../model/cell';
import type { Consolidation } from '../model/consolidation';
import type { Issue, Severity } from '../model/issue';
import type { MarkedCell, MarkPlan, Paint, SheetPlace } from '../model/plan';
import type { TargetRow, UnitReport } from '../model/report';
import { COMMUNE_CODE } from '../model/unit';
import type { Verdict } from '../model/verdict';
import type { Words } from '../model/words';
import { PAINT_OF_STATE } from './paint';

/** Marks of one sheet by address: a later mark of a cell replaces an earlier one. */
type Marks = Map<string, MarkedCell>;

/** Remarks are read, not coloured: a sheet full of colours shows nothing. */
const PAINT_OF_SEVERITY: Readonly<Record<Severity, Paint | null>> = {
  error: 'invalid',
  warning: 'missing',
  info: null,
};

function put(marks: Marks, cell: CellAddress, paint: Paint, before: string | null, after: string | null): void {
  marks.set(formatAddress(cell), { cell, paint, before, after });
}

const plain = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('vi');

/** Mã and Kết quả in the colour of the state, each with its sign; Kết quả with the word where it says something else. */
function markRow(row: TargetRow, verdict: Verdict, words: Words, marks: Marks): void {
  const paint = PAINT_OF_STATE[verdict.state];
  const sign = ` ${words.marks.states[verdict.state]}`;
  put(marks, row.code, paint, null, sign);
  const { cell, text } = row.result;
  if (!cell) return;
  const word = words.states[verdict.state];
  put(marks, cell, paint, null, plain(text) === plain(word) ? sign : `${sign} ${word}`);
}

function markReport(report: UnitReport, verdicts: readonly Verdict[], words: Words, marks: Marks): void {
  if (report.rejected) return;
  for (const verdict of verdicts) {
    const row = report.rows.get(verdict.target);
    if (row && verdict.state !== 'not-applicable') markRow(row, verdict, words, marks);
  }
}

function markIssue({ severity, cell }: Issue, words: Words, marks: Marks): void {
  const paint = PAINT_OF_SEVERITY[severity];
  if (cell && paint) put(marks, cell, paint, `${words.marks.severities[severity]} `, null);
}

const keyOf = ({ file, sheet }: { readonly file: string; readonly sheet: string | null }): string =>
  `${file}\n${sheet ?? ''}`;

/**
 * What a check shows on the reports' own sheets: pass and fail by colour and sign, and the cells at fault. A sheet with
 * nothing to show is in the list too, with no cells, so that its old marks go.
 *
 * @param sheets the sheets that were read
 */
export function planMarks(result: Consolidation, sheets: readonly SheetPlace[], words: Words): MarkPlan[] {
  const bySheet = new Map(sheets.map((place): [string, Marks] => [keyOf(place), new Map<string, MarkedCell>()]));
  for (const [unit, report] of result.reports) {
    const marks = bySheet.get(keyOf(report));
    const verdicts = unit === COMMUNE_CODE ? result.own : result.units.find((one) => one.unit.code === unit)?.verdicts;
    if (marks && verdicts) markReport(report, verdicts, words, marks);
  }
  for (const found of result.issues) {
    const marks = bySheet.get(keyOf(found));
    if (marks) markIssue(found, words, marks);
  }
  return sheets.map(({ file, sheet }) => ({
    file,
    sheet,
    cells: [...(bySheet.get(keyOf({ file, sheet }))?.values() ?? [])],
  }));
}
