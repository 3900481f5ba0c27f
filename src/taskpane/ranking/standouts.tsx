import { makeStyles, tokens } from '@fluentui/react-components';
import type { Consolidation } from '../../core';
import { PANE_WORDS, standoutLines } from '../../messages';
import { focusRing } from '../parts/styles';

const words = PANE_WORDS.results.standouts;

const useStyles = makeStyles({
  summary: { ...focusRing, minHeight: '24px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  line: { margin: '8px 0 0' },
  targets: { margin: '8px 0 0', paddingLeft: '20px' },
});

/** Điển hình: what went best and worst, and through whom. */
export function Standouts({ result }: { readonly result: Consolidation }) {
  const styles = useStyles();
  const { overall, targets } = standoutLines(result);
  const isNone = overall.length === 0 && targets.length === 0;
  return (
    <details>
      <summary className={styles.summary}>{words.summary}</summary>
      {(isNone ? [words.none] : overall).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {targets.length > 0 && (
        <ul className={styles.targets}>
          {targets.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
