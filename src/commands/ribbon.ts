import type { Notice, Session } from '../app';
import { formatAddress } from '../core';
import { onRibbonButton, showPane } from '../excel';
import { type Command, COMMANDS } from './names';

/** Whether a button's outcome can be seen in the workbook; if not, the pane is shown, which says it. */
function needsWords(notice: Notice | null): boolean {
  return notice?.kind === 'failed' || (notice?.kind === 'checked' && notice.locked.length > 0);
}

/** Without the pane, the first cell at fault is what there is to see. */
async function revealFirstError(session: Session, command: Command): Promise<void> {
  const { view } = session.getState();
  const errors = view?.result.issues.filter(({ severity, cell }) => severity === 'error' && cell !== null) ?? [];
  // Issues stand by the sheets' names; a reader of the workbook goes from one sheet to the next.
  const sheets = command === 'checkSheet' ? [view?.active] : (view?.sheets ?? []);
  const [first] = sheets.flatMap((place) => errors.find(({ sheet }) => sheet === place?.sheet) ?? []);
  if (!first?.sheet || !first.cell) return;
  await session.reveal({ file: first.file, sheet: first.sheet, cell: formatAddress(first.cell) });
}

async function run(session: Session, command: Command): Promise<void> {
  await session[command]();
  if (needsWords(session.getState().notice)) await showPane();
  else if (command !== 'consolidate') await revealFirstError(session, command);
}

/**
 * Joins the ribbon's buttons to the session that the pane shows too.
 *
 * @param opened settles when the workbook was read: a button may be what started the program
 */
export function joinRibbon(session: Session, opened: Promise<void>): void {
  let last: Promise<void> = opened;
  for (const command of COMMANDS) {
    onRibbonButton(command, () => {
      // A bug was told where it happened; the next button works all the same.
      last = last.catch(() => undefined).then(() => run(session, command));
      return last;
    });
  }
}
