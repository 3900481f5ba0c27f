import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CriteriaSet, Verdict } from '../../core';
import { PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../parts/styles';
import { appraisalNote } from './appraisal-note';
import { TargetItem } from './target-item';

const words = PANE_WORDS.ranking.detail;

const useStyles = makeStyles({ heading: { marginBottom: '4px' }, rest: { margin: '8px 0 0' } });

interface TargetListProps {
  readonly verdicts: readonly Verdict[];
  readonly criteria: CriteriaSet;
}

/** Every target a unit owes; those it does not owe are only named. */
export function TargetList({ verdicts, criteria }: TargetListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const owed = verdicts.filter(({ state }) => state !== 'not-applicable');
  const others = verdicts.filter(({ state }) => state === 'not-applicable').map(({ target }) => target);
  return (
    <section>
      <h3 className={mergeClasses(shared.heading, styles.heading)}>{words.targets}</h3>
      <ul className={shared.list}>
        {owed.map((verdict) => {
          const target = criteria.targets.find(({ id }) => id === verdict.target);
          return (
            target && (
              <TargetItem key={target.id} target={target} outcome={verdict} note={appraisalNote(verdict, target)} />
            )
          );
        })}
      </ul>
      {others.length > 0 && <p className={mergeClasses(shared.muted, styles.rest)}>{words.notApplicable(others)}</p>}
    </section>
  );
}
