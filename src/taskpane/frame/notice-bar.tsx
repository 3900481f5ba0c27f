import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Notice } from '../../app';
import { PANE_WORDS } from '../../messages';
import { useBusy, useRun, useSession, useSessionState } from '../session';

const words = PANE_WORDS.commands;

const useStyles = makeStyles({ bar: { margin: '0 12px 8px' } });

/** After which a person may want it back as it was. A new kind of notice must choose. */
const CAN_BE_UNDONE: Readonly<Record<Notice['kind'], boolean>> = {
  checked: true,
  consolidated: true,
  'files-added': true,
  'file-removed': true,
  corrected: true,
  restored: true,
  fixed: true,
  cleared: true,
  undone: false,
  'sample-made': true,
  'settings-saved': true,
  cancelled: false,
  failed: false,
};

function intentOf(notice: Notice): MessageBarIntent {
  if (notice.kind === 'failed') return 'error';
  if (notice.kind === 'cancelled') return 'info';
  const partly =
    (notice.kind === 'checked' && (notice.issues.error > 0 || notice.locked.length > 0)) ||
    (notice.kind === 'files-added' && (notice.issues.error > 0 || notice.refused > 0)) ||
    (notice.kind === 'undone' && notice.changedSince.length > 0);
  return partly ? 'warning' : 'success';
}

/** What the last run came to, what to do, and the way back. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const run = useRun();
  const session = useSession();
  const busy = useBusy();
  const undoable = useSessionState().view?.undoable ?? null;
  const unfinished = notice.kind === 'failed' && notice.failure.kind === 'unfinished';
  const offersUndo = undoable !== null && (unfinished || CAN_BE_UNDONE[notice.kind]);
  return (
    <MessageBar className={styles.bar} intent={intentOf(notice)} layout="multiline">
      <MessageBarBody>{PANE_WORDS.notice(notice).text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={words.dismiss}
            title={words.dismiss}
            onClick={() => session.dismissNotice()}
          />
        }
      >
        {offersUndo && (
          <Button size="small" disabledFocusable={busy} onClick={() => void run((each) => each.undo())}>
            {words.undo(undoable)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
