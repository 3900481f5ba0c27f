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
import { type ReactNode, useMemo } from 'react';
import { ErrorBoundary } from './frame/error-boundary';

const THEMES = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Its own font is the system's, which on Windows is not Office's.
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
} as const satisfies Readonly<Record<string, Theme>>;

export interface GroundProps {
  readonly theme: keyof typeof THEMES;
  /** For a page whose policy allows no styles but those with this nonce. */
  readonly styleNonce?: string;
  /** What "reload" does after a bug; by default the whole page. */
  readonly onReload?: () => void;
}

const useStyles = makeStyles({ provider: { height: '100%' } });

const reloadPage = (): void => window.location.reload();

interface ThemedProps extends Omit<GroundProps, 'styleNonce'> {
  readonly children: ReactNode;
}

function Themed({ theme, onReload = reloadPage, children }: ThemedProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <ErrorBoundary onReload={onReload}>{children}</ErrorBoundary>
    </FluentProvider>
  );
}

/** What everything drawn here stands on: colours, styles, and the one place that tells of bugs. */
export function Ground({ styleNonce, ...rest }: GroundProps & { readonly children: ReactNode }) {
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
