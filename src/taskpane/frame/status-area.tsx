import { makeStyles } from '@fluentui/react-components';
import type { Task } from '../../app';
import { PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../parts/styles';
import { useSessionState } from '../session';
import { NoticeBar } from './notice-bar';
import { TaskBar } from './task-bar';

const useStyles = makeStyles({ area: { flexShrink: '0' } });

const QUARTERS = 4;

/** Said once at the start and at every quarter of what is read, not at every sheet. */
function milestone(task: Task | null): string {
  if (!task) return '';
  const { progress, kind } = task;
  const quarter = progress === null ? 0 : Math.floor((progress.done * QUARTERS) / Math.max(progress.total, 1));
  if (progress === null || quarter === 0) return PANE_WORDS.task({ kind, progress: null });
  return PANE_WORDS.task({ kind, progress: { ...progress, done: Math.ceil((progress.total * quarter) / QUARTERS) } });
}

/**
 * What is going on, or what the last run came to. The live regions are always there, because a screen reader only hears
 * of changes inside of regions it knows.
 */
export function StatusArea() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { task, notice } = useSessionState();
  const failed = notice?.kind === 'failed';
  return (
    <div className={styles.area}>
      <div className={shared.unseen} role="status">
        {milestone(task)}
      </div>
      {task && <TaskBar task={task} />}
      <div role="status">{notice && !failed && <NoticeBar notice={notice} />}</div>
      <div role="alert">{failed && <NoticeBar notice={notice} />}</div>
    </div>
  );
}
