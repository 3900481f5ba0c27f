/** What office.js is told about the Office around the page. */
export interface OfficeTold {
  /** The ExcelApi this Excel has. */
  readonly api: string | null;
  /** Background of Office, as "#1f1f1f"; null: this Office does not say (the web, older ones). */
  readonly background: string | null;
}

type Context = Readonly<Record<string, () => unknown>>;

interface External {
  GetContext(): Context;
}

/** Windows' colours: blue is the highest byte. */
function windowsColor(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return red + green * 256 + blue * 65_536;
}

/** Colours by the names Office.context.officeTheme has them by; office.js hands on what Excel says. */
function themeOf({ background }: OfficeTold): string {
  if (background === null) return '{}';
  const color = windowsColor(background);
  const ink = color > 0x808080 ? windowsColor('#262626') : windowsColor('#ffffff');
  return JSON.stringify({
    bodyBackgroundColor: color,
    bodyForegroundColor: ink,
    controlBackgroundColor: color,
    controlForegroundColor: ink,
  });
}

/** Replaces what the stand-in for Excel says of itself. `told` may change later, as a user changes Office's theme. */
export function tellOffice(target: { readonly external: unknown }, told: OfficeTold): void {
  const external = target.external as External;
  const original = external.GetContext.bind(external);
  external.GetContext = () => {
    const context = original();
    const matrix = JSON.parse(String(context.GetSupportedMatrix?.())) as Record<string, string>;
    return {
      ...context,
      GetOfficeThemeInfo: () => themeOf(told),
      GetSupportedMatrix: () => JSON.stringify({ ...matrix, ...(told.api === null ? {} : { ExcelApi: told.api }) }),
    };
  };
}
