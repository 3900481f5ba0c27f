import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../app';

type Action = (session: Session) => Promise<void>;

interface Door {
  readonly session: Session;
  readonly run: (action: Action) => Promise<void>;
}

const SessionContext = createContext<Door | null>(null);

function useDoor(): Door {
  const door = useContext(SessionContext);
  if (!door) throw new Error('A part of the pane stands outside of SessionProvider.');
  return door;
}

/** Gives the session to every part of the pane, and brings what an action throws to the one place that tells of bugs. */
export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const run = useCallback(
    async (action: Action): Promise<void> => {
      try {
        await action(session);
      } catch (error) {
        setBug({ error });
      }
    },
    [session],
  );
  if (bug) throw bug.error;
  return <SessionContext value={{ session, run }}>{children}</SessionContext>;
}

export function useSessionState(): SessionState {
  const { session } = useDoor();
  return useSyncExternalStore(session.subscribe, session.getState);
}

/**
 * Whether a run is going on that nothing else can be asked for meanwhile: what is asked while the workbook is opened is
 * done right after. Unlike the state, it does not change with every sheet that is read.
 */
export function useBusy(): boolean {
  const { session } = useDoor();
  return useSyncExternalStore(session.subscribe, () => isBusy(session.getState()));
}

function isBusy({ task }: SessionState): boolean {
  return task !== null && task.kind !== 'opening';
}

/** Does something with the session; never rejects. */
export function useRun(): (action: Action) => Promise<void> {
  return useDoor().run;
}

/** What does not take time. */
export function useSession(): Pick<Session, 'getState' | 'cancel' | 'dismissNotice'> {
  return useDoor().session;
}
