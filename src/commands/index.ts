import { type Notice, WorkbookSession } from '../app';
import { formatAddress } from '../core';
import { ExcelPort, knowsUndoGroups, officeHost, onRibbonButton, showDialog } from '../excel';
import { DEFAULT_RULES } from '../criteria';
import { keptSheetName, PANE_WORDS, VI } from '../messages';
import { type Command, COMMANDS } from './names';
import { toHash } from './notice-message';

const { settings, register, criteria } = VI.sheets;

/** A session for one button: each reads the workbook as it is now. */
function newSession(): WorkbookSession {
  const ruleSheets = [settings, register, criteria];
  const options = knowsUndoGroups() ? { mergeUndoGroup: true } : {};
  const port = new ExcelPort({ ruleSheets, keptName: keptSheetName, options });
  return new WorkbookSession(port, { rules: DEFAULT_RULES, words: VI });
}

/** Whether a button's outcome can be seen in the workbook; if not, it is said in a small window. */
function needsWords(notice: Notice | null): notice is Notice {
  return notice?.kind === 'failed' || (notice?.kind === 'checked' && notice.locked.length > 0);
}

async function run(command: Command): Promise<void> {
  const session = newSession();
  await session[command]();
  const { notice, view } = session.getState();
  if (needsWords(notice)) {
    const { title, text } = PANE_WORDS.notice(notice);
    await showDialog(new URL(`notice.html${toHash({ title, text })}`, window.location.href).href);
    return;
  }
  if (command === 'consolidate') return;
  // Without the pane, the first cell at fault is what there is to see.
  const sheets = command === 'checkSheet' ? [view?.active] : (view?.sheets ?? []);
  const first = view?.result.issues.find(
    ({ severity, sheet, cell }) => severity === 'error' && cell !== null && sheet !== null && sheets.includes(sheet),
  );
  if (first?.sheet && first.cell) await session.reveal({ sheet: first.sheet, cell: formatAddress(first.cell) });
}

async function start(): Promise<void> {
  if ((await officeHost()) !== 'excel') return;
  for (const command of COMMANDS) onRibbonButton(command, () => run(command));
}

void start();
