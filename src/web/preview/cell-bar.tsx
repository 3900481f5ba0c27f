import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellView } from '../../app';
import { PREVIEW_WORDS } from '../../messages';
import { SeverityChip } from '../../taskpane/parts/chip';
import { useSharedStyles } from '../../taskpane/parts/styles';
import { typedText } from './cell-words';
import { CorrectionForm } from './correction-form';

const words = PREVIEW_WORDS.cell;

const useStyles = makeStyles({
  root: {
    flexShrink: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    boxSizing: 'border-box',
    // Two lines: the table does not jump with every cell that has something to say.
    minHeight: '66px',
    maxHeight: '45%',
    overflowY: 'auto',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  address: { flexShrink: '0', minWidth: '40px', fontWeight: tokens.fontWeightSemibold },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  more: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  remark: { margin: '0' },
});

export interface CellActions {
  readonly edit: () => void;
  readonly follow: () => void;
  readonly restore: () => void;
  readonly save: (typed: string) => Promise<boolean>;
  /** Ends typing. */
  readonly close: () => void;
}

interface CellBarProps {
  readonly address: string;
  readonly cell: CellView | null;
  readonly editing: boolean;
  readonly actions: CellActions;
}

/** What the current cell says and what can be done about it. */
function Remarks({ cell, actions }: { readonly cell: CellView; readonly actions: CellActions }) {
  const styles = useStyles();
  const { issue, corrected, link, count } = cell;
  return (
    <div className={styles.more}>
      {issue && (
        <p className={styles.remark}>
          <SeverityChip severity={issue.severity} /> {issue.text}
        </p>
      )}
      {corrected !== null && <p className={styles.remark}>{words.corrected(corrected)}</p>}
      {link && (
        <Button size="small" onClick={actions.follow}>
          {words.link(link.sheet.sheet, link.cell)}
        </Button>
      )}
      {count !== null && (
        <Button size="small" title={count} onClick={actions.edit}>
          {PREVIEW_WORDS.correct.open}
        </Button>
      )}
      {corrected !== null && (
        <Button size="small" onClick={actions.restore}>
          {PREVIEW_WORDS.correct.restore}
        </Button>
      )}
    </div>
  );
}

/** Stands where Excel has its formula bar. */
export function CellBar({ address, cell, editing, actions }: CellBarProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = cell?.text ?? '';
  return (
    <div role="group" aria-label={words.label} className={styles.root}>
      <div className={styles.line}>
        <span className={styles.address}>{address}</span>
        {text === '' ? (
          <span className={shared.muted}>{words.blank}</span>
        ) : (
          <span className={styles.text}>{text}</span>
        )}
      </div>
      {cell &&
        (editing && cell.count !== null ? (
          <CorrectionForm label={cell.count} text={typedText(cell)} save={actions.save} close={actions.close} />
        ) : (
          <Remarks cell={cell} actions={actions} />
        ))}
    </div>
  );
}
