import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommuneResult, Consolidation } from '../../core';
import { PANE_WORDS, VI } from '../../messages';
import { focusRing, useSharedStyles } from '../parts/styles';
import { TargetItem } from './target-item';

const useStyles = makeStyles({
  summary: { ...focusRing, minHeight: '24px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  rule: { margin: '8px 0' },
});

function noteOf(result: CommuneResult, { rules }: Consolidation): string | null {
  const missing = rules.register.filter(({ code }) => result.missing.includes(code));
  if (missing.length > 0) return `${VI.commune.provisional(missing)}.`;
  return result.exceeded ? `${VI.commune.exceeded}.` : null;
}

/** What the commune as a whole came to: a unit may fail a target that the commune reaches. */
export function CommuneResults({ result }: { readonly result: Consolidation }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <details>
      <summary className={styles.summary}>{PANE_WORDS.ranking.commune}</summary>
      <p className={styles.rule}>{VI.commune.sumRule}</p>
      <ul className={shared.list}>
        {result.commune.map((each) => {
          const target = result.rules.criteria.targets.find(({ id }) => id === each.target);
          const source = result.own.find((verdict) => verdict.target === each.target)?.source ?? null;
          return (
            target && (
              <TargetItem
                key={target.id}
                target={target}
                outcome={{ ...each, points: null, maxPoints: 0, source }}
                note={noteOf(each, result)}
              />
            )
          );
        })}
      </ul>
    </details>
  );
}
