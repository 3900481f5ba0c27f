import type {
  Applied,
  ApplyOptions,
  Destination,
  Failure,
  Outcome,
  Reading,
  RunKind,
  Scope,
  Undone,
  WorkbookPort,
} from '../app';
import type {
  EditPlan,
  MarkPlan,
  RowSnapshot,
  SheetPlan,
  SheetSnapshot,
  WorkbookPlan,
  WorkbookSnapshot,
} from '../core';
import { readWorkbook } from './read-workbook';
import { writeWorkbook } from './write-workbook';

/** Everything that a run can change; each run makes a new one, so that taking it back is keeping the old. */
interface State {
  readonly sheets: readonly SheetSnapshot[];
  readonly results: readonly SheetPlan[];
  readonly stamp: string;
  readonly marks: ReadonlyMap<string, MarkPlan>;
  readonly before: { readonly state: State; readonly kind: RunKind } | null;
}

const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });

const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');

/** The sheet as a reader of the file finds it. */
function readBack(plan: SheetPlan): SheetSnapshot[] {
  return [...readWorkbook('', writeWorkbook({ title: plan.name, sheets: [plan] })).sheets];
}

function typed(rows: readonly RowSnapshot[], { cell, value }: EditPlan): RowSnapshot[] {
  const edited = { column: cell.column, value };
  const row = rows.find((one) => one.row === cell.row) ?? { row: cell.row, hidden: false, cells: [] };
  const cells = [...row.cells.filter(({ column }) => column !== cell.column), edited];
  const changed = { ...row, cells: cells.sort((a, b) => a.column - b.column) };
  return [...rows.filter((one) => one.row !== cell.row), changed].sort((a, b) => a.row - b.row);
}

/**
 * A workbook file behind the same port as Excel, without Excel: its sheets are held as values, its bytes are never
 * changed. Results are sheets beside it, marks and edits a layer over it.
 */
export class WorkbookFile implements WorkbookPort {
  private readonly source: WorkbookSnapshot;
  private state: State;
  private active: string;

  /** @param ruleSheets names of the sheets that hold rules */
  constructor(
    file: string,
    bytes: Uint8Array,
    private readonly ruleSheets: readonly string[],
  ) {
    this.source = readWorkbook(file, bytes);
    const { sheets } = this.source;
    this.state = { sheets, results: [], stamp: '', marks: new Map(), before: null };
    this.active = sheets[0]?.name ?? '';
  }

  /** The result sheets as the bytes of an .xlsx file; null while there are none. */
  resultBytes(title: string): Uint8Array | null {
    const { results } = this.state;
    return results.length > 0 ? writeWorkbook({ title, sheets: results }) : null;
  }

  /** What a preview shows over the cells of a sheet. */
  marksOn(sheet: string): MarkPlan | null {
    return this.state.marks.get(sheet) ?? null;
  }

  read(scope: Scope): Promise<Outcome<Reading>> {
    const { sheets, results, stamp, marks, before } = this.state;
    const isRule = ({ name }: SheetSnapshot): boolean => this.ruleSheets.includes(name);
    const units = sheets.filter((sheet) => !isRule(sheet));
    const wanted = scope.kind === 'sheet' ? scope.sheet : this.active;
    if (scope.kind === 'sheet' && !sheets.some(({ name }) => name === wanted)) {
      return Promise.resolve(failed({ kind: 'sheet-gone', sheet: wanted }));
    }
    const read = scope.kind === 'all' ? units : units.filter(({ name }) => name === wanted);
    return Promise.resolve(
      done({
        workbook: { ...this.source, sheets: read },
        rules: sheets.filter(isRule),
        sheets: units.map(({ name }) => name),
        active: this.active,
        results: results.length > 0 ? { sheets: results.map(({ name }) => name), stamp } : null,
        marked: [...marks.keys()],
        undoable: before?.kind ?? null,
      }),
    );
  }

  apply(plan: WorkbookPlan, { stamp = '', undoable = true }: ApplyOptions = {}): Promise<Outcome<Applied>> {
    const { sheets, forms = [], edits = [], marks = [] } = plan;
    const taken = [...sheets, ...forms].find(({ name }) =>
      this.state.sheets.some((sheet) => sameName(sheet.name, name)),
    );
    if (taken) return Promise.resolve(failed({ kind: 'sheet-name-taken', sheet: taken.name }));
    if (forms.length > 0) {
      this.change('forms', { sheets: [...this.state.sheets, ...forms.flatMap(readBack)] });
    } else if (edits.length > 0) this.change('edits', { sheets: this.edited(edits) });
    else if (sheets.length > 0) this.change('results', { results: sheets, stamp });
    else if (marks.length > 0) this.change('marks', { marks: this.marked(marks) }, undoable);
    return Promise.resolve(done({ locked: [], kept: [] }));
  }

  undo(): Promise<Outcome<Undone>> {
    const { before } = this.state;
    if (!before) return Promise.resolve(failed({ kind: 'nothing-to-undo' }));
    this.state = { ...before.state, before: null };
    return Promise.resolve(done({ kind: before.kind, changedSince: [] }));
  }

  clearMarks(): Promise<Outcome<number>> {
    const { marks, before } = this.state;
    this.state = { ...this.state, marks: new Map(), before: before?.kind === 'marks' ? null : before };
    return Promise.resolve(done(marks.size));
  }

  reveal({ sheet }: Destination): Promise<Outcome<null>> {
    const known = [...this.state.sheets, ...this.state.results].some(({ name }) => name === sheet);
    if (!known) return Promise.resolve(failed({ kind: 'sheet-gone', sheet }));
    this.active = sheet;
    return Promise.resolve(done(null));
  }

  /** Nobody else types into a file that is held here. */
  watch(): Promise<Outcome<() => Promise<void>>> {
    return Promise.resolve(done(() => Promise.resolve()));
  }

  private change(kind: RunKind, part: Partial<State>, undoable = true): void {
    const before = undoable ? { state: this.state, kind } : this.state.before;
    this.state = { ...this.state, ...part, before };
  }

  private edited(edits: readonly EditPlan[]): SheetSnapshot[] {
    return this.state.sheets.map((sheet) => ({
      ...sheet,
      rows: edits.filter((edit) => edit.sheet === sheet.name).reduce(typed, [...sheet.rows]),
    }));
  }

  private marked(plans: readonly MarkPlan[]): Map<string, MarkPlan> {
    const marks = new Map(this.state.marks);
    for (const plan of plans) {
      if (plan.cells.length > 0) marks.set(plan.sheet, plan);
      else marks.delete(plan.sheet);
    }
    return marks;
  }
}
