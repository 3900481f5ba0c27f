import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { View } from '../../app';
import { PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../parts/styles';
import { useBusy, useRun } from '../session';
import { useShell } from '../shell';

const words = PANE_WORDS.ranking.written;

const useStyles = makeStyles({ hint: { margin: '0' } });

/** How the result sheets in the workbook stand to what is shown here. */
export function WrittenBanner({ written }: Pick<View, 'written'>) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const run = useRun();
  const busy = useBusy();
  const { aboveRanking } = useShell();
  if (written === 'current') return null;
  if (written === 'none') {
    // A shell that puts something above the ranking says there what has to be done first.
    return aboveRanking ? null : <p className={mergeClasses(styles.hint, shared.muted)}>{words.none}</p>;
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void run((session) => session.consolidate())}>
          {words.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
