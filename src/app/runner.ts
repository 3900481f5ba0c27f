import type { WorkbookPlan } from '../core';
import type { Base } from './base';
import { failed } from './notices';
import type { Applied, ApplyOptions, Outcome, Scope, WorkbookPort } from './port';
import type { Notice, Progress, Task, View } from './state';
import { Store } from './store';
import { Surveyor } from './survey';
import { type Known, viewOf } from './view';

/** Ends a run early, with what is to be told. */
export class Ended extends Error {
  constructor(readonly notice: Notice) {
    super();
  }
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Ended(failed(outcome.failure));
  return outcome.value;
}

/** Does one thing over the workbook after the other, and keeps the state that says what is going on. */
export class Runner {
  readonly store = new Store();
  /** What the last reading found out. */
  known: Known | null = null;
  private readonly surveyor: Surveyor;
  private stop = new AbortController();
  private last: Promise<unknown> = Promise.resolve();
  private opening: Promise<void> = Promise.resolve();

  /** @param settle called when a run has ended, before the user may ask for the next */
  constructor(
    private readonly port: WorkbookPort,
    base: Base,
    private readonly settle: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.surveyor = new Surveyor(base);
  }

  /**
   * A run that a user asked for. What is asked for meanwhile is not done, since the pane shows that one is going on; what
   * goes on by itself, and the opening of the workbook, is waited for.
   */
  async run(kind: Task['kind'], body: () => Promise<Notice | null>): Promise<void> {
    if (this.store.get().task?.kind === 'opening') await this.opening;
    if (this.store.get().task) return;
    const run = this.begin(kind, body);
    if (kind === 'opening') this.opening = run;
    await run;
  }

  private async begin(kind: Task['kind'], body: () => Promise<Notice | null>): Promise<void> {
    this.store.set({ task: { kind, progress: null, canBeCancelled: true }, notice: null });
    try {
      this.store.set({ notice: await this.inTurn(body) });
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      this.store.set({ notice: error.notice });
    } finally {
      await this.settle();
      // What goes on by itself afterwards was not stopped.
      this.stop = new AbortController();
      this.store.set({ task: null });
    }
  }

  /** Two at a time would write over each other's records of what to take back. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  async read(scope: Scope): Promise<Known> {
    const reading = valueOf(await this.port.read(scope));
    this.endIfStopped();
    if (this.surveyor.isBehind(reading)) return this.read({ kind: 'all' });
    const survey = await this.surveyor.survey(reading, this.progress, this.stop.signal);
    this.endIfStopped();
    if (!survey) throw new Ended({ kind: 'cancelled' });
    const known = { reading, survey };
    this.known = known;
    this.store.set({ view: viewOf(known) });
    return known;
  }

  async write(plan: WorkbookPlan, kind: View['undoable'], options: ApplyOptions = {}): Promise<Applied> {
    this.beyondStopping();
    const applied = valueOf(await this.port.apply(plan, options));
    this.change({ undoable: kind });
    return applied;
  }

  /** Ends here if the user has asked to stop; from here on what is begun is done, whatever is asked. */
  beyondStopping(): void {
    this.endIfStopped();
    const { task } = this.store.get();
    if (task) this.store.set({ task: { ...task, progress: null, canBeCancelled: false } });
  }

  readonly cancel = (): void => {
    if (this.store.get().task?.canBeCancelled) this.stop.abort();
  };

  change(change: Partial<View>): void {
    const { view } = this.store.get();
    if (view) this.store.set({ view: { ...view, ...change } });
  }

  endIfStopped(): void {
    if (this.stop.signal.aborted) throw new Ended({ kind: 'cancelled' });
  }

  readonly progress = (progress: Progress): void => {
    const { task } = this.store.get();
    if (task) this.store.set({ task: { ...task, progress } });
  };
}
