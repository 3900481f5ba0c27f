import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { Notice } from '../../app';
import type { ReportsAre } from '../../core';
import { PANE_WORDS } from '../../messages';
import { innerFocusRing, textButton, useSharedStyles } from '../parts/styles';
import { countListed, SEVERITIES, type SheetIssues } from './list-issues';
import { SeverityGroup } from './severity-group';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  toggle: {
    ...textButton,
    ...innerFocusRing,
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    width: '100%',
    padding: '8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  icon: { flexShrink: '0', marginTop: '2px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  counts: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface SheetGroupProps {
  readonly group: SheetIssues;
  readonly reportsAre: ReportsAre;
  readonly opened: boolean;
  /** The check that was made of just this sheet: what the user wants to see now. */
  readonly spotlight: Notice | null;
}

/** In a workbook the sheet says where; of files, the file does. */
function titleOf({ file, sheet, unit }: SheetIssues, reportsAre: ReportsAre): string {
  if (reportsAre === 'files') return [unit ?? sheet, file].filter((part) => part !== null).join(' · ');
  if (sheet === null) return PANE_WORDS.check.wholeBook;
  return unit === null ? sheet : `${sheet} · ${unit}`;
}

/** One sheet's issues under its name; closed, only how many there are. */
export function SheetGroup({ group, reportsAre, opened, spotlight }: SheetGroupProps) {
  const { listed } = group;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const open = toggled ?? (opened || spotlight !== null);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (spotlight) root.current?.scrollIntoView({ block: 'start' });
  }, [spotlight]);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section ref={root} className={styles.root} aria-labelledby={`${id}name`}>
      <h2 className={shared.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={`${id}list`}
          onClick={() => setToggled(!open)}
        >
          <Chevron className={styles.icon} />
          <span>
            <span id={`${id}name`} className={styles.name}>
              {titleOf(group, reportsAre)}
            </span>
            <span className={styles.counts}>{PANE_WORDS.counts(countListed(listed))}</span>
          </span>
        </button>
      </h2>
      <div id={`${id}list`} hidden={!open}>
        {open &&
          SEVERITIES.map((severity) => (
            <SeverityGroup
              key={severity}
              severity={severity}
              listed={listed.filter(({ issue }) => issue.severity === severity)}
            />
          ))}
      </div>
    </section>
  );
}
