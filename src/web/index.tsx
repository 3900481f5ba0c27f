import { createRoot } from 'react-dom/client';
import { followTheme } from '../taskpane/theme';
import { registerOffline } from './offline';
import { openPage } from './open-page';

function start(element: HTMLElement): void {
  const draw = openPage();
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  const root = createRoot(element);
  followTheme((theme) => root.render(draw({ theme, ...(nonce ? { styleNonce: nonce } : {}) })));
}

const element = document.getElementById('root');
if (element) start(element);
registerOffline();
