import type { Failure, Outcome } from '../app';
import { failureOf } from './failures';

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });

/** Reads, or does one thing that Excel itself does wholly or not at all. */
export async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await Excel.run(work));
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Excel did not begin to work on such a request, so there is nothing of it to take back. */
const NOTHING_DONE: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>(['cell-being-edited', 'too-large']);

/** Sends what is queued, and knows whether anything of the run has already reached the workbook. */
export class Change {
  begun = false;

  constructor(readonly context: Excel.RequestContext) {}

  /** Nothing is drawn and nothing calculated until the request is done: faster, and nobody sees half of it. */
  quietly(): void {
    this.context.application.suspendScreenUpdatingUntilNextSync();
    this.context.application.suspendApiCalculationUntilNextSync();
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.begun = true;
  }
}

/**
 * Changes the workbook, or leaves it as it was: a request of Excel's is not atomic, what ran before its first error
 * stays. Then `mend` puts it right, in requests of its own.
 *
 * @param options undo groups, where Excel knows them
 * @param mend resolves to true when all was done and only the answer was lost
 */
export async function transact(
  options: Excel.RunOptions,
  work: (change: Change) => Promise<void>,
  mend: (change: Change) => Promise<boolean>,
): Promise<Outcome<null>> {
  const changes: Change[] = [];
  try {
    await Excel.run(options, (context) => {
      const change = new Change(context);
      changes.push(change);
      return work(change);
    });
    return done(null);
  } catch (error) {
    const failure = failureOf(error);
    const untouched = NOTHING_DONE.has(failure.kind) && !changes.some(({ begun }) => begun);
    return untouched ? failed(failure) : mended(failure, mend);
  }
}

async function mended(failure: Failure, mend: (change: Change) => Promise<boolean>): Promise<Outcome<null>> {
  try {
    const complete = await Excel.run((context) => mend(new Change(context)));
    return complete ? done(null) : failed(failure);
  } catch (error) {
    failureOf(error);
    return failed({ kind: 'unfinished' });
  }
}
