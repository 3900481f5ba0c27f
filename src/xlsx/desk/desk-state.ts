import { FEWEST_RULE_SHEETS, type Reading, type RunKind, sheetKey } from '../../app';
import {
  type Correction,
  issue,
  type MarkPlan,
  place,
  type SheetPlace,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../core';
import type { DeskFile } from './desk-file';

/** Everything that a run can change; each run makes a new one, so that taking it back is keeping the old. */
export interface DeskState {
  /** In order of their names, so that nothing depends on the order they came in. */
  readonly files: readonly DeskFile[];
  readonly corrections: readonly Correction[];
  readonly results: readonly SheetPlan[];
  readonly stamp: string;
  readonly marks: ReadonlyMap<string, MarkPlan>;
  readonly before: { readonly state: DeskState; readonly kind: RunKind } | null;
}

export const EMPTY_DESK: DeskState = {
  files: [],
  corrections: [],
  results: [],
  stamp: '',
  marks: new Map(),
  before: null,
};

/** Which sheets hold rules, by name. */
type IsRule = (sheet: SheetSnapshot) => boolean;

/** What may lie on the desk besides reports, told by the names of sheets. */
export interface OwnSheets {
  readonly isRule: IsRule;
  /** Whether a workbook with sheets of these names is an earlier result. */
  readonly isResult: (sheets: readonly string[]) => boolean;
  /** Those of its sheets that people write decisions into. */
  readonly decisionSheets: readonly string[];
}

/** The file whose rules everything goes by: the first by name that holds rule sheets. */
export const rulesFileOf = ({ files }: DeskState, isRule: IsRule): DeskFile | null =>
  files.find(({ counted }) => counted.filter(isRule).length >= FEWEST_RULE_SHEETS) ?? null;

/** An earlier result: no sheet of it is a report, and its file says what it is. */
function withoutReports({ name, workbook }: DeskFile): WorkbookSnapshot {
  return { ...workbook, sheets: [], issues: [issue('file-own-workbook', place(name), name, { kind: 'result' })] };
}

function decidedIn(files: readonly DeskFile[], decisionSheets: readonly string[]): WorkbookSnapshot[] {
  return files
    .map(({ workbook, counted }) => ({
      ...workbook,
      sheets: counted.filter(({ name }) => decisionSheets.includes(name)),
    }))
    .filter(({ sheets }) => sheets.length > 0);
}

/** The desk as a port tells it. Every file is named, with the sheets that `inScope` lets through. */
export function readingOf(
  state: DeskState,
  { isRule, isResult, decisionSheets }: OwnSheets,
  active: SheetPlace | null,
  inScope: (place: SheetPlace) => boolean,
): Reading {
  const { files, results, stamp, marks, corrections, before } = state;
  const master = rulesFileOf(state, isRule);
  const earlier = files.filter((file) => file !== master && isResult(file.workbook.sheets.map(({ name }) => name)));
  // Other workbooks with rules are read as they are: core says that they are no reports.
  const unitSheets = ({ counted }: DeskFile): readonly SheetSnapshot[] => counted.filter((sheet) => !isRule(sheet));
  const books = files
    .map((file) =>
      earlier.includes(file)
        ? withoutReports(file)
        : { ...file.workbook, sheets: file === master ? unitSheets(file) : file.counted },
    )
    .filter(({ file, sheets }) => file !== master?.name || sheets.some(({ rows }) => rows.length > 0));
  return {
    reportsAre: 'files',
    workbooks: books.map((book) => ({
      ...book,
      sheets: book.sheets.filter(({ name }) => inScope({ file: book.file, sheet: name })),
    })),
    // The office's own workbook may hold everything, as it does in Excel.
    decided: decidedIn(master ? [...earlier, master] : earlier, decisionSheets),
    rules: { file: master?.name ?? '', sheets: master?.counted.filter(isRule) ?? [] },
    sheets: books.flatMap(({ file, sheets }) => sheets.map(({ name }) => ({ file, sheet: name }))),
    active,
    results: results.length > 0 ? { sheets: results.map(({ name }) => name), stamp } : null,
    marked: [...marks.values()].map(({ file, sheet }) => ({ file, sheet })),
    corrections: corrections.filter(({ file }) => file !== master?.name),
    undoable: before?.kind ?? null,
  };
}

/** Marks after these files are gone. */
export const marksWithout = (marks: DeskState['marks'], files: ReadonlySet<string>): DeskState['marks'] =>
  new Map([...marks].filter(([, { file }]) => !files.has(file)));

/** A check that finds what is shown already changes nothing, and takes nobody's way back. */
export const changesMarks = (marks: DeskState['marks'], plans: readonly MarkPlan[]): boolean =>
  plans.some((plan) => JSON.stringify(marks.get(sheetKey(plan))?.cells ?? []) !== JSON.stringify(plan.cells));

/** Marks after a run: a sheet with none is not kept. */
export function marksAfter(marks: DeskState['marks'], plans: readonly MarkPlan[]): DeskState['marks'] {
  const after = new Map(marks);
  for (const plan of plans) {
    if (plan.cells.length > 0) after.set(sheetKey(plan), plan);
    else after.delete(sheetKey(plan));
  }
  return after;
}
