import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useDeferredValue, useRef, useState } from 'react';
import { CheckTab } from '../check/check-tab';
import { PANE_WORDS } from '../../messages';
import { innerFocusRing, useSharedStyles } from '../parts/styles';
import { RankingTab } from '../ranking/ranking-tab';
import { useSessionState } from '../session';
import { SettingsTab } from '../settings/settings-tab';
import { useShell } from '../shell';
import type { View } from '../../app';
import { CommandBar } from './command-bar';
import { EmptyState } from './empty-state';
import { Opening } from './opening';
import { StatusArea } from './status-area';
import { panelId, type TabName, TabBar, tabId } from './tab-bar';
import { useKeptFocus } from './use-kept-focus';

const useStyles = makeStyles({
  surface: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    // So low (a phone on its side, 400 % zoom) the commands would leave no room: everything scrolls together.
    '@media (max-height: 400px)': { display: 'block', overflowY: 'auto' },
  },
  panel: {
    flex: '1 1 0',
    minHeight: '0',
    overflowY: 'auto',
    padding: '12px',
    ...innerFocusRing,
    '@media (max-height: 400px)': { overflowY: 'visible' },
  },
});

const Content = memo(function Content({ tab, view }: { readonly tab: TabName; readonly view: View }) {
  const { firstTab } = useShell();
  const { units, reports } = view.result;
  if (tab === 'settings') return null;
  if (tab === 'first') return firstTab?.content;
  // Wrong rules leave no units, and no reports either: that is not an empty workbook.
  if (units.length > 0 && reports.size === 0) return <EmptyState view={view} />;
  return tab === 'check' ? <CheckTab view={view} /> : <RankingTab view={view} />;
});

/** Which tab is in front: when files are added, the one that lists them. */
function useTab(): [TabName, (tab: TabName) => void] {
  const { firstTab } = useShell();
  const { task } = useSessionState();
  const [tab, setTab] = useState<TabName>(firstTab ? 'first' : 'check');
  const adding = task?.kind === 'adding-files';
  const [wasAdding, setWasAdding] = useState(adding);
  if (adding !== wasAdding) {
    setWasAdding(adding);
    if (adding && firstTab) setTab('first');
  }
  return [tab, setTab];
}

/** Commands on top, what is going on beneath, then the tabs. */
export function Surface() {
  const styles = useStyles();
  const shared = useSharedStyles();
  // What is known of hundreds of units takes time to draw: the tabs answer first.
  const view = useDeferredValue(useSessionState().view);
  const [chosen, setTab] = useTab();
  const tab = useDeferredValue(chosen);
  const { frame } = useShell();
  // Within a frame it is a part of the page, which has a heading of its own.
  const Root = frame ? 'div' : 'main';
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  return (
    <Root className={styles.surface}>
      {!frame && <h1 className={shared.unseen}>{PANE_WORDS.title}</h1>}
      <CommandBar show={setTab} />
      <StatusArea />
      <TabBar selected={chosen} select={setTab} />
      <div
        ref={panel}
        className={styles.panel}
        role="tabpanel"
        id={panelId}
        aria-labelledby={tabId(tab)}
        // It scrolls, so the keyboard must be able to reach it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-busy={view === null}
      >
        {view === null ? (
          <Opening />
        ) : (
          <>
            <Content tab={tab} view={view} />
            {/* Stays while another tab is looked at: what was typed is not lost. */}
            <div hidden={tab !== 'settings'}>
              <SettingsTab view={view} />
            </div>
          </>
        )}
      </div>
    </Root>
  );
}
