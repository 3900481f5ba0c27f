import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../core';
import { PANE_WORDS, VI } from '../../messages';
import { useSharedStyles } from '../parts/styles';
import { Opener } from './opener';

const useStyles = makeStyles({
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { marginBottom: '4px' },
  reason: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface UnrankedProps {
  readonly units: readonly UnitResult[];
  readonly open: (code: string) => void;
}

/** Who has no rank, and why: never last, never 0. */
export function Unranked({ units, open }: UnrankedProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (units.length === 0) return null;
  return (
    <section>
      <h2 className={mergeClasses(shared.heading, styles.heading)}>{PANE_WORDS.ranking.unranked(units.length)}</h2>
      <ul className={shared.list}>
        {units.map(({ unit, reason }) => (
          <li key={unit.code} className={styles.item}>
            <Opener unit={unit} open={open} />
            {reason && <span className={styles.reason}>{VI.reason(reason)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
