import { ExcelHost, type HostOptions } from './excel-host';
import { installExternal } from './install-external';

/**
 * The host as a script for a page: sets window.excelHost and window.excelControls, and puts Excel behind the page.
 * Built by chromium-proof.mjs; a harness adds the sheets it needs through window.excelHost before office.js is loaded.
 */
const page = window as unknown as { excelHost?: ExcelHost; excelControls?: unknown; excelOptions?: HostOptions };
page.excelHost = new ExcelHost(page.excelOptions ?? {});
page.excelControls = installExternal(window, page.excelHost);
