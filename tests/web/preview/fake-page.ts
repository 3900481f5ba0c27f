import type { FileRow, MadeFile, PageSession, PageState, PrintedSheet, SheetView, ShownSheet } from '../../../src/app';
import { FakeSession } from '../../taskpane/fake-session';

const EMPTY: PageState = {
  view: null,
  task: null,
  notice: null,
  files: [],
  results: [],
  corrections: [],
  shown: null,
  version: 1,
  keeping: 'kept',
};

type PageCall = readonly [action: string, ...rest: readonly unknown[]];

/** A page's session whose state and sheets a test sets, and which only writes down what it was asked to do. */
export class FakePage implements PageSession {
  readonly asked: PageCall[] = [];
  /** What a correction comes to. */
  corrected: Partial<PageState> = {};
  /** Answers to viewSheet; a test may keep one waiting. */
  answer: (sheet: ShownSheet) => Promise<SheetView | null> = () => Promise.resolve(null);
  private state: PageState;
  private readonly listeners = new Set<() => void>();
  /** Writes down what every shell can be asked to do. */
  readonly pane = new FakeSession();

  constructor(state: Partial<PageState> = {}) {
    this.state = { ...EMPTY, ...state };
  }

  readonly getState = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  readonly show = (sheet: ShownSheet, cell: string | null = null): Promise<void> => {
    this.asked.push(['show', sheet, cell]);
    this.set({ shown: { sheet, cell, turn: (this.state.shown?.turn ?? 0) + 1 } });
    return Promise.resolve();
  };

  readonly viewSheet = (sheet: ShownSheet): Promise<SheetView | null> => this.answer(sheet);

  /** Answers to printSheet. */
  printed: PrintedSheet | null = null;

  readonly printSheet = (): Promise<PrintedSheet | null> => Promise.resolve(this.printed);

  readonly correct = (...call: Parameters<PageSession['correct']>): Promise<void> => {
    this.asked.push(['correct', ...call]);
    this.set(this.corrected);
    return Promise.resolve();
  };

  readonly restore = this.action('restore');
  readonly addFiles = this.action('addFiles');
  readonly removeFile = this.action('removeFile');
  readonly startOver = this.action('startOver');
  /** Answers to download. */
  made: MadeFile | null = null;
  /** Answers to reminder. */
  message = '';

  readonly download = (...call: Parameters<PageSession['download']>): Promise<MadeFile | null> => {
    this.asked.push(['download', ...call]);
    return Promise.resolve(this.made);
  };

  readonly reminder = (...call: Parameters<PageSession['reminder']>): Promise<string> => {
    this.asked.push(['reminder', ...call]);
    return Promise.resolve(this.message);
  };

  readonly open = this.pane.open;
  readonly checkSheet = this.pane.checkSheet;
  readonly checkAll = this.pane.checkAll;
  readonly consolidate = this.pane.consolidate;
  readonly fix = this.pane.fix;
  readonly clearMarks = this.pane.clearMarks;
  readonly undo = this.pane.undo;
  readonly makeSample = this.pane.makeSample;
  readonly saveSettings = this.pane.saveSettings;
  readonly reveal = this.pane.reveal;
  readonly close = this.pane.close;
  readonly cancel = this.pane.cancel;
  readonly dismissNotice = this.pane.dismissNotice;

  private action(name: string) {
    return (...rest: readonly unknown[]): Promise<void> => {
      this.asked.push([name, ...rest]);
      return Promise.resolve();
    };
  }
}

/** A file with one report. */
export const fileOf = (name: string, unit: string, unitName: string, sheet = unit): FileRow => ({
  name,
  size: 9000,
  state: 'read',
  reports: [{ sheet, unit, unitName, period: null, rejected: false }],
  counts: { error: 0, warning: 0, info: 0 },
  why: null,
});
