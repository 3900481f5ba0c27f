import { officeIsDark } from '../excel';

export type Theme = 'light' | 'dark' | 'high-contrast';

const media = (query: string): MediaQueryList => window.matchMedia(query);

/** As Office has it; where it does not say, as the system has it. */
function currentTheme(): Theme {
  if (media('(forced-colors: active)').matches) return 'high-contrast';
  return (officeIsDark() ?? media('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}

/**
 * Tells the theme now and whenever it changes. Excel has no event for its own theme everywhere; whoever changes it comes
 * back to the pane, so it is looked at again on focus.
 */
export function followTheme(ready: Promise<unknown>, tell: (theme: Theme) => void): void {
  let told: Theme | null = null;
  const look = (): void => {
    const theme = currentTheme();
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
