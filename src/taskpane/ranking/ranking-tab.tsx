import { makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { View } from '../../app';
import { PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../parts/styles';
import { useShell } from '../shell';
import { CommuneResults } from './commune-results';
import { RankingTable } from './ranking-table';
import { ResultActions } from './result-actions';
import { RuleLines } from './rule-lines';
import { RulesWrong } from './rules-wrong';
import { ScoreChart } from './score-chart';
import { Standouts } from './standouts';
import { UnitDetail } from './unit-detail';
import { Unranked } from './unranked';
import { openerId } from './opener';
import { WrittenBanner } from './written-banner';

const words = PANE_WORDS.ranking;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  filter: { maxWidth: '240px' },
  none: { margin: '0' },
});

interface OverviewProps {
  readonly view: View;
  readonly open: (code: string) => void;
}

function Overview({ view, open }: OverviewProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { aboveRanking } = useShell();
  const [bloc, setBloc] = useState('');
  const { units, rules } = view.result;
  const blocs = [...new Set(rules.register.flatMap((unit) => unit.bloc ?? []))];
  const shown = units.filter(({ unit }) => bloc === '' || unit.bloc === bloc);
  const ranked = shown.filter(({ status }) => status === 'ranked');
  return (
    <div className={styles.root}>
      <WrittenBanner written={view.written} />
      {aboveRanking}
      <ResultActions view={view} />
      <label>
        <span className={shared.unseen}>{words.blocFilter}</span>
        <Select className={styles.filter} value={bloc} onChange={(_, { value }) => setBloc(value)}>
          <option value="">{words.allBlocs}</option>
          {blocs.map((name) => (
            <option key={name} value={name}>
              {words.bloc(name)}
            </option>
          ))}
        </Select>
      </label>
      {ranked.length === 0 ? (
        <p className={styles.none}>{words.noneRanked}</p>
      ) : (
        <RankingTable units={ranked} open={open} />
      )}
      <Unranked units={shown.filter(({ status }) => status !== 'ranked')} open={open} />
      <ScoreChart view={view} units={ranked} bloc={bloc === '' ? null : bloc} />
      <Standouts result={view.result} />
      <CommuneResults result={view.result} />
      <RuleLines rules={rules} />
    </div>
  );
}

/** The ranking as it would be written, and why each unit stands where it does. */
export function RankingTab({ view }: { readonly view: View }) {
  const [code, setCode] = useState<string | null>(null);
  const { units } = view.result;
  if (units.length === 0) return <RulesWrong view={view} />;
  const chosen = units.find(({ unit }) => unit.code === code);
  if (!chosen) return <Overview view={view} open={setCode} />;
  const close = (): void => {
    setCode(null);
    // Back to where the reader came from, as soon as that is drawn again.
    requestAnimationFrame(() => document.getElementById(openerId(chosen.unit.code))?.focus());
  };
  return <UnitDetail result={chosen} view={view} close={close} />;
}
