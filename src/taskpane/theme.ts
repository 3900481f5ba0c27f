export type Theme = 'light' | 'dark' | 'high-contrast';

const media = (query: string): MediaQueryList => window.matchMedia(query);

/** Whether the program around the pane is dark; null where it does not say. */
type IsDark = () => boolean | null;

const unsaid: IsDark = () => null;

/** As the program around it has it; where it does not say, as the system has it. */
function currentTheme(isDark: IsDark): Theme {
  if (media('(forced-colors: active)').matches) return 'high-contrast';
  return (isDark() ?? media('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}

/**
 * Tells the theme now and whenever it changes. Excel has no event for its own theme everywhere; whoever changes it comes
 * back to the pane, so it is looked at again on focus.
 */
export function followTheme(
  tell: (theme: Theme) => void,
  ready: Promise<unknown> = Promise.resolve(),
  isDark = unsaid,
): void {
  let told: Theme | null = null;
  const look = (): void => {
    const theme = currentTheme(isDark);
    if (theme === told) return;
    told = theme;
    tell(theme);
  };
  look();
  void ready.then(look);
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
    media(query).addEventListener('change', look);
  }
  window.addEventListener('focus', look);
}
