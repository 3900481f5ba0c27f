import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import type { Task } from '../../app';
import { PANE_WORDS } from '../../messages';
import { useSession } from '../session';

export const taskTextId = 'pane-task';

const useStyles = makeStyles({
  bar: { padding: '0 12px 8px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  text: { flexGrow: '1', color: tokens.colorNeutralForeground2 },
});

/** Counted reading shows how far it is; the rest shows only that it goes on. */
export function TaskBar({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const session = useSession();
  const { progress, canBeCancelled } = task;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        {/* The text beside it says the same; a screen reader hears it from the live region. */}
        {progress === null && <Spinner size="tiny" aria-hidden="true" />}
        <span id={taskTextId} className={styles.text}>
          {PANE_WORDS.task(task)}
        </span>
        {canBeCancelled && (
          <Button size="small" onClick={() => session.cancel()}>
            {PANE_WORDS.commands.stop}
          </Button>
        )}
      </div>
      {progress !== null && (
        <ProgressBar aria-labelledby={taskTextId} value={progress.done} max={Math.max(progress.total, 1)} />
      )}
    </div>
  );
}
