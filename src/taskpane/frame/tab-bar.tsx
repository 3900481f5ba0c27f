import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { PANE_WORDS } from '../../messages';
import { innerFocusRing, textButton } from '../parts/styles';

const TABS = ['check', 'ranking', 'settings'] as const;

export type TabName = (typeof TABS)[number];

export const panelId = 'pane-panel';

export const tabId = (tab: TabName): string => `pane-tab-${tab}`;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: '0',
    gap: '4px',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...textButton,
    ...innerFocusRing,
    minHeight: '36px',
    padding: '0 8px',
    color: tokens.colorNeutralForeground2,
    borderBottom: '2px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    borderBottomLeftRadius: '0',
    borderBottomRightRadius: '0',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    // A transparent border is painted there, and would make every tab look chosen.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** How far each key leads. */
const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

interface TabBarProps {
  readonly selected: TabName;
  readonly select: (tab: TabName) => void;
}

/** One stop for the Tab key; arrows go from tab to tab. */
export function TabBar({ selected, select }: TabBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = TABS[STEPS[event.key]?.(TABS.indexOf(selected)) ?? -1];
    if (!next) return;
    event.preventDefault();
    select(next);
    bar.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={bar} className={styles.bar} role="tablist" aria-label={PANE_WORDS.tabs.label}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          className={mergeClasses(styles.tab, tab === selected && styles.selected)}
          aria-selected={tab === selected}
          aria-controls={panelId}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => select(tab)}
          onKeyDown={move}
        >
          {PANE_WORDS.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
