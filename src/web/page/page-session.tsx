import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { PageSession, PageState } from '../../app';

const PageContext = createContext<PageSession | null>(null);

export function PageProvider({ session, children }: { readonly session: PageSession; readonly children: ReactNode }) {
  return <PageContext value={session}>{children}</PageContext>;
}

export function usePage(): PageSession {
  const session = useContext(PageContext);
  if (!session) throw new Error('A part of the page stands outside of PageProvider.');
  return session;
}

/** One member of the state; whoever looks at it is drawn again only when it changes. */
export function usePageState<K extends keyof PageState>(key: K): PageState[K] {
  const session = usePage();
  return useSyncExternalStore(session.subscribe, () => session.getState()[key]);
}
