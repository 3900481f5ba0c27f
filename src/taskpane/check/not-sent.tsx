import { makeStyles } from '@fluentui/react-components';
import { type Consolidation, notSubmitted } from '../../core';
import { PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../parts/styles';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px' } });

/** Who still has to be asked for a report. */
export function NotSent({ result }: { readonly result: Consolidation }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  // Wrong rules: nobody was looked for. No report at all: to name everybody tells nothing.
  const units = result.units.length === 0 || result.reports.size === 0 ? [] : notSubmitted(result);
  if (units.length === 0) return null;
  return (
    <section>
      <h2 className={shared.heading}>{PANE_WORDS.check.notSent(units.length)}</h2>
      <ul className={styles.list}>
        {units.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
