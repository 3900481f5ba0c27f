import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Session } from '../../app';
import { PANE_WORDS } from '../../messages';
import { useBusy, useRun, useSessionState } from '../session';
import { MoreMenu } from './more-menu';
import { taskTextId } from './task-bar';
import type { TabName } from './tab-bar';

const words = PANE_WORDS.commands;

const useStyles = makeStyles({
  bar: {
    flexShrink: '0',
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    padding: '12px 12px 8px',
    '@container (min-width: 560px)': { gridTemplateColumns: 'auto auto auto 1fr' },
  },
  command: { minWidth: '0', paddingLeft: '6px', paddingRight: '6px' },
  wideCommand: { '@container (min-width: 560px)': { paddingLeft: '16px', paddingRight: '16px' } },
  main: {
    gridColumn: '1 / -1',
    display: 'flex',
    gap: '8px',
    '@container (min-width: 560px)': { gridColumn: 'auto' },
  },
  grow: { flexGrow: '1' },
});

interface CommandBarProps {
  /** Brings forward the tab that shows what a command comes to. */
  readonly show: (tab: TabName) => void;
}

export function CommandBar({ show }: CommandBarProps) {
  const styles = useStyles();
  const run = useRun();
  const { task } = useSessionState();
  const busy = useBusy();
  const start = (tab: TabName, action: (session: Session) => Promise<void>): void => {
    show(tab);
    void run(action);
  };
  const common = {
    className: mergeClasses(styles.command, styles.wideCommand),
    disabledFocusable: busy,
    // Says why nothing happens meanwhile.
    ...(task ? { 'aria-describedby': taskTextId } : {}),
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.label}>
      <Button {...common} onClick={() => start('check', (session) => session.checkSheet())}>
        {words.checkSheet}
      </Button>
      <Button {...common} onClick={() => start('check', (session) => session.checkAll())}>
        {words.checkAll}
      </Button>
      <div className={styles.main}>
        <Button
          {...common}
          className={mergeClasses(common.className, styles.grow)}
          appearance="primary"
          onClick={() => start('ranking', (session) => session.consolidate())}
        >
          {words.consolidate}
        </Button>
        <MoreMenu />
      </div>
    </div>
  );
}
