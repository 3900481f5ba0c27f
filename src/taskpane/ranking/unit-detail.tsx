import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { View } from '../../app';
import type { UnitResult } from '../../core';
import { PANE_WORDS, VI } from '../../messages';
import { focusRing, useSharedStyles } from '../parts/styles';
import { useShell } from '../shell';
import { explainSentences } from './explain';
import { RuleLines } from './rule-lines';
import { TargetList } from './target-list';

const words = PANE_WORDS.ranking;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'stretch' },
  back: { alignSelf: 'flex-start', marginLeft: '-8px' },
  title: { ...focusRing, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: '0' },
  standing: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  why: { margin: '4px 0 0', paddingLeft: '20px' },
  reason: { margin: '4px 0 0' },
});

function Standing({ result }: { readonly result: UnitResult }) {
  const styles = useStyles();
  const { rank, tied, score, unit, rankInBloc, eligible } = result;
  if (rank === null || score === null) return null;
  const parts = [
    words.detail.rank(rank, tied),
    words.detail.scored(score),
    words.rankInBloc(rankInBloc ?? 0, unit.bloc ?? ''),
    words.awardInLine(eligible),
  ];
  return <p className={styles.standing}>{parts.join(' · ')}</p>;
}

function Why({ result, view }: { readonly result: UnitResult; readonly view: View }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { units, rules } = view.result;
  const ranked = result.status === 'ranked';
  return (
    <section>
      <h3 className={shared.heading}>{ranked ? words.detail.why : words.detail.whyNot}</h3>
      {ranked ? (
        <ul className={styles.why}>
          {explainSentences(result, units, rules.settings).map((sentence) => (
            <li key={sentence}>{sentence}.</li>
          ))}
        </ul>
      ) : (
        result.reason && <p className={styles.reason}>{VI.reason(result.reason)}.</p>
      )}
    </section>
  );
}

interface UnitDetailProps {
  readonly result: UnitResult;
  readonly view: View;
  readonly close: () => void;
}

/** One unit: where it stands, why, and each of its targets down to the cell. Escape leads back. */
export function UnitDetail({ result, view, close }: UnitDetailProps) {
  const styles = useStyles();
  const { unitActions } = useShell();
  const title = useRef<HTMLHeadingElement>(null);
  const { unit, verdicts } = result;
  const { rules, reports } = view.result;
  useLayoutEffect(() => title.current?.focus(), [unit.code]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  return (
    // Keys typed anywhere inside; there is nothing to press here.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.root} onKeyDown={onKeyDown}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={close}>
        {words.detail.back}
      </Button>
      <div>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          {unit.name}
        </h2>
        <Standing result={result} />
      </div>
      {unitActions?.(unit.code)}
      <Why result={result} view={view} />
      {reports.has(unit.code) && <TargetList verdicts={verdicts} criteria={rules.criteria} />}
      <RuleLines rules={rules} />
    </div>
  );
}
