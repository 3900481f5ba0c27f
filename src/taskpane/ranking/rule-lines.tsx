import { makeStyles, tokens } from '@fluentui/react-components';
import type { Rules } from '../../core';
import { PANE_WORDS, VI } from '../../messages';
import { focusRing } from '../parts/styles';

const useStyles = makeStyles({
  summary: { ...focusRing, minHeight: '24px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  line: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

/** How is scored, ranked and awarded: each a default the council decides. */
export function RuleLines({ rules }: { readonly rules: Rules }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{PANE_WORDS.ranking.rules}</summary>
      {VI.ranking.rules(rules).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </details>
  );
}
