import type { HostOptions } from '../../support/excel-host';
import type { WorkbookName } from '../page/workbooks';

/** What the operating system says of colours. */
export type SystemColors = 'light' | 'dark' | 'forced-colors';

/** A pane as a test wants it opened. */
export interface PaneOptions {
  readonly workbook?: WorkbookName;
  readonly width?: number;
  readonly height?: number;
  readonly system?: SystemColors;
  /** Office's own background, as "#1f1f1f"; null: this Office does not say. */
  readonly officeBackground?: string | null;
  /** The ExcelApi this Excel has, where it is not one the host knows. */
  readonly api?: string;
  readonly host?: HostOptions;
  /** True: the user is typing in a cell when the pane opens. */
  readonly editing?: boolean;
  /** False: the page is opened in a browser, and there is no Excel. */
  readonly inExcel?: boolean;
  /** False: a network that does not let office.js through. */
  readonly officeReachable?: boolean;
}

export type FullOptions = Required<Omit<PaneOptions, 'api'>> & { readonly api: string | null };

export const withDefaults = (options: PaneOptions): FullOptions => ({
  workbook: 'example',
  width: 450,
  height: 800,
  system: 'light',
  officeBackground: null,
  host: {},
  editing: false,
  inExcel: true,
  officeReachable: true,
  ...options,
  api: options.api ?? null,
});
