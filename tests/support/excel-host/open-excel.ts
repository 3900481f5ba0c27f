import { ExcelHost, type HostOptions } from './excel-host';
import { connectOffice, type LoadedOffice } from './load-office';

export interface OpenExcel extends LoadedOffice {
  readonly host: ExcelHost;
  /** The code of the error a batch ends with; '' when it does not. What is no error of Excel's is thrown on. */
  readonly codeOf: (batch: (context: Excel.RequestContext) => unknown) => Promise<string>;
}

/** A new Excel with nothing open but what the test puts in, joined to office.js. */
export function openExcel(options: HostOptions = {}): OpenExcel {
  const host = new ExcelHost(options);
  const office = connectOffice(host);
  return {
    ...office,
    host,
    async codeOf(batch) {
      try {
        await office.Excel.run(async (context) => {
          await batch(context);
        });
        return '';
      } catch (error) {
        if (error instanceof office.OfficeExtension.Error) return error.code;
        throw error;
      }
    },
  };
}
