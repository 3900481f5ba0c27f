import { type FileRow, type GivenFile, type PageState, Runner, type ShownSheet } from '../../app';
import { formatAddress, planMarks, type Rules, type SheetPlace } from '../../core';
import { DEFAULT_RULES } from '../../criteria';
import { VI } from '../../messages';
import { type DeskFile, FileDesk, readFile } from '../../xlsx';
import { BASE, deskOptions } from './desk-options';
import { fileRows, readRow, waitingRow } from './file-rows';
import { readInTurn } from './given';
import type { Keeper, Kept } from './keeper';

/** How long reading may go on without listening, and how often the rows follow it, in milliseconds. */
const SLICE = 50;
const ROWS_EVERY = 400;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the page shows besides what every shell shows. */
type OwnState = Omit<PageState, 'view' | 'task' | 'notice'>;

const EMPTY: OwnState = { files: [], results: [], corrections: [], shown: null, version: 0, keeping: 'unable' };

/** The files, who works on them, and the state that says how it all stands. */
export class Workbench {
  readonly desk = new FileDesk(deskOptions((to) => this.lead(to, to.cell && formatAddress(to.cell))));
  readonly runner = new Runner(this.desk, BASE, () => this.settle());
  /** True after the user took the colours away, until the next check. */
  marksHidden = false;
  private own = EMPTY;
  private state: PageState = { ...this.runner.store.get(), ...EMPTY };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly keeper: Keeper) {
    this.runner.store.subscribe(() => this.tell({}));
  }

  readonly getState = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get rules(): Rules {
    return this.runner.known?.survey.result.rules ?? DEFAULT_RULES;
  }

  tell(change: Partial<OwnState>): void {
    this.own = { ...this.own, ...change };
    this.state = { ...this.runner.store.get(), ...this.own };
    for (const listener of this.listeners) listener();
  }

  /** Brings a sheet before the user's eyes. */
  lead({ file, sheet }: ShownSheet, cell: string | null): void {
    this.tell({ shown: { sheet: { file, sheet }, cell, turn: (this.own.shown?.turn ?? 0) + 1 } });
  }

  /** Reads files one after the other; a row for each says how far it is. What is stopped leaves nothing behind. */
  async readAll(given: readonly GivenFile[]): Promise<DeskFile[]> {
    const before = this.own.files;
    const read: DeskFile[] = [];
    const rows = given.map(({ name, content }) => waitingRow(name, content.size));
    const showRows = (): void => this.tell({ files: [...rows, ...before] });
    showRows();
    let [listened, shown] = [performance.now(), performance.now()];
    for await (const done of readInTurn(given)) {
      rows[read.length] = readRow(done);
      read.push(done);
      if (performance.now() - listened < SLICE) continue;
      this.runner.progress({ done: read.length, total: given.length, of: 'files' });
      if (performance.now() - shown > ROWS_EVERY) {
        showRows();
        shown = performance.now();
      }
      await breathe();
      this.runner.endIfStopped();
      listened = performance.now();
    }
    showRows();
    return read;
  }

  /** Lays out what was kept, as it was left. */
  async restore({ files, corrections }: Kept): Promise<void> {
    const all: DeskFile[] = [];
    for (const [name, bytes] of files) {
      all.push(readFile(name, bytes));
      this.runner.progress({ done: all.length, total: files.size, of: 'files' });
      await breathe();
    }
    this.desk.put(all);
    this.desk.correct(corrections);
    this.desk.forgetUndo();
  }

  /** Makes everything that is shown follow what a run has done, and keeps it. */
  private async settle(): Promise<void> {
    const { desk, runner } = this;
    const { known } = runner;
    if (!known) return;
    const { result, parsed, sheets } = known.survey;
    if (!this.marksHidden)
      await desk.apply({ title: '', sheets: [], marks: planMarks(result, sheets, VI) }, { undoable: false });
    runner.change({ undoable: desk.undoable });
    this.tell({
      files: this.rowsAfter(fileRows(desk.files, { parsed, result, rulesFile: desk.rulesFile?.name ?? null })),
      results: desk.results.map(({ name }) => name),
      corrections: desk.corrections,
      version: this.own.version + 1,
      shown: this.shownAfter(sheets),
    });
    void this.keep();
  }

  /** The very rows that are shown, where nothing of them is different: they are not sent again. */
  private rowsAfter(rows: readonly FileRow[]): readonly FileRow[] {
    const { files } = this.own;
    return JSON.stringify(rows) === JSON.stringify(files) ? files : rows;
  }

  /** What is looked at stays, as long as it is there; else the first sheet is, which nobody is led to. */
  private shownAfter([first]: readonly SheetPlace[]): OwnState['shown'] {
    const { shown } = this.own;
    const { file, sheet } = shown?.sheet ?? { file: null, sheet: '' };
    const isThere =
      file === null ? this.desk.results.some(({ name }) => name === sheet) : this.desk.sheet({ file, sheet });
    if (shown && isThere) return shown;
    return first ? { sheet: first, cell: null, turn: shown?.turn ?? 0 } : null;
  }

  private async keep(): Promise<void> {
    const { desk, runner } = this;
    // What the browser did not give us cannot be given to it.
    const files = desk.files.filter(({ bytes }) => bytes.length > 0).map(({ name, bytes }) => [name, bytes] as const);
    const ranked = runner.store.get().view?.written === 'current';
    await this.keeper.keep({ files: new Map(files), corrections: desk.corrections, ranked });
    if (this.own.keeping !== this.keeper.keeping) this.tell({ keeping: this.keeper.keeping });
  }
}
