import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { View } from '../../app';
import { CheckTab } from '../check/check-tab';
import { PANE_WORDS } from '../../messages';
import { useBusy, useRun } from '../session';
import { useShell } from '../shell';

const words = PANE_WORDS.empty;

const useStyles = makeStyles({
  root: { maxWidth: '480px', margin: '16px auto 24px', textAlign: 'center' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: '0' },
  text: { margin: '8px 0 16px' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
});

function EmptyWorkbook() {
  const styles = useStyles();
  const run = useRun();
  const busy = useBusy();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void run((session) => session.makeSample())}
        >
          {words.makeSample}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void run((session) => session.checkAll())}>
          {words.checkAgain}
        </Button>
      </div>
    </section>
  );
}

/** No reports yet: what to do. What was found in the sheets all the same stands below. */
export function EmptyState({ view }: { readonly view: View }) {
  const { emptyState = <EmptyWorkbook /> } = useShell();
  return (
    <>
      {emptyState}
      {view.result.issues.length > 0 && <CheckTab view={view} />}
    </>
  );
}
