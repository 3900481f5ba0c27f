import type { Session, SessionState, View } from '../../src/app';

type Action = Exclude<keyof Session, 'getState' | 'subscribe'>;

/** One thing the pane asked for: what, and with which argument. */
export type Call = readonly [action: Action, ...rest: readonly unknown[]];

/** A session whose state a test sets, and which only writes down what it was asked to do. */
export class FakeSession implements Session {
  readonly calls: Call[] = [];
  /** What an action throws, if a test wants a bug. */
  bug: Error | null = null;
  private state: SessionState = { view: null, task: null, notice: null };
  private readonly listeners = new Set<() => void>();

  constructor(state: Partial<SessionState> = {}) {
    this.state = { ...this.state, ...state };
  }

  readonly getState = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  setView(change: Partial<View>): void {
    if (this.state.view) this.set({ view: { ...this.state.view, ...change } });
  }

  readonly open = this.action('open');
  readonly checkSheet = this.action('checkSheet');
  readonly checkAll = this.action('checkAll');
  readonly consolidate = this.action('consolidate');
  readonly fix = this.action('fix');
  readonly clearMarks = this.action('clearMarks');
  readonly undo = this.action('undo');
  readonly makeSample = this.action('makeSample');
  readonly saveSettings = this.action('saveSettings');
  readonly reveal = this.action('reveal');
  readonly close = this.action('close');

  readonly cancel = (): void => {
    this.calls.push(['cancel']);
  };

  readonly dismissNotice = (): void => {
    this.calls.push(['dismissNotice']);
    this.set({ notice: null });
  };

  private action(name: Action) {
    return (...rest: readonly unknown[]): Promise<void> => {
      this.calls.push([name, ...rest]);
      return this.bug ? Promise.reject(this.bug) : Promise.resolve();
    };
  }
}
