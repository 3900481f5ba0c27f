import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelHost } from './excel-host';

/** What office.js leaves behind in a window, as far as it is used here. */
interface OfficeWindow {
  window?: unknown;
  navigator?: unknown;
  Excel?: typeof Excel;
  Office?: typeof Office;
  OfficeExtension?: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: unknown): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  };
}

export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const scope = globalThis as unknown as OfficeWindow;

/** The part of office.js that speaks to Excel, as npm has it. */
function script(): string {
  const root = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
  return readFileSync(join(root, 'excel-win32-16.01.js'), 'utf8');
}

/** Only what the script looks at while it is loaded; in jsdom all of it is there already. */
function shim(): void {
  scope.window ??= globalThis;
  scope.navigator ??= { userAgent: 'Node' };
}

/** isSetSupported of the host in use. DelayForCellEdit is a set of its own, which every desktop Excel has. */
let supported = '1.9';

function isSetSupported(name: string, version = '1.1'): boolean {
  if (name === 'DelayForCellEdit') return true;
  const [, minor = '0'] = version.split('.');
  return name === 'ExcelApi' && Number(minor) <= Number(supported.split('.')[1]);
}

/**
 * Runs the unmodified script once in this window: twice would make two of every class. Its own Office.context is for
 * the task pane's loader to fill, which is not here, so that ours stands before it.
 */
function load(): void {
  if (scope.OfficeExtension) return;
  shim();
  // In the global scope, as a script element would: its functions find each other as properties of the window.
  (0, eval)(script());
  const context = { platform: 'PC', host: 'Excel', displayLanguage: 'vi-VN', requirements: { isSetSupported } };
  scope.Office = Object.create(scope.Office ?? null, { context: { value: context } }) as typeof Office;
}

/** Loads office.js where it is not loaded yet, and joins it to this host from now on. */
export function connectOffice(host: ExcelHost): LoadedOffice {
  load();
  const { Excel: excel, Office: office, OfficeExtension: extension } = scope;
  if (!excel || !office || !extension) throw new Error('office.js did not load');
  supported = host.apiVersion;
  extension.CommonUtility._doApiNotSupportedCheck = true;
  // Handlers of the host before this one.
  extension.GenericEventRegistration.s_genericEventRegistrations = {};
  extension.HostBridge.init(host.bridge);
  return { Excel: excel, Office: office, OfficeExtension: extension };
}
