import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../core';
import { PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../parts/styles';
import { Opener } from './opener';

const words = PANE_WORDS.ranking;

const WIDE = '@container (min-width: 640px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  head: {
    padding: '4px',
    [WIDE]: { padding: '4px 8px' },
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  cell: {
    padding: '6px 4px',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    [WIDE]: { padding: '6px 8px' },
  },
  rank: { width: '36px', fontWeight: tokens.fontWeightSemibold },
  /** As high as the name beside it. */
  tall: { lineHeight: '24px' },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  /** Has a column of its own only where there is room; else it stands in the line under the name. */
  wideOnly: { display: 'none', [WIDE]: { display: 'table-cell' } },
  line: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [WIDE]: { display: 'none' },
  },
  tied: {
    display: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    [WIDE]: { display: 'block' },
  },
});

const NUMBERS: ReadonlySet<string> = new Set(['counted', 'score', 'blocRank']);
const ALWAYS: ReadonlySet<string> = new Set(['rank', 'unit', 'score']);

function Row({ result, open }: { readonly result: UnitResult; readonly open: (code: string) => void }) {
  const styles = useStyles();
  const { unit, rank, tied, passed, assessed, score, rankInBloc, eligible } = result;
  const number = mergeClasses(styles.cell, styles.number, styles.tall);
  const bloc = unit.bloc ?? '';
  const rest = [
    ...(tied ? [words.tied] : []),
    words.counted(passed, assessed),
    words.rankInBloc(rankInBloc ?? 0, bloc),
    words.awardInLine(eligible),
  ];
  return (
    <tr className={styles.row}>
      <td className={mergeClasses(styles.cell, styles.rank, styles.tall)}>{rank}</td>
      <th scope="row" className={styles.cell}>
        <Opener unit={unit} open={open} />
        {tied && <span className={styles.tied}>{words.tied}</span>}
        <span className={styles.line}>{rest.map(unbroken).join(' · ')}</span>
      </th>
      <td className={mergeClasses(styles.cell, styles.tall, styles.wideOnly)}>{bloc}</td>
      <td className={mergeClasses(number, styles.wideOnly)}>{`${passed}/${assessed}`}</td>
      <td className={number}>{words.score(score ?? 0)}</td>
      <td className={mergeClasses(number, styles.wideOnly)}>{rankInBloc}</td>
      <td className={mergeClasses(styles.cell, styles.tall, styles.wideOnly)}>{words.award(eligible)}</td>
    </tr>
  );
}

/** A line ends between two parts, not inside one. */
const unbroken = (part: string): string => part.replace(/ /g, '\u00a0');

interface RankingTableProps {
  readonly units: readonly UnitResult[];
  readonly open: (code: string) => void;
}

/** The ranked units, best first. */
export function RankingTable({ units, open }: RankingTableProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <table className={styles.table}>
      <caption className={shared.unseen}>{words.caption}</caption>
      <thead>
        <tr>
          {Object.entries(words.columns).map(([key, text]) => (
            <th
              key={key}
              scope="col"
              className={mergeClasses(
                styles.head,
                NUMBERS.has(key) && styles.number,
                !ALWAYS.has(key) && styles.wideOnly,
              )}
            >
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((result) => (
          <Row key={result.unit.code} result={result} open={open} />
        ))}
      </tbody>
    </table>
  );
}
