import { createRoot } from 'react-dom/client';
import { WorkbookSession } from '../app';
import { joinRibbon } from '../commands/ribbon';
import { DEFAULT_RULES } from '../criteria';
import { ExcelPort, knowsUndoGroups, officeHost } from '../excel';
import { keptSheetName, VI } from '../messages';
import { Pane } from './pane';
import { followTheme } from './theme';

/** Shows the page's own notice instead of the pane: the paragraph for this reason. */
function showNotice(reason: 'excel'): void {
  const notice = document.getElementById('notice');
  // Without office.js the page has said so already (old-browser.js).
  if (!notice?.hidden) return;
  document.getElementById('root')?.setAttribute('hidden', '');
  notice.removeAttribute('hidden');
  document.querySelector(`[data-reason="${reason}"]`)?.removeAttribute('hidden');
}

function showPane(): void {
  const element = document.getElementById('root');
  if (!element) return;
  const { settings, register, criteria } = VI.sheets;
  const session = new WorkbookSession(
    new ExcelPort({
      ruleSheets: [settings, register, criteria],
      keptName: keptSheetName,
      options: knowsUndoGroups() ? { mergeUndoGroup: true } : {},
    }),
    { rules: DEFAULT_RULES, words: VI },
  );
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  const root = createRoot(element);
  followTheme((theme) => {
    root.render(<Pane session={session} theme={theme} {...(nonce ? { styleNonce: nonce } : {})} />);
  });
  joinRibbon(session, session.open());
}

async function start(): Promise<void> {
  if ((await officeHost()) === 'excel') showPane();
  else showNotice('excel');
}

void start();
