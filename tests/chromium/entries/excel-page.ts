import { ExcelHost, type HostOptions } from '../../support/excel-host';
import { type ExternalControls, installExternal } from '../../support/excel-host/install-external';
import { WORKBOOKS, type WorkbookName } from '../page/workbooks';
import { tellOffice, type OfficeTold } from '../page/tell-office';

/** What a test wants of the Excel behind the page, put there before this program runs. */
export interface ExcelOptions {
  readonly workbook: WorkbookName;
  readonly host: HostOptions;
  /** The user is typing in a cell from the beginning. */
  readonly editing: boolean;
  readonly office: OfficeTold;
}

declare global {
  interface Window {
    excelOptions: ExcelOptions;
    excelHost: ExcelHost;
    excelControls: ExternalControls;
  }
}

const { workbook, host: options, editing, office } = window.excelOptions;
const host = new ExcelHost(options);
host.fill(() => WORKBOOKS[workbook](host));
host.setEditing(editing);
window.excelHost = host;
window.excelControls = installExternal(window, host);
tellOffice(window, office);
