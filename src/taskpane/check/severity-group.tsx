import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Severity } from '../../core';
import { PANE_WORDS } from '../../messages';
import { SeverityChip } from '../parts/chip';
import { useSharedStyles } from '../parts/styles';
import { IssueItem } from './issue-item';
import type { ListedIssue } from './list-issues';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: '6px', padding: '8px 8px 4px', fontWeight: 'normal' },
  more: { margin: '4px 8px 8px' },
});

const PORTION = 100;

interface SeverityGroupProps {
  readonly severity: Severity;
  readonly listed: readonly ListedIssue[];
}

/** The errors of a sheet, or its warnings, or its remarks: a hundred at a time. */
export function SeverityGroup({ severity, listed }: SeverityGroupProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [limit, setLimit] = useState(PORTION);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // To the first of the new ones, which is where a reader goes on.
    if (limit > PORTION) list.current?.children[limit - PORTION]?.querySelector('button')?.focus();
  }, [limit]);
  if (listed.length === 0) return null;
  return (
    <>
      <h3 className={mergeClasses(shared.heading, styles.heading)}>
        <SeverityChip severity={severity} />
        <span className={shared.muted}>{listed.length}</span>
      </h3>
      <ul ref={list} className={shared.list}>
        {listed.slice(0, limit).map((each) => (
          <IssueItem key={each.key} listed={each} />
        ))}
      </ul>
      {listed.length > limit && (
        <Button size="small" className={styles.more} onClick={() => setLimit(limit + PORTION)}>
          {PANE_WORDS.check.more(listed.length - limit)}
        </Button>
      )}
    </>
  );
}
