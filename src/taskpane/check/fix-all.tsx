import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace } from '../../app';
import { PANE_WORDS } from '../../messages';
import { Confirm } from '../parts/confirm';
import { useBusy, useRun } from '../session';
import type { ListedIssue } from './list-issues';

const words = PANE_WORDS.check;

const useStyles = makeStyles({
  list: {
    margin: '0',
    padding: '8px 8px 8px 24px',
    maxHeight: '40vh',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const placeOf = ({ issue: { file, sheet }, cell }: ListedIssue): CellPlace[] =>
  sheet === null ? [] : [{ file, sheet, cell }];

/** Puts right every shown number that only has to be typed again; first says which, where and to what. */
export function FixAll({ shown }: { readonly shown: readonly ListedIssue[] }) {
  const styles = useStyles();
  const run = useRun();
  const busy = useBusy();
  const [asking, setAsking] = useState(false);
  const fixable = shown.filter(({ edit }) => edit !== null);
  if (fixable.length === 0) return null;
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={() => setAsking(true)}>
        {words.fixAll(fixable.length)}
      </Button>
      {asking && (
        <Confirm
          title={words.confirm.title(fixable.length)}
          accept={words.confirm.accept}
          cancel={words.confirm.cancel}
          onClose={() => setAsking(false)}
          onAccept={() => void run((session) => session.fix(fixable.flatMap(placeOf)))}
        >
          <p>{words.confirm.text}</p>
          {/* Long lists scroll, so the keyboard must be able to reach them. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className={styles.list} tabIndex={0}>
            {fixable.map(({ key, edit, issue, cell }) => (
              <li key={key}>
                {words.confirm.place(edit?.sheet ?? '', cell)}: {words.confirm.change(issue.raw, edit?.value ?? '')}
              </li>
            ))}
          </ul>
        </Confirm>
      )}
    </>
  );
}
