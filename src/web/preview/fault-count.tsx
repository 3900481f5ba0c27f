import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core';
import { PANE_WORDS, VI } from '../../messages';
import { useSharedStyles } from '../../taskpane/parts/styles';

const useStyles = makeStyles({
  root: { flexShrink: '0', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** How many faults, with the sign of the gravest. */
export function FaultCount({ counts }: { readonly counts: Readonly<Record<Severity, number>> | null }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (!counts) return null;
  const sign = VI.marks.severities[counts.error > 0 ? 'error' : 'warning'];
  return (
    <span className={styles.root}>
      <span aria-hidden="true">{`${sign} ${counts.error + counts.warning}`}</span>
      <span className={shared.unseen}>{`, ${PANE_WORDS.counts({ ...counts, info: 0 })}`}</span>
    </span>
  );
}
