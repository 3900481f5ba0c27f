import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PANE_WORDS } from '../../messages';

const words = PANE_WORDS.bug;

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: '0 0 8px' },
  detail: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    userSelect: 'text',
    maxHeight: '40vh',
    overflow: 'auto',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Told of a bug, once: what to do, and the technical text for whoever can mend it. */
export function BugMessage({ detail, onReload }: { readonly detail: string; readonly onReload: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <div role="alert">
        <h1 className={styles.title}>{words.title}</h1>
        <p>{words.text}</p>
      </div>
      <Button appearance="primary" onClick={onReload}>
        {words.reload}
      </Button>
      {/* Scrolls when it is long, so the keyboard must be able to reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.detail} aria-label={words.detail} role="region" tabIndex={0}>
        {detail}
      </pre>
    </main>
  );
}
