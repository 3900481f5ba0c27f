import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { PANE_WORDS } from '../../messages';
import { textButton, useSharedStyles } from '../parts/styles';
import { useBusy, useRun } from '../session';
import type { ListedIssue } from './list-issues';

const words = PANE_WORDS.check;

const useStyles = makeStyles({
  item: {
    position: 'relative',
    padding: '6px 8px 8px 12px',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 84px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  leading: { ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  /** Covers the whole item, so that a click anywhere on it leads to the cell. */
  leads: {
    ...textButton,
    color: tokens.colorNeutralForeground1,
    minHeight: '24px',
    outlineStyle: 'none',
    '::after': { content: '""', position: 'absolute', inset: '0' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  more: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fix: { position: 'relative', zIndex: 1, marginTop: '6px' },
});

function Finding({ listed: { issue, cell, words: said } }: { readonly listed: ListedIssue }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const run = useRun();
  const { file, sheet, target } = issue;
  const finding = `${target === null ? '' : ` · ${target}`}: ${said.found}`;
  if (sheet === null) return <div>{said.found}</div>;
  return (
    <button
      type="button"
      className={styles.leads}
      onClick={() => void run((each) => each.reveal({ file, sheet, cell }))}
    >
      <span className={styles.place}>{cell === null ? words.wholeSheet : words.cell(cell)}</span>
      <span className={shared.unseen}>{words.onSheet(sheet)}</span>
      {finding}
    </button>
  );
}

/** One issue: where, what was found, what is expected, what to do; and the number, where typing it is all there is to do. */
export const IssueItem = memo(function IssueItem({ listed }: { readonly listed: ListedIssue }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const run = useRun();
  const busy = useBusy();
  const { issue, cell, words: said, edit } = listed;
  return (
    <li className={mergeClasses(styles.item, issue.sheet !== null && styles.leading)}>
      <Finding listed={listed} />
      {issue.severity === 'info' ? (
        // A remark: nothing is expected, and nothing need be done.
        <p className={styles.more}>{`${said.expected}. ${said.fix}`}</p>
      ) : (
        <>
          <p className={styles.more}>
            {words.expected}: {said.expected}
          </p>
          <p className={styles.more}>
            {words.fix}: {said.fix}
          </p>
        </>
      )}
      {edit && (
        <Button
          size="small"
          className={styles.fix}
          disabledFocusable={busy}
          onClick={() => void run((session) => session.fix([{ file: edit.file, sheet: edit.sheet, cell }]))}
        >
          {words.fixTo(edit.value)}
          <span className={shared.unseen}>{words.fixPlace(edit.sheet, cell)}</span>
        </Button>
      )}
    </li>
  );
});
