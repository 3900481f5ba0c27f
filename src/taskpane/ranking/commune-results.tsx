import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommuneResult, Consolidation } from '../../core';
import { PANE_WORDS, VI } from '../../messages';
import { focusRing, useSharedStyles } from '../parts/styles';
import { appraisalNote } from './appraisal-note';
import { TargetItem } from './target-item';

const useStyles = makeStyles({
  summary: { ...focusRing, minHeight: '24px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  rule: { margin: '8px 0' },
});

interface ResultProps {
  readonly each: CommuneResult;
  readonly result: Consolidation;
}

function noteOf({ each, result: { rules } }: ResultProps): string | null {
  const missing = rules.register.filter(({ code }) => each.missing.includes(code));
  if (missing.length > 0) return `${VI.commune.provisional(missing)}.`;
  return each.exceeded ? `${VI.commune.exceeded}.` : null;
}

function Result({ each, result }: ResultProps) {
  const target = result.rules.criteria.targets.find(({ id }) => id === each.target);
  const own = result.own.find((verdict) => verdict.target === each.target);
  if (!target) return null;
  const notes = [noteOf({ each, result }), own ? appraisalNote(own, target) : null].filter((note) => note !== null);
  return (
    <TargetItem
      target={target}
      outcome={{ ...each, points: null, maxPoints: 0, source: own?.source ?? null }}
      note={notes.length > 0 ? notes.join(' ') : null}
    />
  );
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
        {result.commune.map((each) => (
          <Result key={each.target} each={each} result={result} />
        ))}
      </ul>
    </details>
  );
}
