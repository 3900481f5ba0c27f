import { createRoot } from 'react-dom/client';
import { Pane } from '../taskpane/pane';
import { followTheme } from '../taskpane/theme';
import { registerOffline } from './offline';
import { pageShell } from './page/page-shell';
import { RemoteSession } from './remote-session';
import { startWorker } from './worker-start';

function start(element: HTMLElement): void {
  const session = new RemoteSession(startWorker());
  const shell = pageShell(session);
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  const root = createRoot(element);
  followTheme((theme) => {
    root.render(<Pane session={session} shell={shell} theme={theme} {...(nonce ? { styleNonce: nonce } : {})} />);
  });
  void session.open();
}

const element = document.getElementById('root');
if (element) start(element);
registerOffline();
