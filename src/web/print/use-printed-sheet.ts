import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { PageSession, PrintedSheet } from '../../app';
import { useAttempt } from '../preview/use-attempt';

/** The ranking on paper, asked for anew whenever it may be another: a browser that prints waits for nobody. */
export function usePrintedSheet(session: PageSession): PrintedSheet | null {
  const { results, version } = useSyncExternalStore(session.subscribe, session.getState);
  const attempt = useAttempt();
  const [printed, setPrinted] = useState<PrintedSheet | null>(null);
  useEffect(() => {
    let overtaken = false;
    void attempt(async () => {
      const answer = await session.printSheet();
      if (!overtaken) startTransition(() => setPrinted(answer));
    });
    return () => {
      overtaken = true;
    };
  }, [session, results, version, attempt]);
  return printed;
}
