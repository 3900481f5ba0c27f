import { useState } from 'react';
import { PANE_WORDS } from '../../messages';
import { Confirm } from '../parts/confirm';
import { Menu } from '../parts/menu';
import { useRun, useSessionState } from '../session';
import { type ShellCommand, useShell } from '../shell';

const words = PANE_WORDS.commands;

/** What is needed less often: taking away the marks, taking back the last run, and what the shell adds. */
export function MoreMenu() {
  const run = useRun();
  const { commands = [] } = useShell();
  const [asking, setAsking] = useState<ShellCommand | null>(null);
  const { view, task } = useSessionState();
  const undoable = view?.undoable ?? null;
  const busy = task ? words.busy : null;
  return (
    <>
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
          ...commands.map((command) => ({ label: command.label, whyNot: busy, choose: () => setAsking(command) })),
        ]}
      />
      {asking && (
        <Confirm {...asking.confirm} onAccept={() => void run(asking.run)} onClose={() => setAsking(null)}>
          <p>{asking.confirm.text}</p>
        </Confirm>
      )}
    </>
  );
}
