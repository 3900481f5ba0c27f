import type { Session } from '../app';
import { Surface } from './frame/surface';
import { Ground, type GroundProps } from './ground';
import { SessionProvider } from './session';
import { NO_ADDITIONS, type Shell, ShellContext } from './shell';

interface PaneProps extends GroundProps {
  readonly session: Session;
  /** What the page it stands on adds to it; the same object every time. */
  readonly shell?: Shell;
}

/** The whole task pane over a session, in Excel or on a web page; it fills its parent. Whoever renders it opens the session. */
export function Pane({ session, shell = NO_ADDITIONS, ...ground }: PaneProps) {
  return (
    <Ground {...ground}>
      <SessionProvider session={session}>
        <ShellContext value={shell}>{shell.frame ? shell.frame(<Surface />) : <Surface />}</ShellContext>
      </SessionProvider>
    </Ground>
  );
}
