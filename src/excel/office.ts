/** Excel 2021, 2024, Microsoft 365, Excel on the web: the lowest ExcelApi all of them have. */
const FLOOR = '1.9';

/** Undo groups: what a run changes is one step of Excel's own undo. */
const UNDO_GROUPS = '1.20';

type Host = 'excel' | 'excel-too-old' | 'no-excel';

const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** Waits for Office.js; says whether it runs in an Excel that has what we need. */
export async function officeHost(): Promise<Host> {
  // Where Microsoft's script could not be fetched, the page has said so.
  if (typeof Office === 'undefined') return 'no-excel';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'no-excel';
  return supports(FLOOR) ? 'excel' : 'excel-too-old';
}

export const knowsUndoGroups = (): boolean => supports(UNDO_GROUPS);

/** "#1F1F1F" is dark: less than half as bright as white, as eyes weigh the colours (ITU-R BT.601). */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Whether Office is dark; null where it does not say. */
export function officeIsDark(): boolean | null {
  // Typed as always there; before Office is ready, on the web and in older ones it is not.
  const context = (typeof Office === 'undefined' ? undefined : Office.context) as Partial<Office.Context> | undefined;
  const theme = context?.officeTheme;
  return theme?.bodyBackgroundColor ? isDark(theme.bodyBackgroundColor) : null;
}

/** Binds a ribbon button to what it does; Excel shows it as busy until the promise settles. */
export function onRibbonButton(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void action().finally(() => event.completed());
  });
}

/** Shows the pane, where it can be told what a button has to say. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
