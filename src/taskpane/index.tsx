import { createRoot } from 'react-dom/client';
import { WorkbookSession } from '../app';
import { joinRibbon } from '../commands/ribbon';
import { DEFAULT_RULES } from '../criteria';
import { ExcelPort, knowsUndoGroups, officeHost, officeIsDark } from '../excel';
import { keptSheetName, VI } from '../messages';
import { Pane } from './pane';
import { followTheme, type Theme } from './theme';

/** Shows the page's own notice instead of the pane: the paragraph for this reason. */
function showNotice(reason: 'excel'): void {
  const notice = document.getElementById('notice');
  // Without office.js the page has said so already (old-browser.js).
  if (!notice?.hidden) return;
  document.getElementById('root')?.setAttribute('hidden', '');
  notice.removeAttribute('hidden');
  document.querySelector(`[data-reason="${reason}"]`)?.removeAttribute('hidden');
}

/** Settles in an Excel that has what we need; elsewhere the page says so, and it never does. */
function excelReady(): Promise<void> {
  return new Promise((resolve, reject) => {
    officeHost().then((host) => (host === 'excel' ? resolve() : showNotice('excel')), reject);
  });
}

/** Draws the pane at once: Office takes its time, and most who open it open it in Excel. */
function start(element: HTMLElement): void {
  const { settings, register, criteria, data, awards, log } = VI.sheets;
  const port = new ExcelPort({
    ruleSheets: [settings, register, criteria],
    decisionSheets: [data, awards, log],
    keptName: keptSheetName,
    options: () => (knowsUndoGroups() ? { mergeUndoGroup: true } : {}),
  });
  const session = new WorkbookSession(port, { rules: DEFAULT_RULES, words: VI });
  const ready = excelReady();
  const opened = session.open(ready);
  void ready.then(() => joinRibbon(session, opened));
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  const root = createRoot(element);
  const draw = (theme: Theme): void =>
    root.render(<Pane session={session} theme={theme} {...(nonce ? { styleNonce: nonce } : {})} />);
  followTheme(draw, ready, officeIsDark);
}

const element = document.getElementById('root');
if (element) start(element);
