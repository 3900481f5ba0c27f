import { PANE_WORDS } from '../../messages';
import { Menu } from '../parts/menu';
import { useRun, useSessionState } from '../session';

const words = PANE_WORDS.commands;

/** What is needed less often: taking away the marks, taking back the last run. */
export function MoreMenu() {
  const run = useRun();
  const { view, task } = useSessionState();
  const undoable = view?.undoable ?? null;
  const busy = task ? words.busy : null;
  return (
    <Menu
      label={words.more}
      items={[
        {
          label: words.clearMarks,
          // Always offered: a workbook that another program saved may carry marks that nothing remembers.
          whyNot: busy,
          choose: () => void run((session) => session.clearMarks()),
        },
        {
          label: words.undo(undoable),
          whyNot: busy ?? (undoable ? null : words.nothingToUndo),
          choose: () => void run((session) => session.undo()),
        },
      ]}
    />
  );
}
