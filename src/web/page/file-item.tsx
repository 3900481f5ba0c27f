import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, memo, useContext } from 'react';
import type { FileReport, FileRow } from '../../app';
import { PAGE_WORDS } from '../../messages';
import { focusRing, textButton, useSharedStyles } from '../../taskpane/parts/styles';
import { useRun } from '../../taskpane/session';
import { usePage } from './page-session';

const words = PAGE_WORDS.files;

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    gap: '2px 6px',
    alignItems: 'start',
    padding: '8px',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 84px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  rest: { gridColumn: '2 / -1' },
  line: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  report: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  /** Ours rather than Fluent's: there are two in each of two thousand rows. */
  button: {
    ...textButton,
    ...focusRing,
    flexShrink: '0',
    minHeight: '24px',
    padding: '0 8px',
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  subtle: { border: '1px solid transparent' },
  off: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: 'transparent' },
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
});

/** Read aloud by the words beside it. */
function signOf({ state, counts }: FileRow): string {
  if (state === 'waiting' || state === 'unjudged') return '…';
  if (state === 'refused') return '✗';
  if (state === 'rules' || state === 'result') return '§';
  return counts.error > 0 ? '⚠' : counts.warning > 0 ? '!' : '✓';
}

function Report({ file, report }: { readonly file: string; readonly report: FileReport }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const page = usePage();
  const run = useRun();
  const { sheet, unitName, period, rejected } = report;
  return (
    <div className={styles.report}>
      <span>
        {unitName} · {period ?? words.noPeriod}
        {rejected && <span className={styles.bad}> ({words.rejected})</span>}
      </span>
      <button type="button" className={styles.button} onClick={() => void run(() => page.show({ file, sheet }))}>
        {words.show}
        <span className={shared.unseen}>{words.showWhich(unitName, sheet)}</span>
      </button>
    </div>
  );
}

/** Whether a run goes on, as the list knows it: two thousand rows that each asked would all be drawn at once. */
export const BusyContext = createContext(false);

function RemoveButton({ name }: { readonly name: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const page = usePage();
  const run = useRun();
  const busy = useContext(BusyContext);
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, styles.subtle, busy && styles.off)}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) void run(() => page.removeFile(name));
      }}
    >
      {words.remove}
      <span className={shared.unseen}>{words.removeWhich(name)}</span>
    </button>
  );
}

interface FileItemProps {
  readonly row: FileRow;
}

/** Rows come from the worker as new objects, most of them as they were. */
const isAsBefore = (a: FileItemProps, b: FileItemProps): boolean => JSON.stringify(a.row) === JSON.stringify(b.row);

/** One file: whose reports, of which year, what is wrong in it; or why nothing of it counts. */
export const FileItem = memo(function FileItem({ row }: FileItemProps) {
  const styles = useStyles();
  const { name, state, reports } = row;
  return (
    <li className={styles.item}>
      <span aria-hidden="true">{signOf(row)}</span>
      <span className={styles.name}>{name}</span>
      {state === 'waiting' ? <span /> : <RemoveButton name={name} />}
      <div className={styles.rest}>
        {reports.map((report) => (
          <Report key={report.sheet} file={name} report={report} />
        ))}
        <p className={mergeClasses(styles.line, state === 'refused' ? styles.bad : styles.quiet)}>{words.state(row)}</p>
      </div>
    </li>
  );
}, isAsBefore);
