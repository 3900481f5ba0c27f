import { useCallback, useState } from 'react';

export type Attempt = (action: () => Promise<void>) => Promise<void>;

/** Does something that never rejects: what it throws is a bug, and goes to the error boundary around. */
export function useAttempt(): Attempt {
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const attempt = useCallback(async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      setBug({ error });
    }
  }, []);
  if (bug) throw bug.error;
  return attempt;
}
