import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { PREVIEW_WORDS } from '../../messages';
import { innerFocusRing, textButton } from '../../taskpane/parts/styles';
import { FaultCount } from './fault-count';
import type { SheetEntry } from './list-sheets';

const useStyles = makeStyles({
  root: {
    // Also for what is in it to be read only: it would widen the page.
    position: 'relative',
    flex: '1 1 0',
    minWidth: '0',
    display: 'flex',
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    alignItems: 'stretch',
  },
  group: {
    flexShrink: '0',
    alignSelf: 'center',
    padding: '0 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  tab: {
    ...textButton,
    ...innerFocusRing,
    flexShrink: '0',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    maxWidth: '240px',
    minHeight: '36px',
    padding: '0 10px',
    color: tokens.colorNeutralForeground2,
    borderTop: '3px solid transparent',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    // A transparent border is painted there, and would make every tab look chosen.
    '@media (forced-colors: active)': { borderTopColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** How far each key leads. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface SheetTabsProps {
  readonly id: string;
  readonly panelId: string;
  readonly entries: readonly SheetEntry[];
  /** -1: what is shown is none of them. */
  readonly chosen: number;
  readonly show: (entry: SheetEntry) => void;
}

export const tabId = (id: string, index: number): string => `${id}tab${index}`;

/** One stop for the Tab key; arrows go from sheet to sheet. */
export const SheetTabs = memo(function SheetTabs({ id, panelId, entries, chosen, show }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const tabAt = (index: number): HTMLElement | null | undefined =>
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index];
  useEffect(() => {
    const tab = list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[chosen];
    const strip = list.current;
    // Only the strip scrolls: the page around stays where it is.
    if (tab && strip) strip.scrollLeft = tab.offsetLeft - (strip.clientWidth - tab.offsetWidth) / 2;
  }, [chosen, entries]);
  const move = (event: KeyboardEvent, at: number): void => {
    const next = STEPS[event.key]?.(at, entries.length) ?? -1;
    const entry = entries[next];
    if (!entry) return;
    event.preventDefault();
    show(entry);
    tabAt(next)?.focus();
  };
  const stop = Math.max(chosen, 0);
  return (
    <div ref={list} className={styles.root} role="tablist" aria-label={PREVIEW_WORDS.tabs}>
      {entries.map((entry, index) => (
        <Fragment key={entry.key}>
          {entry.group !== entries[index - 1]?.group && (
            <span className={styles.group} role="presentation" aria-hidden="true">
              {PREVIEW_WORDS.groups[entry.group]}
            </span>
          )}
          <button
            type="button"
            role="tab"
            id={tabId(id, index)}
            className={mergeClasses(styles.tab, index === chosen && styles.chosen)}
            aria-selected={index === chosen}
            aria-controls={panelId}
            tabIndex={index === stop ? 0 : -1}
            title={entry.about}
            onClick={() => show(entry)}
            onKeyDown={(event) => move(event, index)}
          >
            <span className={styles.name}>{entry.label}</span>
            <FaultCount counts={entry.faults} />
          </button>
        </Fragment>
      ))}
    </div>
  );
});
