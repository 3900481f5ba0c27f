import type { Outcome } from '../app';
import type { MarkLedger } from './conditional-formats';
import { type Memory, remember, type RunRecord } from './memory';
import type { KeptName } from './results';
import { type Change, transact } from './run';
import { loadInfo } from './survey';
import { takeBack } from './take-back';
import { newMemo } from './taking-back';

/** A name for a run, never used twice. */
export const newId = (): string => crypto.randomUUID();

/** For a run with nothing to do once its last request is answered. */
export const nothingAfter = (): void => undefined;

/** What every run needs besides its own work. */
export interface Journal {
  /** Asked when a run begins: what Excel knows is not known before it has answered once. */
  readonly options: () => Excel.RunOptions;
  readonly ledger: MarkLedger;
  readonly keptName: KeptName;
  /** Told the sheets there are after a run, in case it made some. */
  readonly listed: (sheets: readonly { readonly id: string; readonly name: string }[]) => void;
}

export interface Run {
  readonly record: RunRecord;
  /** Queues the changes and leaves the last request to be sent; resolves to what is done afterwards. */
  readonly work: (change: Change) => Promise<() => void>;
  /** What can be taken back from then on: this run, what could be before it, or nothing. */
  readonly undo: 'this' | 'as before' | 'nothing';
  /** How it is known that all was done when only the answer was lost; by default by its undo record. */
  readonly isDone?: (memory: Memory) => boolean;
  /** Queues what may be done once the run is as good as done, and need not be. */
  readonly tidy?: (change: Change) => void;
}

/**
 * One run: what it is about to do is written into the workbook first, in the same request, so that it can be mended when
 * it is cut off at any point, even by the end of Excel.
 */
export function journaled(journal: Journal, run: Run): Promise<Outcome<null>> {
  const { record, work, undo, tidy } = run;
  return transact(
    journal.options(),
    async (change) => {
      change.quietly();
      remember(change.context, 'writing', record);
      const settle = await work(change);
      if (undo !== 'as before') remember(change.context, 'undo', undo === 'this' ? record : null);
      remember(change.context, 'writing', null);
      tidy?.(change);
      const { worksheets } = change.context.workbook;
      worksheets.load('items/id,items/name');
      await change.send();
      journal.listed(worksheets.items.map(({ id, name }) => ({ id, name })));
      settle();
    },
    (change) => mend(change, journal, record.id, run.isDone ?? (({ undo: last }) => last?.id === record.id)),
  );
}

/** Takes back a run that was cut off. True when there is none of it left to take back because all of it was done. */
async function mend(
  change: Change,
  { ledger, keptName }: Journal,
  id: string,
  isDone: (memory: Memory) => boolean,
): Promise<boolean> {
  const infoOf = loadInfo(change.context);
  await change.context.sync();
  const info = infoOf();
  const { writing } = info.memory;
  if (writing?.id !== id) return isDone(info.memory);
  await takeBack(change, writing, { info, ledger, keptName, cutOff: true, refused: true, memo: newMemo() });
  remember(change.context, 'writing', null);
  await change.context.sync();
  return false;
}

/** The same for a run of an earlier session, found when the workbook is read. */
export async function mendEarlier(change: Change, journal: Journal, id: string): Promise<void> {
  await mend(change, journal, id, () => true);
}
