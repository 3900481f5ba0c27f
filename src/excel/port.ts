import type { Applied, ApplyOptions, Destination, Outcome, Reading, Scope, Undone, WorkbookPort } from '../app';
import { formatAddress, type SheetPlace, type SheetSnapshot, type WorkbookPlan } from '../core';
import { MarkLedger } from './conditional-formats';
import { type Journal, mendEarlier } from './journal';
import { type FullReading, readAll, readOne, type SheetNames } from './reading';
import { attempt, Change, done, failed } from './run';
import { runEdits } from './run-edits';
import { clearAllMarks, runMarks } from './run-marks';
import { runForms, runResults } from './run-sheets';
import { runUndo } from './run-undo';
import { isBackup, loadInfo, type WorkbookInfo } from './survey';
import { watchSheets } from './watch';

type ExcelPortOptions = Omit<Journal, 'ledger' | 'listed'> & SheetNames;

/** What a run of a kind did besides what was asked. */
const NOTHING_BESIDES: Applied = { locked: [], kept: [] };

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.9). */
export class ExcelPort implements WorkbookPort {
  private readonly journal: Journal;
  /** The last reading, while nothing was written since: a write that follows need not ask again. */
  private last: FullReading | null = null;
  /** What people had decided when it was last read. */
  private decided: readonly SheetSnapshot[] | null = null;
  /** The workbook's name, as far as it was read: it may be saved under another. */
  private file = '';
  private names: ReadonlyMap<string, string> = new Map();
  private ours: ReadonlySet<string> = new Set();
  private hidden: ReadonlySet<string> = new Set();

  constructor(private readonly options: ExcelPortOptions) {
    this.journal = { ...options, ledger: new MarkLedger(), listed: (sheets) => this.list(sheets) };
  }

  async read(scope: Scope): Promise<Outcome<Reading>> {
    const found = await this.readFully(scope);
    return found.ok ? done(found.value.reading) : found;
  }

  async apply(plan: WorkbookPlan, { stamp = '', undoable = true }: ApplyOptions = {}): Promise<Outcome<Applied>> {
    const { sheets, forms = [], edits = [], marks = [] } = plan;
    const base = await this.base(sheets.length > 0);
    if (!base.ok) return base;
    this.last = null;
    const { journal } = this;
    if (forms.length > 0) return this.ended(await runForms(journal, base.value, forms));
    if (edits.length > 0) return this.ended(await runEdits(journal, base.value, edits));
    if (sheets.length > 0) {
      const kept = await runResults(journal, base.value, sheets, stamp);
      if (kept.ok) this.ours = new Set([...this.ours, ...sheets.map(({ name }) => name)]);
      return this.ended(kept);
    }
    return marks.length > 0 ? this.ended(await runMarks(journal, base.value, marks, undoable)) : done(NOTHING_BESIDES);
  }

  async undo(): Promise<Outcome<Undone>> {
    const info = await this.readInfo();
    if (!info.ok) return info;
    const record = info.value.memory.undo;
    return record ? runUndo(this.journal, info.value, record) : failed({ kind: 'nothing-to-undo' });
  }

  async clearMarks(): Promise<Outcome<number>> {
    const info = await this.readInfo();
    return info.ok ? clearAllMarks(this.journal, info.value) : info;
  }

  reveal({ sheet, cell }: Destination): Promise<Outcome<null>> {
    return attempt(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      // Only where it must be: a workbook with a protected structure refuses it.
      if (this.hidden.has(sheet)) worksheet.visibility = 'Visible';
      worksheet.activate();
      worksheet.getRange(cell ? formatAddress(cell) : 'A1').select();
      await context.sync();
      return null;
    }).then((outcome) =>
      outcome.ok || outcome.failure.kind !== 'sheet-gone' ? outcome : failed({ kind: 'sheet-gone', sheet }),
    );
  }

  watch(changed: (sheet: SheetPlace | null) => void): Promise<Outcome<() => Promise<void>>> {
    return watchSheets(
      (id) => this.names.get(id),
      (name) => this.ours.has(name) || isBackup({ name }),
      (sheet) => changed(sheet === null ? null : { file: this.file, sheet }),
    );
  }

  private list(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  private ended(outcome: Outcome<Partial<Applied>>): Outcome<Applied> {
    return outcome.ok ? done({ ...NOTHING_BESIDES, ...outcome.value }) : outcome;
  }

  /** What a write relies on: the last reading, or else a new one. */
  private async base(needsAll: boolean): Promise<Outcome<FullReading>> {
    const { last } = this;
    return last && !(needsAll && last.prints === null) ? done(last) : this.readFully({ kind: 'all' });
  }

  private async readFully(scope: Scope): Promise<Outcome<FullReading>> {
    const { options, decided } = this;
    const found = await (scope.kind === 'all' ? readAll(options) : readOne(scope, options, decided));
    if (!found.ok) {
      const gone = found.failure.kind === 'sheet-gone' && scope.kind === 'sheet';
      return gone ? failed({ kind: 'sheet-gone', sheet: scope.sheet.sheet }) : found;
    }
    const { info } = found.value;
    const mended = await this.mendEarlier(info);
    if (!mended.ok) return mended;
    if (mended.value) return this.readFully(scope);
    this.last = found.value;
    this.decided = found.value.reading.decided.flatMap(({ sheets }) => sheets);
    this.file = info.file;
    this.ours = info.ours;
    this.hidden = new Set(info.sheets.filter(({ hidden }) => hidden).map(({ name }) => name));
    this.list(info.sheets);
    return found;
  }

  /** The workbook without its cells: what taking back begins with. */
  private async readInfo(): Promise<Outcome<WorkbookInfo>> {
    this.last = null;
    const info = await attempt(async (context) => {
      const infoOf = loadInfo(context);
      await context.sync();
      return infoOf();
    });
    if (!info.ok) return info;
    const mended = await this.mendEarlier(info.value);
    if (!mended.ok) return mended;
    return mended.value ? this.readInfo() : info;
  }

  /** Takes back what a run left that was cut off, by the end of Excel perhaps. True when there was such a run. */
  private async mendEarlier({ memory }: WorkbookInfo): Promise<Outcome<boolean>> {
    const { writing } = memory;
    if (!writing) return done(false);
    return attempt(async (context) => {
      await mendEarlier(new Change(context), this.journal, writing.id);
      return true;
    });
  }
}
