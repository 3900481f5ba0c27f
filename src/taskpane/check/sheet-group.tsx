import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { Notice } from '../../app';
import { PANE_WORDS } from '../../messages';
import { innerFocusRing, textButton, useSharedStyles } from '../parts/styles';
import { countSeverities, SEVERITIES, type SheetIssues } from './list-issues';
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
  readonly opened: boolean;
  /** The check that was made of just this sheet: what the user wants to see now. */
  readonly spotlight: Notice | null;
}

/** One sheet's issues under its name; closed, only how many there are. */
export function SheetGroup({ group, opened, spotlight }: SheetGroupProps) {
  const { sheet, unit, listed } = group;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const open = toggled ?? (opened || spotlight !== null);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (spotlight) root.current?.scrollIntoView({ block: 'start' });
  }, [spotlight]);
  const title = sheet === null ? PANE_WORDS.check.wholeBook : unit === null ? sheet : `${sheet} · ${unit}`;
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
              {title}
            </span>
            <span className={styles.counts}>{PANE_WORDS.counts(countSeverities(listed))}</span>
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
