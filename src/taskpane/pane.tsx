import {
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Session } from '../app';
import { ErrorBoundary } from './frame/error-boundary';
import { Surface } from './frame/surface';
import { SessionProvider } from './session';
import { NO_ADDITIONS, type Shell, ShellContext } from './shell';

const THEMES = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Its own font is the system's, which on Windows is not Office's.
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
} as const satisfies Readonly<Record<string, Theme>>;

export interface PaneProps {
  readonly session: Session;
  readonly theme: keyof typeof THEMES;
  /** What the page it stands on adds to it; the same object every time. */
  readonly shell?: Shell;
  /** For a page whose policy allows no styles but those with this nonce. */
  readonly styleNonce?: string;
  /** What "reload" does after a bug; by default the whole page. */
  readonly onReload?: () => void;
}

const useStyles = makeStyles({ provider: { height: '100%' } });

const reloadPage = (): void => window.location.reload();

function Themed({ session, theme, shell = NO_ADDITIONS, onReload = reloadPage }: Omit<PaneProps, 'styleNonce'>) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <ErrorBoundary onReload={onReload}>
        <SessionProvider session={session}>
          <ShellContext value={shell}>{shell.frame ? shell.frame(<Surface />) : <Surface />}</ShellContext>
        </SessionProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** The whole task pane over a session, in Excel or on a web page; it fills its parent. Whoever renders it opens the session. */
export function Pane({ styleNonce, ...rest }: PaneProps) {
  const renderer = useMemo(
    () => createDOMRenderer(document, styleNonce ? { styleElementAttributes: { nonce: styleNonce } } : {}),
    [styleNonce],
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Themed {...rest} />
    </RendererProvider>
  );
}
