import type { Outcome, Undone } from '../app';
import type { Journal } from './journal';
import { remember, type RunRecord } from './memory';
import { type Change, done, transact } from './run';
import { loadInfo, type WorkbookInfo } from './survey';
import { takeBack } from './take-back';
import { newMemo } from './taking-back';

/** Takes the last run back, as far as nobody changed its work since. Cut off, it is gone on with until it is done. */
export async function runUndo(journal: Journal, info: WorkbookInfo, record: RunRecord): Promise<Outcome<Undone>> {
  let changedSince: readonly string[] = [];
  const memo = newMemo();
  const run = async (change: Change, now: WorkbookInfo, refused: boolean): Promise<void> => {
    remember(change.context, 'writing', record);
    changedSince = await takeBack(change, record, { info: now, ...journal, cutOff: false, refused, memo });
    remember(change.context, 'undo', null);
    remember(change.context, 'writing', null);
    await change.send();
  };
  const outcome = await transact(
    journal.options(),
    (change) => run(change, info, false),
    async (change) => {
      const infoOf = loadInfo(change.context);
      await change.context.sync();
      await run(change, infoOf(), true);
      return true;
    },
  );
  return outcome.ok ? done({ kind: record.kind, changedSince }) : outcome;
}
