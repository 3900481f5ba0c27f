import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { PANE_WORDS } from '../../messages';
import { useRun, useSessionState } from '../session';

const useStyles = makeStyles({ root: { padding: '32px 0', textAlign: 'center' } });

/** Before the workbook was read for the first time; or after that could not be done. */
export function Opening() {
  const styles = useStyles();
  const run = useRun();
  const { notice } = useSessionState();
  return (
    <div className={styles.root}>
      {notice === null ? (
        <Spinner label={PANE_WORDS.opening} labelPosition="below" />
      ) : (
        <>
          <p>{PANE_WORDS.unread.text}</p>
          <Button appearance="primary" onClick={() => void run((session) => session.open())}>
            {PANE_WORDS.unread.again}
          </Button>
        </>
      )}
    </div>
  );
}
