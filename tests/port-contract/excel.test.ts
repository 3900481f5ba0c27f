import { ExcelPort } from '../../src/excel';
import { keptSheetName } from '../../src/messages';
import { addPlannedSheet, ExcelHost } from '../support/excel-host';
import { connectOffice } from '../support/excel-host/load-office';

import { DECISION_SHEETS, describeWorkbookPort, type OpenDesk, RULE_SHEETS } from './contract';

const open =
  (apostropheInTextCells: 'strip' | 'keep'): OpenDesk =>
  (file, sheets) => {
    const host = new ExcelHost({ apostropheInTextCells });
    host.book.name = file;
    host.fill(() => sheets.forEach((sheet) => addPlannedSheet(host, sheet)));
    connectOffice(host);
    const port = new ExcelPort({
      ruleSheets: RULE_SHEETS,
      decisionSheets: DECISION_SHEETS,
      keptName: keptSheetName,
      options: () => ({}),
    });
    const valueAt = (sheet: string, address: string) => {
      const value = host.value(sheet, address);
      return Promise.resolve(value === '' ? null : value);
    };
    return { port, valueAt };
  };

describeWorkbookPort('Excel', 'here', open('strip'));
describeWorkbookPort('an Excel that keeps apostrophes in cells formatted as text', 'here', open('keep'));
