import { makeStyles, tokens } from '@fluentui/react-components';
import { type Figures, formatAddress, type Source, type Target, type Verdict } from '../../core';
import { figuresText, PANE_WORDS, VI } from '../../messages';
import { StateChip } from '../parts/chip';
import { focusRing, textButton } from '../parts/styles';
import { useRun } from '../session';

const words = PANE_WORDS.ranking.detail;

const useStyles = makeStyles({
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  first: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  id: { fontWeight: tokens.fontWeightSemibold },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  note: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  figures: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  cell: {
    ...textButton,
    ...focusRing,
    minHeight: '24px',
    minWidth: '24px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

function ToCell({ source: { file, sheet, cell }, target }: { readonly source: Source; readonly target: string }) {
  const styles = useStyles();
  const run = useRun();
  const address = formatAddress(cell);
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={`${PANE_WORDS.check.cell(address)}${PANE_WORDS.check.onSheet(sheet)} (${target})`}
      onClick={() => void run((session) => session.reveal({ file, sheet, cell: address }))}
    >
      {PANE_WORDS.check.cell(address)}
    </button>
  );
}

interface TargetItemProps {
  readonly target: Target;
  readonly outcome: Figures & Pick<Verdict, 'state' | 'points' | 'maxPoints' | 'source'>;
  readonly note?: string | null;
}

/** One target: what it asks, what came of it, and the cell it comes from. */
export function TargetItem({ target, outcome, note = null }: TargetItemProps) {
  const styles = useStyles();
  const { state, points, maxPoints, source } = outcome;
  const figures = figuresText(outcome, state, target);
  return (
    <li className={styles.item}>
      <div className={styles.first}>
        <span>
          <span className={styles.id}>{target.id}</span> {target.text}
        </span>
        <StateChip state={state} />
      </div>
      <div className={styles.second}>
        {source && <ToCell source={source} target={target.id} />}
        {figures !== null && <span className={styles.figures}>{figures}</span>}
        <span>{words.requirement(VI.requirement(target))}</span>
        {points !== null && <span>{words.points(points, maxPoints)}</span>}
      </div>
      {note !== null && <p className={styles.note}>{note}</p>}
    </li>
  );
}
