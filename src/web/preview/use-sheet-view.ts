import { startTransition, useEffect, useState } from 'react';
import type { PageSession, SheetView, ShownSheet } from '../../app';
import type { Attempt } from './use-attempt';

/** Shorter waits are not worth a word. */
const PATIENCE = 200;

interface Answer {
  readonly key: string;
  readonly sheet: ShownSheet;
  /** null: there is no such sheet. */
  readonly view: SheetView | null;
}

interface Viewed {
  /** The last answer that came, of this sheet or still of the one before; null before the first. */
  readonly answer: Answer | null;
  /** The answer is waited for long enough to say so. */
  readonly slow: boolean;
}

const requestKey = ({ file, sheet }: ShownSheet, version: number): string => `${file ?? ''}\n${sheet}\n${version}`;

/** Asks for a sheet again whenever another is wanted or it may look different; an answer that is overtaken is ignored. */
export function useSheetView(
  session: PageSession,
  wanted: ShownSheet | null,
  version: number,
  attempt: Attempt,
): Viewed {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [slowKey, setSlowKey] = useState<string | null>(null);
  const file = wanted?.file ?? null;
  const name = wanted?.sheet ?? null;
  useEffect(() => {
    if (name === null) return;
    const sheet = { file, sheet: name };
    const key = requestKey(sheet, version);
    let overtaken = false;
    const timer = setTimeout(() => setSlowKey(key), PATIENCE);
    void attempt(async () => {
      const view = await session.viewSheet(sheet);
      clearTimeout(timer);
      // A big sheet is drawn in between what the user does.
      if (!overtaken) startTransition(() => setAnswer({ key, sheet, view }));
    });
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [session, file, name, version, attempt]);
  if (wanted === null) return { answer: null, slow: false };
  const key = requestKey(wanted, version);
  return { answer, slow: slowKey === key && answer?.key !== key };
}
