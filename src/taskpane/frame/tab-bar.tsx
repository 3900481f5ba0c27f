import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { PANE_WORDS } from '../../messages';
import { innerFocusRing, textButton } from '../parts/styles';
import { useShell } from '../shell';

const TABS = ['check', 'ranking', 'settings'] as const;

/** 'first': the tab that the shell adds before ours. */
export type TabName = 'first' | (typeof TABS)[number];

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
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface TabBarProps {
  readonly selected: TabName;
  readonly select: (tab: TabName) => void;
}

/** One stop for the Tab key; arrows go from tab to tab. */
export function TabBar({ selected, select }: TabBarProps) {
  const styles = useStyles();
  const { firstTab } = useShell();
  const bar = useRef<HTMLDivElement>(null);
  const tabs: readonly TabName[] = firstTab ? ['first', ...TABS] : TABS;
  const nameOf = (tab: TabName): string => (tab === 'first' ? (firstTab?.name ?? '') : PANE_WORDS.tabs[tab]);
  const move = (event: KeyboardEvent): void => {
    const next = tabs[STEPS[event.key]?.(tabs.indexOf(selected), tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    select(next);
    bar.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={bar} className={styles.bar} role="tablist" aria-label={PANE_WORDS.tabs.label}>
      {tabs.map((tab) => (
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
          {nameOf(tab)}
        </button>
      ))}
    </div>
  );
}
