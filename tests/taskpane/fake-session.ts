import type { Session, SessionState, View } from '../../src/app';
import { Store } from '../../src/app/store';

type Action = Exclude<keyof Session, 'getState' | 'subscribe'>;

/** One thing the pane asked for: what, and with which argument. */
export type Call = readonly [action: Action, ...rest: readonly unknown[]];

/** A session whose state a test sets, and which only writes down what it was asked to do. */
export class FakeSession implements Session {
  readonly calls: Call[] = [];
  /** What an action throws, if a test wants a bug. */
  bug: Error | null = null;
  private readonly store = new Store();

  constructor(state: Partial<SessionState> = {}) {
    this.store.set(state);
  }

  readonly getState = this.store.get;
  readonly subscribe = this.store.subscribe;

  set(change: Partial<SessionState>): void {
    this.store.set(change);
  }

  setView(change: Partial<View>): void {
    const { view } = this.store.get();
    if (view) this.set({ view: { ...view, ...change } });
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
