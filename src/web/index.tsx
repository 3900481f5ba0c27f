import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Ground, type GroundProps } from '../taskpane/ground';
import { Pane } from '../taskpane/pane';
import { followTheme } from '../taskpane/theme';
import { registerOffline } from './offline';
import { pageShell } from './page/page-shell';
import { RemoteSession } from './remote-session';
import { startWorker } from './worker-start';

/** Told where bugs are told. */
function Unstarted({ error }: { readonly error: unknown }): ReactNode {
  throw error;
}

/** The page over its worker; or, in a browser that starts none, why there is no page. */
function openPage(): (ground: GroundProps) => ReactNode {
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

function start(element: HTMLElement): void {
  const draw = openPage();
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  const root = createRoot(element);
  followTheme((theme) => root.render(draw({ theme, ...(nonce ? { styleNonce: nonce } : {}) })));
}

const element = document.getElementById('root');
if (element) start(element);
registerOffline();
