import { type Remote, wrap } from 'comlink';
import type { PageSession, PageState } from '../app';
import type { Engine } from './engine/engine';
import type { StateChange } from './engine/served';

const BEFORE: PageState = {
  view: null,
  task: null,
  notice: null,
  files: [],
  results: [],
  corrections: [],
  shown: null,
  version: 0,
  keeping: 'unable',
};

/** So many files are handed over at a time: for each the browser stops for a moment, and somebody may click meanwhile. */
const HANDFUL = 40;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The page's session, whose work is all done by the engine in a worker: the page itself is always free to answer. */
export class RemoteSession implements PageSession {
  private state = BEFORE;
  private readonly listeners = new Set<() => void>();
  private readonly engine: Remote<Engine>;

  /** The engine could not start, or ended: told where the state is looked at, by the pane's own message. */
  private bug: Error | null = null;

  constructor(worker: Worker) {
    worker.addEventListener('error', ({ message }) => this.fail(new Error(message)));
    this.engine = wrap<Engine>(worker);
    worker.addEventListener('message', ({ data }: MessageEvent<StateChange | { readonly change?: never }>) => {
      if (data.change) this.take(data.change);
    });
  }

  readonly getState = (): PageState => {
    if (this.bug) throw this.bug;
    return this.state;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly open = (): Promise<void> => this.engine.open().catch((error: unknown) => this.fail(error));
  readonly addFiles: PageSession['addFiles'] = async (files) => {
    for (let from = 0; from < files.length; from += HANDFUL) {
      await breathe();
      await this.engine.handOver(files.slice(from, from + HANDFUL));
    }
    await this.engine.addFiles([]);
  };
  readonly removeFile: PageSession['removeFile'] = (name) => this.engine.removeFile(name);
  readonly startOver = (): Promise<void> => this.engine.startOver();
  readonly checkSheet = (): Promise<void> => this.engine.checkSheet();
  readonly checkAll = (): Promise<void> => this.engine.checkAll();
  readonly consolidate = (): Promise<void> => this.engine.consolidate();
  readonly fix: PageSession['fix'] = (cells) => this.engine.fix(cells);
  readonly correct: PageSession['correct'] = (place, typed) => this.engine.correct(place, typed);
  readonly restore: PageSession['restore'] = (place) => this.engine.restore(place);
  readonly clearMarks = (): Promise<void> => this.engine.clearMarks();
  readonly undo = (): Promise<void> => this.engine.undo();
  readonly makeSample = (): Promise<void> => this.engine.makeSample();
  readonly saveSettings: PageSession['saveSettings'] = (changed) => this.engine.saveSettings(changed);
  readonly reveal: PageSession['reveal'] = (place) => this.engine.reveal(place);
  readonly show: PageSession['show'] = (sheet, cell) => this.engine.show(sheet, cell);
  readonly viewSheet: PageSession['viewSheet'] = (sheet) => this.engine.viewSheet(sheet);
  readonly printSheet: PageSession['printSheet'] = () => this.engine.printSheet();
  readonly download: PageSession['download'] = (what) => this.engine.download(what);
  readonly reminder: PageSession['reminder'] = (unit) => this.engine.reminder(unit);
  readonly cancel = (): void => void this.engine.cancel();
  readonly dismissNotice = (): void => void this.engine.dismissNotice();
  readonly close = (): Promise<void> => this.engine.close();

  private fail(error: unknown): void {
    this.bug = error instanceof Error ? error : new Error(String(error));
    this.take({});
  }

  private take(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
