import type { ReactNode } from 'react';
import { Ground, type GroundProps } from '../taskpane/ground';
import { Pane } from '../taskpane/pane';
import { pageShell } from './page/page-shell';
import { RemoteSession } from './remote-session';
import { startWorker } from './worker-start';

/** Told where bugs are told. */
function Unstarted({ error }: { readonly error: unknown }): ReactNode {
  throw error;
}

/** The page over its worker; or, in a browser that starts none, why there is no page. */
export function openPage(): (ground: GroundProps) => ReactNode {
  try {
    const session = new RemoteSession(startWorker());
    const shell = pageShell(session);
    void session.open();
    return (ground) => <Pane session={session} shell={shell} {...ground} />;
  } catch (error) {
    return (ground) => (
      <Ground {...ground}>
        <Unstarted error={error} />
      </Ground>
    );
  }
}
