import type { SessionState } from './state';

/** The state, and who wants to know when it changes. */
export class Store {
  private state: SessionState = { view: null, task: null, notice: null };
  private readonly listeners = new Set<() => void>();

  readonly get = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
